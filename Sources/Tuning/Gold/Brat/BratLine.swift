/// A line of an `.ann` file in brat's standoff format: an id, a tab, what it says.
///
/// As the format's description has it: `T` text-bound annotations, `R` relations, `E` events, `A` and `M` attributes;
/// `*` equivalences, `N` normalisations and `#` notes say nothing about spans and are passed over.
enum BratLine: Equatable {
  /// `T1⇥Cue 10 14;20 25⇥has … said`: a type, pieces in code points, the text of the pieces with blanks between them.
  case span(id: String, type: String, pieces: [Range<Int>], text: String)
  /// `R1⇥Source Arg1:T1 Arg2:T2`, `E1⇥Cue:T2 Source:T1 Content:T3`: what is linked, the trigger of an event first.
  case link(id: String, type: String, members: [String])
  /// `A1⇥Polarity T4 negative`; without a value it is `true`.
  case attribute(name: String, of: String, value: String?)
  case other

  struct Fault: Error {
    let message: String
    let hint: String
  }

  init(_ line: String) throws(Fault) {
    let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    let id = fields[0]
    guard let kind = id.first, "TREAM".contains(kind) else {
      guard let kind = id.first, "*N#".contains(kind) else {
        throw Fault(message: "this is no annotation", hint: "a line begins with an id such as T1, R1, E1 or A1")
      }
      self = .other
      return
    }
    guard fields.count >= 2, !fields[1].isEmpty else {
      throw Fault(message: "\(id) says nothing", hint: "a tab stands between the id and the annotation")
    }
    switch kind {
    case "T": self = try Self.span(id, fields)
    case "R", "E": self = try Self.link(id, isEvent: kind == "E", fields[1])
    default: self = try Self.attribute(id, fields[1])
    }
  }

  private static func span(_ id: String, _ fields: [String]) throws(Fault) -> BratLine {
    guard fields.count == 3, let blank = fields[1].firstIndex(of: " ") else {
      throw Fault(message: "\(id) has no text or no place", hint: "write \(id), tab, Type start end, tab, the text")
    }
    var pieces: [Range<Int>] = []
    for piece in fields[1][blank...].split(separator: ";") {
      let ends = piece.split(separator: " ").compactMap { Int($0) }
      guard ends.count == 2, ends[0] >= 0, ends[0] < ends[1] else {
        throw Fault(message: "\(id) has the place \"\(piece)\"", hint: "write start end, in code points from 0")
      }
      pieces.append(ends[0]..<ends[1])
    }
    return .span(id: id, type: String(fields[1][..<blank]), pieces: pieces, text: fields[2])
  }

  private static func link(_ id: String, isEvent: Bool, _ text: String) throws(Fault) -> BratLine {
    let words = text.split(separator: " ")
    let arguments = isEvent ? words[...] : words.dropFirst()
    let members = arguments.compactMap { $0.split(separator: ":").last.map(String.init) }
    let least = isEvent ? 1 : 2
    guard members.count >= least, arguments.allSatisfy({ $0.contains(":") }) else {
      throw Fault(
        message: "\(id) links nothing", hint: isEvent ? "write Cue:T2 Source:T1" : "write Type Arg1:T1 Arg2:T2")
    }
    let type = words[0].split(separator: ":").first.map(String.init) ?? ""
    return .link(id: id, type: type, members: members)
  }

  private static func attribute(_ id: String, _ text: String) throws(Fault) -> BratLine {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count >= 2 else {
      throw Fault(message: "\(id) belongs to nothing", hint: "write Name T1, with a value where it has one")
    }
    return .attribute(name: words[0], of: words[1], value: words.count > 2 ? words[2] : nil)
  }
}
