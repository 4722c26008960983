import RuleFiles
import Testing
import Tuning

/// quanteda, WordStat and Lexicoder: categories with words.
@Suite struct CategoryImportTests {
  @Test func quantedaMapsNest() throws {
    let pack = try Imported(
      "populism.yml",
      """
      populism:
        elite:
          - elit*
          - "*deceit*"
        people: [the people, "ordinary m?n"]
      positive: good
      no: ["no", "not"]
      odd:

      """)
    #expect(pack.found("An elitist.") == ["populism-elite-stems: elitist"])
    #expect(pack.found("Undeceitful.") == ["populism-elite-stems: Undeceitful"])
    #expect(
      pack.found("Ordinary men met the people.") == [
        "populism-people-stems: Ordinary men", "populism-people: the people",
      ])
    #expect(pack.found("A good no.") == ["evaluation.own.positive: good 0.5", "no: no"])
    #expect(pack.lost == ["8: odd"])
    #expect(pack.failures == [])
  }

  @Test func wordStatIndents() throws {
    let pack = try Imported(
      "places.cat",
      "SOUTH\n   \tBW\n   \t\tBotswana (1)\n   \t\tBotswanan* (1)\n   \t\tCape_Town (2)\n   \t\t@RULE [#A NEAR #B /S10] (1)\n"
    )
    #expect(pack.found("Botswanans left Cape Town.") == ["south-bw-stems: Botswanans", "south-bw: Cape Town"])
    #expect(pack.lost == ["6: @RULE [#A NEAR #B /S10] (1)"])
    #expect(pack.failures == [])
  }

  @Test func negatedWordsOfLexicoderTurn() throws {
    let pack = try Imported(
      "lsd.lc3", "+negative\nA LIE\nABANDON*\n+positive\ngood\n+neg_positive\nnot good\n")
    #expect(pack.found("It was a lie.") == ["evaluation.own.negative: a lie -0.5"])
    #expect(pack.found("It was abandoned.") == ["evaluation.own.negative-stems: abandoned -0.5"])
    #expect(pack.found("It was not good.") == ["evaluation.own.neg-positive: not good -0.5"])
    #expect(pack.found("It was good.") == ["evaluation.own.positive: good 0.5"])
    #expect(pack.failures == [])
  }

  @Test func nodesOfXMLNest() throws {
    let pack = try Imported(
      "old.lcd",
      """
      <?xml version="1.0"?>
      <dictionary>
       <cnode name="negative"><pnode name="bad &amp; ugly"/>
        <cnode name="anger"><pnode
           name="rage*"/></cnode>
       </cnode>
       <pnode name="stray"/>
      </dictionary>

      """)
    #expect(pack.found("A bad & ugly one.") == ["evaluation.own.negative: bad & ugly -0.5"])
    #expect(pack.found("They raged.") == ["evaluation.own.negative-anger-stems: raged -0.5"])
    #expect(pack.lost == ["7: <pnode name=\"stray\"/>"])
  }

  @Test func theUserSaysWhatSpeaksWell() throws {
    let pack = try Imported("my.lc3", "+allies\nfriend\n+foes\nenemy\n") {
      $0.positive = ["allies"]
      $0.negative = ["foes"]
      $0.strength = 0.8
      $0.licence = "Apache-2.0"
    }
    #expect(pack.found("A friend.") == ["evaluation.own.allies: friend 0.8"])
    #expect(pack.found("An enemy.") == ["evaluation.own.foes: enemy -0.8"])
    #expect(pack.ruleSet.packs[0].licence == "Apache-2.0")
  }
}
