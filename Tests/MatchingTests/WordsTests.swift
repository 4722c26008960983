import Articles
import Matching
import RuleFiles
import TestSupport
import Testing

@Suite struct Words {
  let pack = """
    rules:
      - {id: t.w, kind: signal, words: [so-called, people familiar with, "U.S.", apple, AIDS, good, good luck], \(rest)}
    """

  @Test(arguments: [
    ("The So-Called expert.", ["t.w: So-Called"]),
    ("So-calledness.", []),
    ("People familiar  with it.", ["t.w: People familiar with"]),
    ("The U.S. and the U.S.A.", ["t.w: U.S.", "t.w: U.S."]),
    ("AIDS aids Aids.", ["t.w: AIDS"]),
    ("Good luck, good man.", ["t.w: Good luck", "t.w: good"]),
    ("Goodness! pineapple apples", []),
    ("goods good's", ["t.w: good"]),
    ("They good't.", []),
  ])
  func areLookedUpWhole(text: String, expected: [String]) throws {
    #expect(found(text, try rules(pack)) == expected)
  }
}
