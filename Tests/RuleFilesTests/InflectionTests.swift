import Foundation
import Testing

@testable import RuleFiles

@Suite struct InflectionTests {
  static let english = Inflection(language: "en", irregular: IrregularForms(table, log: ErrorLog()))
  static let table = SourceText(
    path: "irregular.tsv",
    text: (try? String(contentsOfFile: Fixtures.root + "/Rules/en/lists/irregular.tsv", encoding: .utf8)) ?? "")

  /// A word, then its other forms.
  static let verbs = """
    claim claims claimed claiming
    admit admits admitted admitting
    say says said saying
    withdraw withdraws withdrew withdrawn withdrawing
    be am is are was were been being
    have has had having
    go goes went gone going
    deny denies denied denying
    play plays played playing
    agree agrees agreed agreeing
    insist insists insisted insisting
    allege alleges alleged alleging
    die dies died dying
    free frees freed freeing
    veto vetoes vetoed vetoing
    echo echoes echoed echoing
    woo woos wooed wooing
    fix fixes fixed fixing
    pass passes passed passing
    teach teaches taught teaching
    crash crashes crashed crashing
    buzz buzzes buzzed buzzing
    quiz quizzes quizzed quizzing
    ban bans banned banning
    slam slams slammed slamming
    quip quips quipped quipping
    vow vows vowed vowing
    visit visits visited visiting
    open opens opened opening
    offer offers offered offering
    travel travels travelled traveled travelling traveling
    reveal reveals revealed revealing
    fear fears feared fearing
    refer refers referred referring
    commit commits committed committing
    worry worries worried worrying
    panic panics panicked panicking
    traffic traffics trafficked trafficking
    hit hits hitting
    put puts putting
    tie ties tied tying
    fast-track fast-tracks fast-tracked fast-tracking
    co-write co-writes co-wrote co-written co-writing
    argue argues argued arguing
    shoe shoes shoed shoeing
    limit limits limited limiting
    plan plans planned planning
    row rows rowed rowing
    guarantee guarantees guaranteed guaranteeing
    """
  static let nouns = """
    claim claims
    city cities
    day days
    church churches
    tax taxes
    loss losses
    man men
    policeman policemen
    human humans
    spokeswoman spokeswomen
    chairperson chairpersons chairpeople
    wife wives
    thief thieves
    belief beliefs
    roof roofs
    hero heroes
    photo photos
    casino casinos
    video videos
    crisis crises
    analysis analyses
    criterion criteria
    phenomenon phenomena
    child children
    foot feet
    sheep
    aircraft
    bus buses
    quiz quizzes
    Tory Torys
    Kennedy Kennedys
    runner-up runners-up
    by-election by-elections
    stomach stomachs
    stadium stadiums stadia
    referendum referendums referenda
    key keys
    soliloquy soliloquies
    """
  static let adjectives = """
    good better best
    bad worse worst
    big bigger biggest
    strong stronger strongest
    late later latest latter last
    safe safer safest
    happy happier happiest
    narrow narrower narrowest
    sad sadder saddest
    simple simpler simplest
    gray grayer grayest
    free freer freest
    low lower lowest
    beautiful
    important
    careful
    """

  static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  @Test(arguments: rows(verbs)) func verb(row: [String]) {
    #expect(Self.english.forms(of: row[0], as: .verb).map(Set.init) == Set(row))
  }

  @Test(arguments: rows(nouns)) func noun(row: [String]) {
    let expected = row == ["Tory", "Torys"] ? ["Tory", "Torys"] : row
    #expect(Self.english.forms(of: row[0], as: .noun).map(Set.init) == Set(expected))
  }

  @Test(arguments: rows(adjectives)) func adjective(row: [String]) {
    #expect(Self.english.forms(of: row[0], as: .adjective).map(Set.init) == Set(row))
  }

  @Test func tablesAreLongEnough() {
    let forms = [Self.verbs, Self.nouns, Self.adjectives].flatMap(Self.rows).reduce(0) { $0 + $1.count }
    #expect(forms >= 150)
  }

  @Test(arguments: [
    ("call for", WordClass.verb, ["call for", "calls for", "called for", "calling for"]),
    ("point out", .verb, ["point out", "points out", "pointed out", "pointing out"]),
    (
      "take issue with", .verb,
      ["take issue with", "takes issue with", "took issue with", "taken issue with", "taking issue with"]
    ),
    ("asylum seeker", .noun, ["asylum seeker", "asylum seekers"]),
    ("act of war", .noun, ["act of war", "acts of war"]),
    ("well off", .adjective, ["well off"]),
    // A form is not inflected again.
    ("said", .verb, ["said"]),
    ("2.5", .noun, ["2.5"]),
  ])
  func phrase(text: String, wordClass: WordClass, forms: [String]) {
    #expect(Self.english.forms(of: text, as: wordClass) == forms)
  }

  @Test func regularFormsAreEnglish() throws {
    let german = Inflection(language: "de", irregular: .none)
    #expect(german.forms(of: "Meile", as: .noun) == nil)
  }

  @Test func irregularTableIsWhole() throws {
    let log = ErrorLog()
    _ = IrregularForms(Self.table, log: log)
    #expect(log.isEmpty)
    var counts: [Substring: Int] = [:]
    for line in Self.table.lines where !line.text.hasPrefix("#") {
      counts[line.text.prefix { $0 != "\t" }, default: 0] += 1
    }
    #expect(counts["verb", default: 0] >= 180)
    #expect(counts["noun", default: 0] >= 60)
    #expect(counts["adjective", default: 0] >= 20)
  }
}
