internal import Articles

/// The annotations of one text.
struct BratAnnotations {
  struct Span: Equatable {
    let type: String
    /// Code points, in the order of the file.
    let pieces: [Range<Int>]
    var attributes: [JSONValue.Member] = []
  }

  /// By id; `order` has the ids as they come.
  private(set) var spans: [String: Span] = [:]
  private(set) var order: [String] = []
  /// Ids of spans that stand together.
  private(set) var links: [[String]] = []
  private(set) var failures: [InputError] = []
  /// An event is known by its own id, and stands for its trigger.
  private var triggers: [String: String] = [:]

  /// - Parameters:
  ///   - file: what failures name.
  init(_ lines: [Substring], of text: OriginalText, file: String) {
    var read: [(line: BratLine, number: Int)] = []
    for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      do throws(BratLine.Fault) {
        read.append((try BratLine(String(line)), index + 1))
      } catch {
        failures.append(InputError(file: file, line: index + 1, message: error.message, hint: error.hint))
      }
    }
    // An annotation may name one that stands further down.
    for (line, number) in read { takeSpan(line, text, file, number) }
    for (line, _) in read {
      if case .link(let id, _, let members) = line, id.hasPrefix("E"), let trigger = members.first {
        triggers[id] = trigger
      }
    }
    for (line, number) in read { takeReference(line, file, number) }
    failures.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  private mutating func takeSpan(_ line: BratLine, _ text: OriginalText, _ file: String, _ number: Int) {
    guard case .span(let id, let type, let pieces, let shown) = line else { return }
    guard pieces.allSatisfy({ $0.upperBound <= text.codePointCount }) else {
      return fail(file, number, "\(id) ends behind the text of \(text.codePointCount) code points", "count from 0")
    }
    let standing = pieces.map { piece in
      text.text(text.byteOffset(ofCodePoint: piece.lowerBound)..<text.byteOffset(ofCodePoint: piece.upperBound))
    }.joined(separator: " ")
    guard Self.folded(standing) == Self.folded(shown) else {
      return fail(
        file, number, "\(id) is \"\(shown)\", but there stands \"\(standing)\"", "offsets count code points, not bytes")
    }
    guard spans[id] == nil else { return fail(file, number, "\(id) stands there twice", "give each an id of its own") }
    spans[id] = Span(type: type, pieces: pieces)
    order.append(id)
  }

  private mutating func takeReference(_ line: BratLine, _ file: String, _ number: Int) {
    switch line {
    case .link(let id, _, let members):
      let known = members.map(resolved)
      guard let missing = zip(members, known).first(where: { spans[$0.1] == nil })?.0 else {
        return links.append(known)
      }
      fail(file, number, "\(id) names \(missing), which is no span of this file", "write the T line first")
    case .attribute(let name, let of, let value):
      let id = resolved(of)
      guard spans[id] != nil else {
        return fail(file, number, "\(name) belongs to \(of), which is no span of this file", "write the T line first")
      }
      spans[id]?.attributes.append(JSONValue.Member(key: name, value: value.map(JSONValue.string) ?? .bool(true)))
    case .span, .other: break
    }
  }

  /// The span that an id stands for: an event's trigger.
  private func resolved(_ id: String) -> String {
    var id = id
    for _ in 0..<8 {
      guard let trigger = triggers[id] else { break }
      id = trigger
    }
    return id
  }

  private mutating func fail(_ file: String, _ line: Int, _ message: String, _ hint: String) {
    failures.append(InputError(file: file, line: line, message: message, hint: hint))
  }

  /// brat writes a line end inside a span as a blank.
  private static func folded(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
