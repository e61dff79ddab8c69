import CLibXXHash
import Parallel

/// Packed sources that a build keeps for the next one, in `.kaikille/shelf/`: boards of a fixed number, so that one edit rewrites one board.
///
/// A board is a checksum, then for each path its key, its length and the packed bytes. A board that is harmed counts as empty.
public struct Shelf: Sendable {
  private static let boards = 64
  private let books: [String: Book]
  private let bytes: [[UInt8]]

  private struct Book: Sendable {
    let key: UInt64
    let board: Int
    let range: Range<Int>
  }

  /// What the last build left; empty where there is nothing.
  init(_ room: Folder, threads: Int) {
    let read = Parallel.map(count: Self.boards, threads: threads) { board in Self.read(board, room) }
    bytes = read.map(\.bytes)
    var books: [String: Book] = [:]
    for (board, found) in read.enumerated() {
      for (path, key, range) in found.books { books[path] = Book(key: key, board: board, range: range) }
    }
    self.books = books
  }

  /// Lends the bytes kept for a path under the same key.
  public func lend(_ path: String, key: UInt64, _ body: (UnsafeRawBufferPointer) -> Void) {
    guard let book = books[path], book.key == key else { return }
    bytes[book.board].withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[book.range])) }
  }

  /// Whether a path is kept under the key.
  public func holds(_ path: String, key: UInt64) -> Bool { books[path]?.key == key }

  /// The number of boards, and the board that a path stands on.
  public static var count: Int { boards }
  public static func board(of path: some StringProtocol) -> Int {
    var path = String(path)
    return path.withUTF8 { Int(XXH3_64bits($0.baseAddress, $0.count) % UInt64(boards)) }
  }

  private static func read(_ board: Int, _ room: Folder) -> (bytes: [UInt8], books: [(String, UInt64, Range<Int>)]) {
    guard let bytes = try? room.read("\(OutputRoom.shelf)/\(board)"), bytes.count > 8 else { return ([], []) }
    var books: [(String, UInt64, Range<Int>)] = []
    bytes.withUnsafeBytes { buffer in
      let body = UnsafeRawBufferPointer(rebasing: buffer[8...])
      guard buffer.loadUnaligned(as: UInt64.self) == XXH3_64bits(body.baseAddress, body.count) else { return }
      var place = 8
      while place + 14 <= buffer.count {
        let key = buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        let pathCount = Int(buffer.loadUnaligned(fromByteOffset: place + 8, as: UInt16.self))
        let count = Int(buffer.loadUnaligned(fromByteOffset: place + 10, as: UInt32.self))
        let start = place + 14 + pathCount
        guard start + count <= buffer.count else { return }
        books.append((String(decoding: buffer[(place + 14)..<start], as: UTF8.self), key, start..<(start + count)))
        place = start + count
      }
    }
    return (books.isEmpty ? [] : bytes, books)
  }
}

/// One board being filled.
public struct ShelfBoard: Sendable {
  private(set) var bytes: [UInt8] = Array(repeating: 0, count: 8)

  public init() {}

  /// Puts what `pack` appends under a path and a key.
  public mutating func put(_ path: String, key: UInt64, _ pack: (inout [UInt8]) -> Void) {
    withUnsafeBytes(of: key) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: UInt16(clamping: path.utf8.count)) { bytes.append(contentsOf: $0) }
    let place = bytes.count
    bytes.append(contentsOf: [0, 0, 0, 0])
    bytes.append(contentsOf: path.utf8)
    let start = bytes.count
    pack(&bytes)
    let count = UInt32(clamping: bytes.count - start)
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: count, toByteOffset: place, as: UInt32.self) }
  }

  fileprivate consuming func sealed() -> [UInt8] {
    var bytes = bytes
    let sum = bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress.map { $0 + 8 }, $0.count - 8) }
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: sum, as: UInt64.self) }
    return bytes
  }
}

extension Publication {
  /// What the last build packed.
  public func shelf(threads: Int) -> Shelf { Shelf(room.room, threads: threads) }

  /// Writes a board anew. One that cannot be written makes the next build slower, no more.
  public func write(_ board: ShelfBoard, number: Int) { _ = try? room.room.write("\(OutputRoom.shelf)/\(number)", board.sealed()) }
}
