import Patterns
import Testing

/// What a tree says, in letters: lower-case names for nodes, the pattern's own text for literals.
private func shown(_ node: PatternNode) -> String {
  func all(_ nodes: [PatternNode], _ mark: String) -> String { nodes.map(shown).joined(separator: mark) }
  switch node.kind {
  case .empty: return "ε"
  case .literal(let scalar): return "\(scalar)"
  case .any: return "any"
  case .set(let set): return "set(\(set.isNegated ? "not " : "")\(set.items.count))"
  case .type(let type): return "\(type)"
  case .anchor(let anchor): return "<\(anchor)>"
  case .group(let group, let inside): return "\(group){\(shown(inside))}"
  case .quantified(let inside, let quantifier):
    return "\(shown(inside))[\(quantifier.least),\(quantifier.most.map(String.init) ?? "∞"),\(quantifier.manner)]"
  case .concatenation(let parts): return all(parts, "·")
  case .alternation(let branches): return "(\(all(branches, " | ")))"
  case .backreference(let reference): return "back(\(reference))"
  case .subroutine(let reference): return "call(\(reference))"
  case .conditional(let condition, let branches):
    if case .assertion(let assertion) = condition { return "if \(shown(assertion))(\(all(branches, " | ")))" }
    return "if \(condition)(\(all(branches, " | ")))"
  case .sequence(let letter): return "sequence(\(letter))"
  case .matchStart: return "keep"
  case .verb(let name): return "verb(\(name))"
  case .name(let name): return "name(\(name))"
  case .unknown: return "?"
  }
}

@Suite struct PatternTrees {
  @Test(
    arguments: [
      ("ab", "a·b"), ("a|b|", "(a | b | ε)"), ("", "ε"), ("a*b+?c?+", "a[0,∞,greedy]·b[1,∞,lazy]·c[0,1,possessive]"),
      ("a{2}b{2,}c{2,5}?", "a[2,2,greedy]·b[2,∞,greedy]·c[2,5,lazy]"), ("a{,3}{x}", "a·{·,·3·}·{·x·}"),
      ("a{2}{3}", "a[2,2,greedy][3,3,greedy]"),
      (
        #"\d\W\p{Lu}\P{^L}\pN"#,
        #"digit·notWord·property("Lu", isNegated: false)·property("L", isNegated: false)·property("N", isNegated: false)"#
      ),
      ("^a$", "<start>·a·<end>"), (#"\bA\B\z\G\K"#, "<wordBoundary>·A·<notWordBoundary>·<end>·<searchStart>·keep"),
      ("(a)(?<n>b)(?:c)(?>d)", #"capturing(number: 1){a}·named("n", number: 2){b}·plain{c}·atomic{d}"#),
      ("(?'n'a)(?P<m>b)", #"named("n", number: 1){a}·named("m", number: 2){b}"#),
      (
        "(?=a)(?!b)(?<=c)(?<!d)",
        "lookahead(isNegative: false){a}·lookahead(isNegative: true){b}·lookbehind(isNegative: false){c}·lookbehind(isNegative: true){d}"
      ),
      (
        #"(a)\1\k<n>\g{-1}(?1)(?&n)(?R)"#,
        #"capturing(number: 1){a}·back(number(1))·back(name("n"))·back(number(1))·call(number(1))·call(name("n"))·call(number(0))"#
      ),
      (#"\x41\x{1F600}\n\t\.\\\Q.*\E"#, "A·😀·\n·\t·.·\\·.·*"), ("a(?#b)c", "a·c"),
      (#"\Qab\E+"#, "a·b[1,∞,greedy]"), ("[a-c]", "set(1)"), (#"[^\d\]x-]"#, "set(not 4)"), ("[]a]", "set(2)"),
      ("[[:alpha:][:^digit:]]", "set(2)"), (#"[a\-z]"#, "set(3)"),
      ("(?(1)a|b)", "if group(Patterns.PatternNode.Reference.number(1))(a | b)"),
      ("(?(?=a)b|c)", "if lookahead(isNegative: false){a}(b | c)"), ("(*FAIL)a(*THEN:x)", "verb(FAIL)·a·verb(THEN)"),
      ("(?|(a)|(b))(c)", "branchReset{?}·capturing(number: 2){c}"), (#"\R\X"#, "sequence(R)·sequence(X)"),
      (#"(?x) a b # c"# + "\nd", "a·b·d"), (#"\12"#, "?"), ("(*positive_lookahead:a(b))c", "?·c"),
    ] as [(String, String)])
  func areAsWritten(pattern: String, expected: String) {
    #expect(shown(PatternParser.parse(pattern)) == expected)
  }

  @Test func rangesAreWhatStandsThere() {
    let pattern = #"é(?<n>“x”|[^“]+?)\d{2}"#
    let bytes = Array(pattern.utf8)
    let texts = PatternParser.parse(pattern).all.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(texts.contains("é") && texts.contains("“x”") && texts.contains("[^“]+?") && texts.contains(#"\d{2}"#))
    #expect(texts.contains("(?<n>“x”|[^“]+?)") && texts[0] == pattern)
  }

  @Test func optionsHoldToTheEndOfTheirGroup() {
    let nodes = PatternParser.parse("a(?:b(?i)c|d)e(?i:f)g").all
    let ignoring = nodes.filter { $0.flags.contains(.ignoreCase) }.compactMap { node in
      if case .literal(let scalar) = node.kind { String(scalar) } else { nil as String? }
    }
    #expect(ignoring == ["c", "d", "f"])
  }

  @Test func namesOfRuleFilesAreReadWhereAsked() {
    #expect(shown(PatternParser.parse("a{{some name}}+", readsNames: true)) == "a·name(some name)[1,∞,greedy]")
    #expect(shown(PatternParser.parse("{{a}}")) == "{·{·a·}·}")
  }

  /// Whatever it is given, it comes to an end and never says less than all of it.
  @Test(arguments: [
    "(", ")", "a)b", "[", "[a", #"\"#, #"\Q"#, "(?", "(?<n", "(?P", "(*", "(?(", #"\x{"#, "{{", "(?i", "(?i-",
  ])
  func brokenPatternsEnd(_ pattern: String) {
    #expect(PatternParser.parse(pattern, readsNames: true).range.upperBound <= pattern.utf8.count)
  }

  @Test func deepNestingEnds() {
    let pattern = String(repeating: "(", count: 5000) + "a" + String(repeating: ")", count: 5000)
    #expect(PatternParser.parse(pattern).holdsUnknown)
  }
}
