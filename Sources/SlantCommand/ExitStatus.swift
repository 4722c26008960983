internal import ArgumentParser
internal import RuleFiles

/// How the program ends: 0 done, 1 done in part, 2 nothing scored.
enum ExitStatus {
  static let incomplete = ExitCode(1)
  static let wrongUse = ExitCode(2)

  /// Ends the program with the message and status that belong to an error.
  static func end(with error: any Error) -> Never {
    if let errors = error as? RuleFileErrors {
      StandardError.write("\(errors)slant: nothing scored\n")
      SlantCommand.exit(withError: wrongUse)
    }
    if let error = error as? Refusal {
      StandardError.write("slant: \(error.message)\n")
      SlantCommand.exit(withError: error.status)
    }
    guard SlantCommand.exitCode(for: error) == .validationFailure else { SlantCommand.exit(withError: error) }
    StandardError.write(SlantCommand.fullMessage(for: error) + "\n")
    SlantCommand.exit(withError: wrongUse)
  }
}

/// Why the program cannot go on, in words for the person who called it.
struct Refusal: Error {
  let message: String
  let status: ExitCode

  init(_ message: String, status: ExitCode = ExitStatus.wrongUse) {
    self.message = message
    self.status = status
  }
}
