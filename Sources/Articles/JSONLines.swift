/// The JSON values of a file, one a line, with what could not be read; memory stays flat however long the file is.
///
/// `-` is standard input. Empty lines are passed over.
public final class JSONLines: Sequence, IteratorProtocol {
  private let file: String
  private var stream: LineStream?
  private var failure: InputError?

  /// A line that was read, or what is wrong with it.
  public enum Line: Sendable {
    case value(JSONValue, number: Int)
    case failure(InputError)
  }

  public init(path: String) {
    file = path
    do {
      stream = LineStream(path == "-" ? ByteStream() : try ByteStream(path: path))
    } catch {
      failure = InputError(
        file: path, message: "cannot be read (\(error.reason))", hint: "check the path and its permissions")
    }
  }

  public func next() -> Line? {
    if let failure {
      self.failure = nil
      return .failure(failure)
    }
    while let stream {
      do {
        switch try stream.next() {
        case .bytes(let line) where line.allSatisfy({ $0 <= 0x20 }): continue
        case .bytes(let line): return value(line, number: stream.lineNumber)
        case .tooLong: return fail(stream.lineNumber, "the line is longer than 64 MB", "divide it")
        case nil: self.stream = nil
        }
      } catch {
        self.stream = nil
        return fail(nil, "cannot be read on (\(error.reason))", "check the file")
      }
    }
    return nil
  }

  private func value(_ line: [UInt8], number: Int) -> Line {
    do {
      return .value(try JSONValue(json: line), number: number)
    } catch {
      return fail(
        number, "this is not JSON: at column \(error.column), \(error.message)", "write one JSON object a line")
    }
  }

  private func fail(_ line: Int?, _ message: String, _ hint: String) -> Line {
    .failure(InputError(file: file, line: line, message: message, hint: hint))
  }
}
