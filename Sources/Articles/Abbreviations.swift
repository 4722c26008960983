/// Words that are written with a full stop which need not end a sentence.
enum Abbreviation {
  case none
  /// A title or the like: what follows belongs to it.
  case goesOn
  /// Ends a sentence only where a word follows that usually begins one.
  case mayEnd
  /// Goes on only where a number follows.
  case beforeNumber
  /// Ends a sentence unless a day, a month or a time zone follows.
  case timeOfDay
  /// Ends a sentence where a capital follows.
  case ends

  /// Looks up a word without its last full stop; the letter case counts, but `MR` is `Mr`.
  static func of(_ word: UInt64) -> Abbreviation {
    if let found = table[word] { return found }
    return table[titleCased(word)] ?? .none
  }

  private static func titleCased(_ word: UInt64) -> UInt64 {
    let lower = PackedWord.lowercased(word)
    var shift: UInt64 = 0
    while shift < 56, lower >> (shift + 8) != 0 { shift += 8 }
    let isAllCapitals = lower != word && word >> 8 != 0 && (word & 0xFF) &- 0x41 < 26
    return isAllCapitals ? lower & ~(0x20 << shift) : word
  }

  private static let table: [UInt64: Abbreviation] = {
    var table: [UInt64: Abbreviation] = [:]
    func add(_ words: String, _ kind: Abbreviation) {
      for word in words.split(separator: " ") { table[PackedWord.packed(String(word))] = kind }
    }
    add("Mr Mrs Ms Mx Dr Drs Prof Messrs Mme Mlle Mmes M", .goesOn)
    add("Gen Lt Col Maj Sgt Capt Cmdr Cpl Pvt Adm Brig Lieut Cdr Pte Det Insp Supt Const Ofc Spc", .goesOn)
    add("Sen Sens Rep Reps Gov Govs Pres Rev Hon Fr Msgr Amb Atty Asst Assoc Dep Dir Sec Secy Treas", .goesOn)
    add("St Ste Mt Ft e.g i.e cf viz vs v Vs approx ca incl esp", .goesOn)
    add("No Nos no nos Vol vol Fig Figs fig p pp Art art Sect sec Ch ch Ex Par para Op", .beforeNumber)
    add("Jr Sr Inc Corp Co Ltd Bros Cos Plc Pty Esq Dept Univ Assn Natl Intl Govt", .mayEnd)
    add("Ave Blvd Rd Hwy Ct Pl Sq Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec", .mayEnd)
    add("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun al est dept min max hr hrs ft lb lbs oz mph", .mayEnd)
    add("Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont", .mayEnd)
    add("Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta", .mayEnd)
    add("a.m p.m A.M P.M am pm", .timeOfDay)
    add("etc", .ends)
    return table
  }()
}
