import Foundation
import Testing

/// The README's chapter "Tune a rule", followed to the letter.
@Suite struct TuneChapterTests {
  /// What a reader does, one thing after the other.
  private enum Step {
    case run(String)
    case write(path: String, text: String)
    /// Lines that the command before must have printed.
    case expect(String)
  }

  @Test func everyStepWorksAsItIsWritten() throws {
    let folder = try TemporaryFolder()
    for name in ["Tests", "Rules"] {
      try FileManager.default.createSymbolicLink(
        at: folder.url.appendingPathComponent(name),
        withDestinationURL: SlantBinary.repository.appendingPathComponent(name))
    }
    let steps = try steps()
    #expect(steps.count > 12)
    var output = ""
    for step in steps {
      switch step {
      case .write(let path, let text): try folder.write(path, text)
      case .run(let line):
        let run = try SlantBinary.shell("slant() { \"$SLANT\" \"$@\"; }; cd '\(folder.path)' && \(line)")
        #expect(run.status == 0, "\(line)\n\(run.output)\(run.errors)")
        output = run.output
      case .expect(let line): #expect(output.contains(line), "\(line)\n\(output)")
      }
    }
  }

  /// Indented lines are commands; a fenced block goes into the file that the prose before it named last, or is output.
  private func steps() throws -> [Step] {
    let readme = try String(contentsOf: SlantBinary.repository.appendingPathComponent("README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "\n## Tune a rule\n"))
    let end = try #require(readme.range(of: "\n##", range: start.upperBound..<readme.endIndex))
    var steps: [Step] = []
    var file = ""
    var block: (language: String, lines: [String])?
    for line in readme[start.upperBound..<end.lowerBound].components(separatedBy: "\n") {
      if let open = block {
        if line == "```" {
          steps += self.steps(of: open.language, open.lines, file: file)
          block = nil
        } else {
          block?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        block = (String(line.dropFirst(3)), [])
      } else if line.hasPrefix("    ") {
        steps.append(.run(String(line.dropFirst(4))))
      } else if let named = line.firstMatch(of: /`(mine\/[^`]+)`/) {
        file = String(named.1)
      }
    }
    return steps
  }

  private func steps(of language: String, _ lines: [String], file: String) -> [Step] {
    language == "yaml" ? [.write(path: file, text: lines.joined(separator: "\n") + "\n")] : lines.map(Step.expect)
  }
}
