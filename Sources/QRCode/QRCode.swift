import CLibQREncode

/// A QR code (ISO/IEC 18004) as one path of an SVG picture. The same bytes always give the same path.
///
/// Level M: a code can be read with 15 % of it damaged, as by a fold or a pin. Around it is the quiet zone of four modules that readers need
/// (ISO/IEC 18004, section 6.3.8), so nothing may be written over the picture, but it needs no further margin.
public struct QRCode: Sendable {
  /// Modules from edge to edge, quiet zones included: the side of the picture in units of the path.
  public let width: Int
  /// The outlines of all dark areas, each closed: what is a `path`'s `d` in SVG, filled as it is.
  public let path: String

  /// How many light modules there are at each edge.
  public static let quietZone = 4

  /// Nil where the bytes do not fit into any code: more than 2,331.
  public init?(_ bytes: [UInt8]) {
    guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    let modules = UnsafeBufferPointer(start: data, count: side * side)
    width = side + 2 * Self.quietZone
    // The lowest bit of each module says whether it is dark.
    path = Outline(side: side, isDark: modules.map { $0 & 1 == 1 }).path(at: Self.quietZone)
  }

  /// The `viewBox` of the picture.
  public var viewBox: String { "0 0 \(width) \(width)" }
}
