import Testing
import Tuning

@Suite struct TableTests {
  private var report: TableReport {
    var table = Table(
      id: "rules", title: "Rules", columns: [.text("rule"), .figure("found"), .figure("F1"), .text("first words")])
    table.add([.text("en.one"), .integer(12), .estimate(0.5, low: 0.25, high: 0.75), .text("a \"b\", c")])
    table.add([.text("en.two"), .missing, .number(-0.0625, decimals: 2), .text("=1+1")])
    return TableReport(command: "evaluate", tables: [table], notes: ["one line"])
  }

  @Test func textLinesUpAndGivesWay() {
    #expect(
      report.printed(as: .text, width: 60) == """
        Rules
          rule    found                    F1  first words
          en.one     12  0.500 [0.250, 0.750]  a "b", c
          en.two                        −0.06  =1+1

        one line

        """)
    let narrow = report.printed(as: .text, width: 50).split(separator: "\n").dropFirst()
    #expect(narrow.dropLast().allSatisfy { $0.count <= 50 })
  }

  @Test func csvQuotesAndKeepsWholeFigures() {
    #expect(
      report.printed(as: .csv) == """
        rule,found,F1,F1-low,F1-high,first-words
        en.one,12,0.5,0.25,0.75,"a ""b"", c"
        en.two,,-0.0625,,,'=1+1

        """)
  }

  @Test func jsonHasARowAnObject() {
    let json = report.printed(as: .json)
    #expect(json.contains("\"schema\": \"slant/tune/evaluate/1\""))
    #expect(json.contains("\"first-words\": \"a \\\"b\\\", c\""))
    #expect(json.contains("\"F1\": -0.0625"))
  }
}
