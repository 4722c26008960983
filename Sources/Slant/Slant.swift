// What reports are made of comes along with `import Slant`.
@_exported public import Articles
@_exported public import Matching
@_exported public import Reporting
@_exported public import RuleFiles
@_exported public import Scoring
