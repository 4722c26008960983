/// The articles of a `.json` file: one object, a list of them, or in truth JSON Lines.
enum JSONFile {
  static func items(path: String, defaults: InputDefaults) -> [InputItem] {
    var bytes: [UInt8]
    do {
      bytes = try FileSystem.contents(of: path)
    } catch {
      return [InputItem(content: .failure(error), defaults: defaults)]
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return contents(of: bytes, path).map { InputItem(content: $0, defaults: defaults) }
  }

  private static func contents(of bytes: [UInt8], _ path: String) -> [InputItem.Content] {
    do throws(JSONSyntaxError) {
      let value = try JSONValue(json: bytes)
      guard case .array(let values) = value else { return [.object(value, file: path, number: nil)] }
      return values.enumerated().map { .object($1, file: path, number: $0 + 1) }
    } catch {
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      if lines.count > 1, let first = lines.first, (try? JSONValue(json: Array(first))) != nil {
        return lines.enumerated().filter { !isBlank($1) }.map { .line(Array($1), file: path, number: $0 + 1) }
      }
      let message = "this is not JSON: at byte \(error.column), \(error.message)"
      return [
        .failure(InputError(file: path, message: message, hint: "write one object with \"text\", or a list of them"))
      ]
    }
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 <= 0x20 }
  }
}
