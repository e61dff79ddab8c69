/// An attribute with its value. Names are a closed list, in the files `HTMLAttribute+*.swift`; a value is escaped when it is written.
///
/// Read as a list at the start of an element: `html(.a, [.href(address), .language(tag: "ar", rightToLeft: true)], name)`.
public struct HTMLAttribute: Sendable {
  let value: String
  /// Everything before the value: a blank, the name, `="`. Empty for an attribute that is absent.
  let prefix: StaticString

  /// - Parameter prefix: must have the form described above; callers are the lists of names only.
  @usableFromInline
  init(_ prefix: StaticString, _ value: String = "") {
    self.prefix = prefix
    self.value = value
  }

  /// No attribute at all.
  @inlinable
  public static var absent: HTMLAttribute { HTMLAttribute("") }

  /// The attribute if `condition` holds, otherwise none: `.when(page == here, .current(.page))`.
  @inlinable
  public static func when(_ condition: Bool, _ attribute: @autoclosure () -> HTMLAttribute) -> HTMLAttribute {
    condition ? attribute() : .absent
  }

  var isAbsent: Bool { prefix.utf8CodeUnitCount == 0 }

  /// Whether both begin with the same name. `language` begins with `dir`, so that it excludes `direction` too.
  func hasSameName(as other: HTMLAttribute) -> Bool {
    guard !isAbsent, !other.isAbsent else { return false }
    return prefix.withUTF8Buffer { mine in
      other.prefix.withUTF8Buffer { its in
        let equals = UInt8(ascii: "=")
        var index = 0
        while index < mine.count, index < its.count, mine[index] == its[index] {
          if mine[index] == equals { return true }
          index += 1
        }
        return false
      }
    }
  }
}
