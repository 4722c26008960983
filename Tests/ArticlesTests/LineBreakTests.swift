import Testing

@testable import Articles

@Suite struct LineBreakTests {
  @Test(
    arguments: [
      ("The council voted on Thursday to spend\n9 million pounds on the bridge, which\nhas been closed.", nil),
      ("Traffic fell by a third in the week, from\na day to about\n25,000, says the city of\nrome.", nil),
      ("• One is here\n• Two is there", "• One is here|• Two is there"),
      ("- one\n- two\nand on", "- one|- two and on"),
      ("1. One\n2. Two", "1. One|2. Two"),
      ("17:05\nRail line closed until Monday", "17:05|Rail line closed until Monday"),
      (
        "MORGAN: Yes, we have been\nBRENNAN: Okay then, let us go on with this.",
        "MORGAN: Yes, we have been|BRENNAN: Okay then, let us go on with this."
      ),
      ("17:05\n### Rail line closed", "17:05|### Rail line closed"),
      ("He met Gen.\nSmith of the U.S.", "He met Gen.|Smith of the U.S."),
      ("The law is that of the U.S.\nIt holds.", "The law is that of the U.S.|It holds."),
      ("“One line here is said.\nTwo”, he said.", "“One line here is said.|Two”, he said."),
    ] as [(String, String?)])
  func lines(_ text: String, _ marked: String?) {
    #expect(read(text).markedSentences == marked ?? text.replacing("\n", with: " "))
  }

  @Test func longLinesAreParagraphsOfSentences() {
    let line = String(repeating: "word ", count: 40) + "in the U.S."
    #expect(read(line + "\n" + line + "\nlast").sentences.count == 3)
  }
}
