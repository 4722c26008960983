/// The regular forms of English words.
enum EnglishForms {
  /// Without the word itself.
  static func forms(of word: String, as wordClass: WordClass) -> [String] {
    guard word.unicodeScalars.count > 1, word.unicodeScalars.last?.properties.isAlphabetic == true else { return [] }
    return switch wordClass {
    case .verb: [verbS(word)] + suffixed(word, "ed") + suffixed(word, "ing")
    case .noun: plural(word)
    case .adjective: isShort(word) ? suffixed(word, "er") + suffixed(word, "est") : []
    }
  }

  private static func verbS(_ word: String) -> String {
    if hasAnySuffix(word, ["s", "x", "z", "ch", "sh"]) { return doubles(word, ["z"]) ? word + "zes" : word + "es" }
    if endsInConsonant(word, then: "y") { return word.dropLast() + "ies" }
    return endsInConsonant(word, then: "o") ? word + "es" : word + "s"
  }

  private static func plural(_ word: String) -> [String] {
    if word.hasSuffix("man"), word.count > 4 { return [word.dropLast(2) + "en"] }
    if word.hasSuffix("person"), word.count > 6 { return [word + "s", word.dropLast(6) + "people"] }
    if word.hasSuffix("sis") { return [word.dropLast(2) + "es"] }
    if hasAnySuffix(word, ["s", "x", "z", "ch", "sh"]) { return [doubles(word, ["z"]) ? word + "zes" : word + "es"] }
    if endsInConsonant(word, then: "y"), !Word.hasCapital(word) { return [word.dropLast() + "ies"] }
    return [word + "s"]
  }

  /// `ed`, `ing`, `er`, `est`: a silent e goes, y becomes i, the last consonant of a short word is doubled.
  private static func suffixed(_ word: String, _ suffix: String) -> [String] {
    let isIng = suffix == "ing"
    if word.hasSuffix("ie"), isIng { return [word.dropLast(2) + "ying"] }
    if word.hasSuffix("e") {
      if isIng, hasAnySuffix(word, ["ee", "oe", "ye"]) { return [word + suffix] }
      return [word.dropLast() + suffix]
    }
    if endsInConsonant(word, then: "y"), !isIng { return [word.dropLast() + "i" + suffix] }
    if hasAnySuffix(word, ["ic"]), suffix != "er", suffix != "est" { return [word + "k" + suffix] }
    guard let last = word.last, endsInOneVowelAndConsonant(word) else { return [word + suffix] }
    if vowelGroups(word) == 1 { return [word + "\(last)" + suffix] }
    // British travelled, American traveled.
    return last == "l" ? [word + "l" + suffix, word + suffix] : [word + suffix]
  }

  /// One syllable, or two that end in `y`, `ow`, `le`: those compare with -er and -est.
  private static func isShort(_ word: String) -> Bool {
    let groups = vowelGroups(word)
    return groups == 1 || groups == 2 && hasAnySuffix(word, ["y", "ow"]) || groups == 1 && word.hasSuffix("le")
  }

  private static func doubles(_ word: String, _ letters: Set<Character>) -> Bool {
    guard let last = word.last, letters.contains(last) else { return false }
    return endsInOneVowelAndConsonant(word) && vowelGroups(word) == 1
  }

  /// A consonant other than w, x, y behind just one vowel letter.
  private static func endsInOneVowelAndConsonant(_ word: String) -> Bool {
    let letters = Array(word.lowercased())
    guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxyh".contains(last) else { return false }
    guard isVowel(letters[letters.count - 2]) else { return false }
    return !isVowelBefore(letters, letters.count - 2)
  }

  /// The letter before `index` belongs to the same vowel; the u of `qu` does not.
  private static func isVowelBefore(_ letters: [Character], _ index: Int) -> Bool {
    let before = letters[index - 1]
    return isVowel(before) && !(before == "u" && index >= 2 && letters[index - 2] == "q")
  }

  private static func endsInConsonant(_ word: String, then last: Character) -> Bool {
    guard word.last == last, let before = word.dropLast().last else { return false }
    return !isVowel(before) || word.dropLast().hasSuffix("qu")
  }

  /// Runs of vowels, a silent e at the end not counted: nearly the number of syllables.
  private static func vowelGroups(_ word: String) -> Int {
    var groups = 0
    var inside = false
    let letters = Array(word.lowercased())
    for (index, letter) in letters.enumerated() {
      let counts = isVowel(letter) || (letter == "y" && index > 0)
      let isMute = letter == "u" && index > 0 && letters[index - 1] == "q"
      if counts, !inside, !isMute { groups += 1 }
      inside = counts && !isMute
    }
    return word.hasSuffix("e") && groups > 1 && !word.hasSuffix("ee") ? groups - 1 : groups
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static func hasAnySuffix(_ word: String, _ suffixes: [String]) -> Bool {
    suffixes.contains { word.hasSuffix($0) }
  }
}
