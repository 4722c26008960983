internal import ArgumentParser
internal import Reporting

/// The command `slant`: shows its commands, runs the one that was named.
@main
struct SlantCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slant",
    abstract: "Shows what news articles claim, who says it, in what words, and which stance that takes toward whom.",
    discussion: """
      Rule files with PCRE2 patterns find; a scorer adds up; a report shows every number with the words behind it.
      Exit status: 0 done; 1 done, but something could not be read or written (named on standard error);
      2 wrong arguments or rule files, nothing scored.
      """,
    version: "\(Engine.name) \(Engine.version) (PCRE2 \(Engine.pcre2), Unicode \(Engine.unicode))",
    subcommands: [ScoreCommand.self, TuneCommand.self])

  static func main() async {
    Signals.endQuietlyOnBrokenPipe()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      ExitStatus.end(with: error)
    }
  }
}
