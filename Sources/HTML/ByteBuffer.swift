/// Growing memory for one page. Owned by `HTMLWriter`, and the only file of the target that touches a pointer.
///
/// An array would do, but looks for a second owner at each append: a page then takes half as long again.
@usableFromInline
struct ByteBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  /// - Parameter capacity: bytes to begin with; values below 16 count as 16.
  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  // Inlinable, because the optimiser of Swift 6.3.1 fails on a public type that holds an `HTMLWriter` otherwise.
  @inlinable
  deinit { base.deallocate() }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  @inline(__always)
  mutating func append(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// The part of `bytes` between two places that the caller has just walked through.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    if start < end { append(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
  }

  /// What was appended, as an array of exactly that size.
  consuming func finish() -> [UInt8] {
    [UInt8](UnsafeBufferPointer(start: base, count: count))
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  /// Doubles, so that a page of any length is copied a constant number of times per byte.
  @inline(never)
  private mutating func grow(_ more: Int) {
    let wider = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: wider)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = wider
  }
}
