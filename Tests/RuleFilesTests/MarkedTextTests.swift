import Testing

@testable import RuleFiles

@Suite struct MarkedTextTests {
  @Test(arguments: [
    ("no marks", "no marks", []),
    ("[source:Ministers] [cue:claimed] it.", "Ministers claimed it.", ["source:Ministers", "cue:claimed"]),
    ("[content:costs [value:5]%] rose", "costs 5% rose", ["content:costs 5%", "value:5"]),
    ("[match:[value:5]]", "5", ["match:5", "value:5"]),
    (#"\[sic\] [cue:\[he\] said]"#, "[sic] [he] said", ["cue:[he] said"]),
    ("[a:é][b:🗞️]", "é🗞️", ["a:é", "b:🗞️"]),
    (#"a \n [a:\d]"#, #"a \n \d"#, [#"a:\d"#]),
  ])
  func comesApart(typed: String, text: String, marks: [String]) {
    let marked = MarkedText(typed)
    #expect(marked.faults.isEmpty)
    #expect(String(decoding: marked.text, as: UTF8.self) == text)
    #expect(marked.marks.map { "\($0.role):\(String(decoding: marked.text[$0.range], as: UTF8.self))" } == marks)
  }

  @Test(arguments: ["[", "]", "[a", "[a:b", "a]", "[a:]", "[:b]", "[a b:c]", "[[a:b]"])
  func pairs(_ typed: String) {
    #expect(!MarkedText(typed).faults.isEmpty)
  }
}
