/// How many signs have to be changed, left out or added to make one row of another (Levenshtein).
enum EditDistance {
  static func between(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, otherByte) in other.enumerated() {
        let cost = min(row[column] + 1, row[column + 1] + 1, diagonal + (byte == otherByte ? 0 : 1))
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[other.count]
  }
}
