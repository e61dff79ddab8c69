/// Writes JSON (RFC 8259) in one pass, without blanks, for files that are large or many. Commas come by themselves; the caller gives every
/// value in an object its key.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///   json.member("id", "services/kela")
///   json.key("languages")
///   json.array { json in for tag in tags { json.string(tag) } }
/// }
/// ```
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init(capacity: Int = 1024) { bytes.reserveCapacity(capacity) }

  /// An object with the members that `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) { enclosed("{", "}", body) }

  /// An array with the values that `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) { enclosed("[", "]", body) }

  /// Begins an object that `closeObject` ends: for several files that are written side by side.
  public mutating func openObject() { open("{") }

  public mutating func closeObject() { close("}") }

  /// Begins an array that `closeArray` ends.
  public mutating func openArray() { open("[") }

  public mutating func closeArray() { close("]") }

  /// The key of the value that comes next; letters, digits, `@`, `_` and the like only.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
    needsComma = false
  }

  /// A key that is not known when this is compiled.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func string(_ value: String) {
    separate()
    JSON.quote(value, to: &bytes)
  }

  public mutating func number(_ value: Int) { plain(String(value)) }

  public mutating func bool(_ value: Bool) { plain(value ? "true" : "false") }

  /// Values, or members of an object, that another writer wrote; nothing where it wrote none.
  public mutating func append(_ other: JSONWriter) {
    guard !other.bytes.isEmpty else { return }
    separate()
    bytes += other.bytes
  }

  public mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  /// A member whose value is a string, left out where there is none.
  public mutating func member(_ name: StaticString, _ value: String?) {
    if let value { member(name, value) }
  }

  /// A member whose value is an array of strings.
  public mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    array { json in for value in values { json.string(value) } }
  }

  /// A line break between two values, so that files can be compared line by line.
  public mutating func line() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    bytes.append(0x0A)
  }

  private mutating func plain(_ value: String) {
    separate()
    bytes.append(contentsOf: value.utf8)
  }

  private mutating func enclosed(_ start: Unicode.Scalar, _ end: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    open(start)
    body(&self)
    close(end)
  }

  private mutating func open(_ sign: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: sign))
    needsComma = false
  }

  private mutating func close(_ sign: Unicode.Scalar) {
    bytes.append(UInt8(ascii: sign))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
