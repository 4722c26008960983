internal import Patterns

/// The regular expressions of Vale rules.
enum ValePattern {
  /// Letters alone: looked up, not searched for.
  static func isPlain(_ text: String) -> Bool {
    let isWordlike = { (character: Character?) in character?.isLetter == true || character?.isNumber == true }
    return isWordlike(text.first) && isWordlike(text.last)
      && text.allSatisfy { $0.isLetter || $0.isNumber || " -'’".contains($0) }
  }

  /// Why it cannot be carried over; nil where it can.
  static func problem(_ text: String) -> String? {
    do {
      let pattern = try Pattern(text, options: .ignoreCase)
      return pattern.matchesEmpty ? "it can match nothing at all" : nil
    } catch {
      return "it cannot be compiled: \(error.message)"
    }
  }

  /// A text that it matches, made of the first of each alternative and the least of each repetition; nil where it has
  /// parts that this does not know.
  static func sample(_ pattern: String) -> String? {
    var sampling = Sampling(rest: Array(pattern)[...])
    let sample = sampling.alternatives()
    return sampling.isUnknown || !sampling.rest.isEmpty ? nil : sample
  }

  private struct Sampling {
    var rest: ArraySlice<Character>
    var isUnknown = false

    /// Up to a closing parenthesis or the end; the first alternative.
    mutating func alternatives() -> String {
      let first = sequence()
      while rest.first == "|" {
        rest.removeFirst()
        _ = sequence()
      }
      return first
    }

    private mutating func sequence() -> String {
      var text = ""
      while let next = rest.first, next != "|", next != ")" {
        let part = part()
        text += String(repeating: part, count: repetitions())
      }
      return text
    }

    private mutating func part() -> String {
      let next = rest.removeFirst()
      switch next {
      case "(": return group()
      case "[": return characterClass()
      case "\\": return escape()
      case ".": return "x"
      case "^", "$": return ""
      default: return String(next)
      }
    }

    private mutating func group() -> String {
      if rest.first == "?" {
        let mark = String(rest.prefix(2))
        isUnknown = isUnknown || mark != "?:"
        rest = rest.dropFirst(2)
      }
      let text = alternatives()
      if rest.first == ")" { rest.removeFirst() } else { isUnknown = true }
      return text
    }

    /// Its first character.
    private mutating func characterClass() -> String {
      let first = rest.first ?? "]"
      isUnknown = isUnknown || first == "^" || first == "\\"
      guard let end = rest.dropFirst().firstIndex(of: "]") else {
        isUnknown = true
        return ""
      }
      rest = rest[(end + 1)...]
      return String(first)
    }

    private mutating func escape() -> String {
      guard let letter = rest.popFirst() else { return "" }
      switch letter {
      case "b", "B": return ""
      case "s": return " "
      case "d": return "1"
      case "w": return "x"
      default:
        isUnknown = isUnknown || letter.isLetter || letter.isNumber
        return String(letter)
      }
    }

    /// How often the part before it stands at least.
    private mutating func repetitions() -> Int {
      guard let sign = rest.first, "?*+{".contains(sign) else { return 1 }
      rest.removeFirst()
      var least = sign == "+" ? 1 : 0
      if sign == "{" {
        let inside = rest.prefix { $0 != "}" }
        rest = rest.dropFirst(inside.count + 1)
        least = Int(String(inside.prefix(while: \.isNumber))) ?? 1
      }
      if rest.first == "?" || rest.first == "+" { rest.removeFirst() }
      return least
    }
  }
}
