internal import Foundation

/// Puts a new rule at the end of a rule file, all else left as it is, byte for byte.
public enum RuleFileEnd {
  /// Appends to the file, or begins it where there is none. It is written beside and then renamed.
  public static func append(_ skeleton: RuleSkeleton, to path: String) throws(NewPackError) {
    var text = "slant: 1\nrules:\n"
    if FileManager.default.fileExists(atPath: path) {
      do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
        throw .unreadable(path, reason: error.localizedDescription)
      }
    }
    guard let whole = try appended(skeleton, to: text, path: path) else { throw .noRoom(path) }
    do { try Data(whole.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw .unwritable(path, reason: error.localizedDescription)
    }
  }

  /// nil where `rules:`, with a list in lines of its own, is not the last key.
  static func appended(
    _ skeleton: RuleSkeleton, to text: String, path: String
  ) throws(NewPackError) -> String? {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let last = lines.lastIndex { $0.first.map { $0.isLetter } ?? false }
    guard let last, isBareKey(lines[last]) else { return nil }
    let items = lines[(last + 1)...].filter { $0.drop { $0 == " " }.hasPrefix("- ") }
    if items.contains(where: { id(of: $0) == skeleton.id }) {
      throw .duplicateRule(skeleton.id, file: path)
    }
    let indentation = items.first.map { $0.prefix { $0 == " " }.count } ?? 2
    var whole = text
    while whole.last?.isNewline == true { whole.removeLast() }
    return whole + (items.isEmpty ? "\n" : "\n\n") + skeleton.text(indentation: indentation)
  }

  /// `rules:`, with nothing behind it but a comment.
  private static func isBareKey(_ line: Substring) -> Bool {
    guard line.hasPrefix("rules:") else { return false }
    let rest = line.dropFirst("rules:".count).drop { $0 == " " }
    return rest.isEmpty || rest.hasPrefix("#")
  }

  /// The id in `- id: en.claim.mine.deaths`.
  private static func id(of item: Substring) -> String? {
    let words = item.split { $0 == " " || $0 == "'" || $0 == "\"" }
    return words.count > 2 && words[1] == "id:" ? String(words[2]) : nil
  }
}
