/// Something that was to be read and could not be.
public struct InputError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The path as it was given; `-` for standard input.
  public let file: String
  /// From 1, where the input has lines.
  public let line: Int?
  /// What is wrong.
  public let message: String
  /// What to do about it.
  public let hint: String

  public init(file: String, line: Int? = nil, message: String, hint: String) {
    self.file = file
    self.line = line
    self.message = message
    self.hint = hint
  }

  /// `file:line: what is wrong; what to do`.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(message); \(hint)"
  }
}
