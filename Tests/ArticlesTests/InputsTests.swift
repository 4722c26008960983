import Testing

@testable import Articles

@Suite struct InputsTests {
  /// Ids of articles, and descriptions of errors without the folder.
  private func outcome(_ inputs: Inputs, in folder: Folder) -> [String] {
    inputs.map { input in
      switch input {
      case .article(let article): article.id.replacing(folder.path + "/", with: "")
      case .failure(let error): "! " + error.description.replacing(folder.path + "/", with: "")
      }
    }
  }

  @Test func foldersAreWalkedInOrder() throws {
    let folder = try Folder([
      "b.txt": "B.", "a/2.md": "# Two", "a/1.txt": "One.", ".hidden.txt": "No.", ".git/x.txt": "No.", "c.csv": "no",
      "d.jsonl": #"{"text": "x"}"#, "e.json": #"[{"text": "y", "id": 7}, {"text": "z"}]"#, "empty.json": "[]",
      "f.txt": "",
    ])
    let ids = outcome(Inputs(paths: [folder.path]), in: folder)
    #expect(ids == ["a/1.txt", "a/2.md", "b.txt", "d.jsonl:1", "7", "e.json:2", "f.txt"])
  }

  @Test func filesHaveTheirPathAsId() throws {
    let folder = try Folder(["a.txt": "A.", "b": "B.", "c": #"{"text": "C."}"#])
    let paths = ["a.txt", "b", "c"].map(folder.file)
    #expect(outcome(Inputs(paths: paths), in: folder) == ["a.txt", "b", "c:1"])
  }

  @Test func whatIsWrongIsNamed() throws {
    let folder = try Folder([
      "a.jsonl": """
      {"id": "good", "text": "One."}
      {"id": "broken", "text": "This line stops

      {"id": "no-text", "title": "A title alone"}
      {"id": "wrong", "text": ["a"]}
      [1, 2]
      {"text": "x", "targets": "Ted"}
      {"text": "x", "targets": [{"name": 3}]}
      {"text": "x"} x
      {"id": "last", "text": "Two."}
      """, "b.html": "<p>x</p>", "c.pdf": "%PDF-1.7",
    ])
    let paths = ["a.jsonl", "b.html", "c.pdf", "missing.txt"].map(folder.file)
    #expect(
      outcome(Inputs(paths: paths), in: folder) == [
        "good",
        "! a.jsonl:2: this is not JSON: at column 42, the string is not closed; "
          + #"write one JSON object a line, with "text" in it"#,
        #"! a.jsonl:4: "text" is missing; give the article's text as a string under "text""#,
        #"! a.jsonl:5: "text" is a list; give it as a string"#,
        #"! a.jsonl:6: this is no JSON object; write one article a line: {"text": "…"}"#,
        #"! a.jsonl:7: "targets" is a string; "#
          + #"write targets as [{"name": "Ted Cruz", "aliases": ["Cruz"], "start": 88, "end": 92}]"#,
        #"! a.jsonl:8: a target has no "name"; "#
          + #"write targets as [{"name": "Ted Cruz", "aliases": ["Cruz"], "start": 88, "end": 92}]"#,
        "! a.jsonl:9: this is not JSON: at column 15, something follows the JSON value; "
          + #"write one JSON object a line, with "text" in it"#,
        "last",
        "b.html",
        "! c.pdf: is a PDF document; take the text out of it first",
        "! missing.txt: cannot be read (no such file or directory); check the path and its permissions",
      ])
  }

  @Test func keysBecomeMetadata() throws {
    let folder = try Folder([
      "a.jsonl": #"{"z": 1.5, "text": "A.", "title": "T", "byline": "B", "published": "2024-01-02", "outlet": null, "#
        + #""url": "u", "a": {"k": [true, null]}, "whole": true, "#
        + #""targets": [{"id": "t", "name": "N", "aliases": ["n"], "start": 1, "end": 2}]}"#
    ])
    let inputs = Inputs(paths: [folder.file("a.jsonl")], outlet: "O", targets: [RequestedTarget(name: "M")])
    guard case .article(let article)? = inputs.next() else {
      Issue.record("no article")
      return
    }
    let metadata = article.metadata
    #expect(metadata.title == "T" && metadata.byline == "B" && metadata.published == "2024-01-02")
    #expect(metadata.outlet == "O" && metadata.url == "u" && metadata.whole)
    #expect(
      metadata.targets == [
        RequestedTarget(id: "t", name: "N", aliases: ["n"], mention: 1..<2), RequestedTarget(name: "M"),
      ])
    #expect(metadata.extra.map(\.key) == ["z", "a"])
    #expect(metadata.extra.map(\.value)[1] == .object([.init(key: "k", value: .array([.bool(true), .null]))]))
  }

  @Test func brokenLinesDoNotEndAFile() {
    let inputs = Inputs(paths: [Fixtures.path("broken-input/bad-lines.jsonl")])
    let ids = inputs.map { input in
      switch input {
      case .article(let article): article.id
      case .failure(let error): "line \(error.line ?? 0)"
      }
    }
    #expect(ids == ["good-first", "line 2", "line 3", "line 4", "lone-surrogate", "good-last"])
  }

  @Test func aLineThatIsTooLongIsSkipped() throws {
    let folder = try Folder(["a.jsonl": "short\n" + String(repeating: "x", count: 600_000) + "\nlast"])
    let lines = LineStream(try ByteStream(path: folder.file("a.jsonl")), longest: 1000)
    var seen: [String] = []
    while let line = try lines.next() {
      switch line {
      case .bytes(let bytes): seen.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: seen.append("too long at \(lines.lineNumber)")
      }
    }
    #expect(seen == ["short", "too long at 2", "last"])
  }
}
