/// The regular forms of English words.
enum EnglishForms {
  /// Without the word itself.
  static func forms(of word: String, as wordClass: WordClass) -> [String] {
    guard word.utf8.count > 1, word.unicodeScalars.last?.properties.isAlphabetic == true else { return [] }
    return switch wordClass {
    case .verb: [verbS(word)] + suffixed(word, "ed") + suffixed(word, "ing")
    case .noun: plural(word)
    case .adjective: isShort(word) ? suffixed(word, "er") + suffixed(word, "est") : []
    }
  }

  private static func verbS(_ word: String) -> String {
    if ends(word, ["s", "x", "z", "ch", "sh"]) { return doublesZ(word) ? word + "zes" : word + "es" }
    if endsInConsonant(word, then: "y") { return word.dropLast() + "ies" }
    return endsInConsonant(word, then: "o") ? word + "es" : word + "s"
  }

  private static func plural(_ word: String) -> [String] {
    if ends(word, ["man"]), word.utf8.count > 4 { return [word.dropLast(2) + "en"] }
    if ends(word, ["person"]), word.utf8.count > 6 { return [word + "s", word.dropLast(6) + "people"] }
    if ends(word, ["sis"]) { return [word.dropLast(2) + "es"] }
    if ends(word, ["s", "x", "z", "ch", "sh"]) { return [doublesZ(word) ? word + "zes" : word + "es"] }
    if endsInConsonant(word, then: "y"), !Word.hasCapital(word) { return [word.dropLast() + "ies"] }
    return [word + "s"]
  }

  /// `ed`, `ing`, `er`, `est`: a silent e goes, y becomes i, the last consonant of a short word is doubled.
  private static func suffixed(_ word: String, _ suffix: String) -> [String] {
    let isIng = suffix == "ing"
    if ends(word, ["ie"]), isIng { return [word.dropLast(2) + "ying"] }
    if ends(word, ["e"]) {
      if isIng, ends(word, ["ee", "oe", "ye"]) { return [word + suffix] }
      return [word.dropLast() + suffix]
    }
    if endsInConsonant(word, then: "y"), !isIng { return [word.dropLast() + "i" + suffix] }
    if ends(word, ["ic"]), suffix != "er", suffix != "est" { return [word + "k" + suffix] }
    guard let last = word.last, endsInOneVowelAndConsonant(word) else { return [word + suffix] }
    if vowelGroups(word) == 1 { return [word + "\(last)" + suffix] }
    // British travelled, American traveled.
    return last == "l" ? [word + "l" + suffix, word + suffix] : [word + suffix]
  }

  /// One syllable, or two that end in `y` or `ow`: those compare with -er and -est.
  private static func isShort(_ word: String) -> Bool {
    let groups = vowelGroups(word)
    return groups == 1 || groups == 2 && ends(word, ["y", "ow"])
  }

  /// `quiz` becomes `quizzes`.
  private static func doublesZ(_ word: String) -> Bool {
    ends(word, ["z"]) && endsInOneVowelAndConsonant(word) && vowelGroups(word) == 1
  }

  /// A consonant other than h, w, x, y behind just one vowel letter.
  private static func endsInOneVowelAndConsonant(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard letters.count >= 3, let last = letters.last, last < 0x80, !isVowel(last), !"hwxy".utf8.contains(last | 0x20)
    else { return false }
    return isVowel(letters[letters.count - 2]) && !isVowelBefore(letters, letters.count - 2)
  }

  /// The letter before `index` belongs to the same vowel; the u of `qu` does not.
  private static func isVowelBefore(_ letters: [UInt8], _ index: Int) -> Bool {
    isVowel(letters[index - 1]) && !isMute(letters, index - 1)
  }

  /// The u of `qu`.
  private static func isMute(_ letters: [UInt8], _ index: Int) -> Bool {
    index > 0 && letters[index] | 0x20 == UInt8(ascii: "u") && letters[index - 1] | 0x20 == UInt8(ascii: "q")
  }

  private static func endsInConsonant(_ word: String, then last: String) -> Bool {
    let letters = Array(word.utf8)
    guard letters.count > 1, ends(word, [last]) else { return false }
    return !isVowel(letters[letters.count - 2]) || isMute(letters, letters.count - 2)
  }

  /// Runs of vowels, a silent e at the end not counted: nearly the number of syllables.
  private static func vowelGroups(_ word: String) -> Int {
    var groups = 0
    var inside = false
    let letters = Array(word.utf8)
    for (index, letter) in letters.enumerated() {
      let isY = letter | 0x20 == UInt8(ascii: "y") && index > 0
      let counts = (isVowel(letter) || isY) && !isMute(letters, index)
      if counts, !inside { groups += 1 }
      inside = counts
    }
    return groups > 1 && ends(word, ["e"]) && !ends(word, ["ee"]) ? groups - 1 : groups
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter < 0x80 && "aeiou".utf8.contains(letter | 0x20)
  }

  private static func ends(_ word: String, _ suffixes: [String]) -> Bool {
    suffixes.contains { word.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
