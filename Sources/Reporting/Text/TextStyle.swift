/// What the terminal offers.
public struct TextStyle: Sendable {
  /// Columns of a line.
  public let width: Int
  public let isColoured: Bool

  /// - Parameter width: at least 40 is used.
  public init(width: Int = 80, isColoured: Bool = false) {
    self.width = max(40, width)
    self.isColoured = isColoured
  }
}
