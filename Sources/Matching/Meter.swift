#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where the time of a run goes, rule by rule: each moment counts for the innermost section that is being measured, so that
/// the sections add up to the whole.
///
/// It belongs to one thread, like the engine it is given to.
public final class Meter {
  /// What an engine does that is no rule's own.
  public enum Part: Int, Sendable, CaseIterable {
    /// From the rule files to the rule set.
    case loading
    /// Articles: bytes to paragraphs and sentences.
    case reading
    /// Units of text and the places of words, for all rules.
    case units
    /// Words and phrases of all `words` rules, looked up together.
    case wordTable
    /// Translating patterns to machine code, once each.
    case machineCode
    /// Conditions, `unless`, suppression, overlap, voices: what makes findings of matches.
    case pipeline
    /// Sources and cues of attributions, beside the label rules themselves.
    case labels
    case modifiers
    /// Targets, sources, stances, scales.
    case scoring
    case printing
    /// Everything else.
    case rest
  }

  public enum Section: Sendable {
    case rule(Int)
    case part(Part)
  }

  /// What was measured of a section.
  public struct Figures: Sendable, Equatable {
    /// Spent in it, sections inside it left out.
    public var nanoseconds = 0.0
    /// How often it was entered; for a rule: run on a stretch of text, its `unless` patterns counted as well.
    public var calls = 0
    /// How often another section was entered from it.
    public var inner = 0
    /// Matches before any condition.
    public var candidates = 0
    /// What counted in the end.
    public var matches = 0
    /// Bytes of the reading text it was run over.
    public var bytes = 0
    /// Times it reached the match limit.
    public var giveUps = 0
  }

  public private(set) var rules: [Figures] = []
  private var parts = [Figures](repeating: Figures(), count: Part.allCases.count)
  private var open: [Section] = [.part(.rest)]
  private var last = Meter.now

  public init() {}

  /// Makes a place for each rule.
  func prepare(rules count: Int) {
    rules = Array(repeating: Figures(), count: count)
  }

  public subscript(part: Part) -> Figures { parts[part.rawValue] }

  /// Charges the time up to now: the figures are whole. What comes next counts for nothing until `resume()`.
  public func settle() {
    let now = Self.now
    charge(now)
    last = now
  }

  /// Goes on measuring.
  public func resume() {
    last = Self.now
  }

  func enter(_ section: Section) {
    let now = Self.now
    charge(now)
    change(open.last ?? .part(.rest)) { $0.inner += 1 }
    change(section) { $0.calls += 1 }
    open.append(section)
    last = now
  }

  func leave() {
    let now = Self.now
    charge(now)
    open.removeLast()
    last = now
  }

  func saw(bytes: Int, rule: Int) {
    rules[rule].bytes += bytes
  }

  func saw(bytes: Int, rules: [Int]) {
    for rule in rules { saw(bytes: bytes, rule: rule) }
  }

  func matched(rule: Int) {
    rules[rule].candidates += 1
  }

  func counted(rule: Int) {
    rules[rule].matches += 1
  }

  /// What an article came to.
  func count(_ matches: Matches) {
    for finding in matches.findings + matches.aids { rules[finding.rule].matches += 1 }
    for problem in matches.problems { rules[problem.rule].giveUps += 1 }
  }

  private func charge(_ now: UInt64) {
    change(open.last ?? .part(.rest)) { $0.nanoseconds += Double(now - last) }
  }

  @inline(__always)
  private func change(_ section: Section, _ body: (inout Figures) -> Void) {
    switch section {
    case .rule(let index): body(&rules[index])
    case .part(let part): body(&parts[part.rawValue])
    }
  }

  /// Nanoseconds of the monotonic clock.
  static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

extension Meter? {
  /// Does `body`, and measures it where there is a meter.
  @inline(__always)
  package func measure<Result, Failure>(
    _ section: Meter.Section, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let self else { return try body() }
    self.enter(section)
    defer { self.leave() }
    return try body()
  }
}
