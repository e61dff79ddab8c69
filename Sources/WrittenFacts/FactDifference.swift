/// One difference in facts between a text and its translation. Made by `FactComparison`.
public struct FactDifference: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// A fact of the source that the translation does not have.
    case lost(WrittenFact)
    /// A fact of the translation that the source does not have.
    case added(WrittenFact)
    /// A fact of the source and, by best guess, what became of it.
    case changed(WrittenFact, WrittenFact)
  }

  /// How sure it is that something is wrong.
  public enum Certainty: UInt8, Hashable, Sendable, CaseIterable, Comparable {
    /// It may be meant right: 3.4. became 4/3, 15.30 became 3:30.
    case ambiguous
    /// A plain number, which a translator may have good reason to leave out or to write otherwise.
    case warning
    /// A phone number, an address, an identifier, a date, a time, an amount or a percentage has no counterpart.
    case error

    public static func < (one: Certainty, other: Certainty) -> Bool { one.rawValue < other.rawValue }
  }

  public let change: Change
  public let certainty: Certainty

  /// The fact of the source; nil for an added one.
  public var source: WrittenFact? {
    switch change {
    case .lost(let fact), .changed(let fact, _): fact
    case .added: nil
    }
  }

  /// The fact of the translation; nil for a lost one.
  public var target: WrittenFact? {
    switch change {
    case .added(let fact), .changed(_, let fact): fact
    case .lost: nil
    }
  }
}

extension FactKind {
  /// What a difference in a fact of this kind weighs.
  var certainty: FactDifference.Certainty {
    switch self {
    case .code: .ambiguous
    case .number, .postcode: .warning
    default: .error
    }
  }
}
