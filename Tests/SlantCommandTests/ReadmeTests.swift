import Foundation
import Testing

/// The README, with the page on the workbench that it leads to, names every command and option there is.
@Suite struct ReadmeTests {
  private struct Help: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  private struct Argument: Decodable {
    let names: [Name]?
  }

  private struct Name: Decodable {
    let kind: String
    let name: String
  }

  @Test func namesEveryCommandAndOption() throws {
    let pages = try ["README.md", "Rules/tuning.md"].map {
      try String(contentsOf: SlantBinary.repository.appendingPathComponent($0), encoding: .utf8)
    }
    let readme = pages.joined(separator: "\n")
    let dump = try SlantBinary.run(["--experimental-dump-help"])
    let help = try JSONDecoder().decode(Help.self, from: Data(dump.output.utf8))
    let words = words(of: help.command, below: "")
    #expect(words.count > 10)
    for word in words { #expect(readme.contains(word), "README.md does not name \(word)") }
  }

  private func words(of command: Command, below: String) -> [String] {
    let name = below.isEmpty ? command.commandName : "\(below) \(command.commandName)"
    let options = (command.arguments ?? []).flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map {
      "--\($0.name)"
    }
    return [name] + options + (command.subcommands ?? []).flatMap { words(of: $0, below: name) }
  }

  @Test func theChangesBeginWithThisVersion() throws {
    let file = SlantBinary.repository.appendingPathComponent("CHANGELOG.md")
    let changes = try String(contentsOf: file, encoding: .utf8)
    let newest = changes.split(separator: "\n").first { $0.hasPrefix("## ") }?.dropFirst(3)
    let version = try SlantBinary.run(["--version"]).output
    #expect(version.hasPrefix("slant \(newest ?? "?") "))
  }
}
