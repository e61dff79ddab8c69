/// Notices about one situation that goes on: the first, and the numbered updates that follow it. Made once from the references `updates` and
/// the first days of the notices; read by pages, messages and checks.
///
/// The first notice is number 1 and says no number. Updates are numbered from 2 in the order of their first days; of two on one day the one that
/// leads back to the other comes later. What corrects an update is an update too, so that no number ever comes twice.
public struct Situations: Sendable {
  private struct Member {
    let index: EntryIndex
    let from: CalendarDate?
    /// How many references lead from it to the first notice.
    let depth: Int
    let isUpdate: Bool
  }

  /// Numbers of updates.
  private var numbers: [EntryIndex: Int] = [:]
  /// By member: all of the same situation, in their order.
  private var families: [EntryIndex: [EntryIndex]] = [:]
  /// Notices that lead back to themselves by `updates` and `corrects`, in order.
  public private(set) var circles: [EntryIndex] = []

  init(entries: [Entry], types: [EntryType]) {
    guard types.contains(where: { $0.fact(Succession.updates.rawValue) != nil }) else { return }
    func earlier(_ index: EntryIndex) -> (notice: EntryIndex, isUpdate: Bool)? {
      for kind in [Succession.updates, .corrects] {
        guard let field = types[entries[index].type].fact(kind.rawValue), case .reference(let notice)? = entries[index].facts[field] else {
          continue
        }
        return (notice, kind == .updates)
      }
      return nil
    }
    var situations: [EntryIndex: [Member]] = [:]
    for (index, entry) in entries.enumerated() where types[entry.type].fact(Succession.updates.rawValue) != nil {
      var path = [index]
      var isUpdate = false
      while let last = path.last, let step = earlier(last) {
        isUpdate = isUpdate || step.isUpdate
        if let start = path.firstIndex(of: step.notice) {
          if start == 0 { circles.append(index) }
          // Any of the ring may stand for the first: always the same.
          path[path.count - 1] = path[start...].min() ?? index
          break
        }
        path.append(step.notice)
      }
      var first: CalendarDate?
      for case .period(let show)? in entry.facts { first = show.from }
      situations[path[path.count - 1], default: []].append(Member(index: index, from: first, depth: path.count, isUpdate: isUpdate))
    }
    for members in situations.values where members.contains(where: \.isUpdate) {
      let updates = members.filter(\.isUpdate).sorted {
        ($0.from?.dayNumber ?? 0, $0.depth, $0.index) < ($1.from?.dayNumber ?? 0, $1.depth, $1.index)
      }
      let family = members.filter { !$0.isUpdate }.map(\.index) + updates.map(\.index)
      for (position, update) in updates.enumerated() { numbers[update.index] = position + 2 }
      for index in family { families[index] = family }
    }
  }

  /// Whether there are none, as on most days.
  var isEmpty: Bool { numbers.isEmpty }

  /// The number of a situation update; nil for every other notice.
  public func number(of index: EntryIndex) -> Int? { numbers.isEmpty ? nil : numbers[index] }

  /// All notices about the same situation in their order, itself too; none where it has no updates.
  public func family(of index: EntryIndex) -> [EntryIndex] { families.isEmpty ? [] : families[index] ?? [] }

  /// The updates that come after a notice, in order.
  func later(than index: EntryIndex) -> [EntryIndex] {
    let number = numbers[index] ?? 1
    return family(of: index).filter { numbers[$0] ?? 1 > number }
  }
}
