extension JSONValue {
  /// Reads one JSON value; object keys keep their order.
  /// - Throws: `JSONSyntaxError` where the text is not JSON.
  public init(json text: [UInt8]) throws(JSONSyntaxError) {
    let repair = UTF8Repair(text)
    do throws(JSONParser.Failure) {
      self = try repair.bytes.withUnsafeBufferPointer { source throws(JSONParser.Failure) in
        var parser = JSONParser(source)
        return try parser.parse()
      }
    } catch {
      throw JSONSyntaxError(column: error.column, message: error.message)
    }
  }

  /// The value of a key, where this is an object that has it.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

/// A text that is not JSON.
public struct JSONSyntaxError: Error, Sendable, Equatable {
  /// From 1, in bytes.
  public let column: Int
  /// What is wrong there.
  public let message: String
}
