import Catalog

extension Catalog {
  /// The channels that an entry goes to. What goes to none by itself, such as a service, may go to any on request.
  func channelsForMessages(of index: EntryIndex) -> [EntryIndex] {
    let isOnRequest = type(of: entries[index]).fact("channels") == nil
    return isOnRequest ? entries.indices.filter { channel($0) != nil } : channels(of: index)
  }
}
