/// The edges between dark and light of a square of modules, as closed lines. Each dark area is one line, and each hole in it another that runs
/// the other way round: no seams between modules that a printer could show, and half the bytes of rows of rectangles.
struct Outline {
  private let side: Int
  private let isDark: [Bool]

  init(side: Int, isDark: [Bool]) {
    self.side = side
    self.isDark = isDark
  }

  private enum Direction: Int {
    case right, down, left, up

    var step: (x: Int, y: Int) {
      switch self {
      case .right: (1, 0)
      case .down: (0, 1)
      case .left: (-1, 0)
      case .up: (0, -1)
      }
    }

    func turned(by quarters: Int) -> Direction { Direction(rawValue: (rawValue + quarters) & 3) ?? self }
  }

  private func dark(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && y >= 0 && x < side && y < side && isDark[y * side + x]
  }

  /// The lines as commands of an SVG path.
  ///
  /// - Parameter margin: how far the square is from the corner of the picture.
  func path(at margin: Int) -> String {
    var path = ""
    // Every line has an upper edge; each belongs to one line.
    var isDrawn = Array(repeating: false, count: side * side)
    for y in 0..<side {
      for x in 0..<side where dark(x, y) && !dark(x, y - 1) && !isDrawn[y * side + x] {
        path += "M\(x + margin) \(y + margin)"
        draw(from: (x, y), &isDrawn, &path)
      }
    }
    return path
  }

  /// Follows an edge with the dark side on its right until it comes back; the last stretch is what `z` draws.
  private func draw(from start: (x: Int, y: Int), _ isDrawn: inout [Bool], _ path: inout String) {
    var (x, y) = start
    var direction = Direction.right
    var length = 0
    repeat {
      if direction == .right { isDrawn[y * side + x] = true }
      x += direction.step.x
      y += direction.step.y
      length += 1
      let next = turn(atX: x, y, direction)
      if next != direction {
        if (x, y) != start { path += stretch(length, direction) }
        direction = next
        length = 0
      }
    } while (x, y) != start || direction != .right
    path += "z"
  }

  /// Where the edge goes on from a corner. Two dark modules that touch at a corner only are two areas.
  private func turn(atX x: Int, _ y: Int, _ direction: Direction) -> Direction {
    let (left, right) =
      switch direction {
      case .right: (dark(x, y - 1), dark(x, y))
      case .down: (dark(x, y), dark(x - 1, y))
      case .left: (dark(x - 1, y), dark(x - 1, y - 1))
      case .up: (dark(x - 1, y - 1), dark(x, y - 1))
      }
    if !right { return direction.turned(by: 1) }
    return left ? direction.turned(by: 3) : direction
  }

  private func stretch(_ length: Int, _ direction: Direction) -> String {
    switch direction {
    case .right: "h\(length)"
    case .down: "v\(length)"
    case .left: "h-\(length)"
    case .up: "v-\(length)"
    }
  }
}
