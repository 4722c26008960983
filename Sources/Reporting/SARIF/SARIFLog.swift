/// A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), for code hosts and editors: one run of one tool.
///
/// Lines and columns count from 1; columns and lengths are Unicode code points.
package struct SARIFLog: Sendable {
  /// The command that was run, with its words.
  package let tool: String
  package let rules: [Rule]
  package let results: [Result]

  package init(tool: String, rules: [Rule], results: [Result]) {
    self.tool = tool
    self.rules = rules
    self.results = results
  }

  /// What the tool looks for.
  package struct Rule: Sendable {
    package let id: String
    /// One sentence.
    package let summary: String
    package let help: String
    /// `error`, `warning` or `note`.
    package let level: String

    package init(id: String, summary: String, help: String, level: String) {
      self.id = id
      self.summary = summary
      self.help = help
      self.level = level
    }
  }

  /// One finding.
  package struct Result: Sendable {
    package let rule: String
    package let level: String
    package let message: String
    package let place: Place
    package let other: Place?
    /// What it is about, by its own name: the id of a rule in a rule file.
    package let subject: String?

    package init(rule: String, level: String, message: String, place: Place, other: Place?, subject: String?) {
      self.rule = rule
      self.level = level
      self.message = message
      self.place = place
      self.other = other
      self.subject = subject
    }
  }

  /// A stretch of one line of a file.
  package struct Place: Sendable {
    /// As it was given, from the working directory or from the root.
    package let file: String
    package let line: Int
    package let column: Int
    package let length: Int
    /// The line itself; nil where it could not be read.
    package let excerpt: String?
    package let message: String?

    package init(file: String, line: Int, column: Int, length: Int, excerpt: String?, message: String?) {
      self.file = file
      self.line = line
      self.column = column
      self.length = length
      self.excerpt = excerpt
      self.message = message
    }
  }
}
