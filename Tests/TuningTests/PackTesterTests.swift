import Foundation
import Testing
import Tuning

/// A pack of one rule file, written for one test.
private final class SmallPack {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pack-\(UUID().uuidString)")

  init(_ yaml: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let pack = "slant: 1\npack: test\nversion: 1.0.0\nlanguage: en\nlicence: Apache-2.0\ntitle: test\n"
    try pack.write(to: folder.appendingPathComponent("pack.yaml"), atomically: true, encoding: .utf8)
    try "slant: 1\n\(yaml)".write(to: folder.appendingPathComponent("r.yaml"), atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func report(_ selector: String? = nil, jobs: Int = 1) async throws -> TestReport? {
    try await PackTester(folders: [folder.path], jobs: jobs).test(selector)
  }
}

@Suite struct PackTesting {
  private static let rest = "message: m, why: w"

  private func uncovered(_ rule: String, top: String = "") async throws -> [String] {
    let pack = try SmallPack("\(top)rules:\n  - {id: t.r, kind: event, \(Self.rest), \(rule)}\n")
    let report = try #require(try await pack.report())
    let parts = report.rules.map(\.parts) + report.names.map(\.parts)
    return parts.flatMap { $0?.filter { !$0.isCovered }.map(\.text) ?? ["cannot be told"] }
  }

  @Test(arguments: [
    ("pattern: 'a (?:big|small|red) cat', hits: ['A big cat.', 'A red cat.'], misses: [m]", ["small"]),
    // What was tried and given up does not count.
    ("pattern: '(?:bi|big) cat', hits: ['A big cat.'], misses: [m]", ["bi"]),
    ("pattern: '(?:(?:big|red|old) )+cat', hits: ['A big red cat.'], misses: [m]", ["old"]),
    ("pattern: '(?:a|an) cat(?!s|like)', hits: ['A cat.'], misses: [m]", ["an"]),
    ("pattern: '(?:a (?:cat|dog)|an (?:ox|ape))', hits: ['A cat.', 'An ox.'], misses: [m]", ["dog", "ape"]),
    ("pattern: '(cat|dog) and \\1', hits: ['A cat and cat.'], misses: [m]", ["cannot be told"]),
    ("words: [cat, dog, red ox], hits: ['A red ox, a Cat.'], misses: [m]", ["dog"]),
    ("near: {find: 'cat|dog', of: 'ox|ape', within: 5}, hits: ['A cat and an ape.'], misses: [m]", ["dog", "ox"]),
  ])
  func partsThatNoHitExercisesShow(rule: String, expected: [String]) async throws {
    #expect(try await uncovered(rule) == expected)
  }

  @Test func listsAndDefinesAreExercisedByAnyRule() async throws {
    let top = """
      lists:
        animals: {words: [cat, dog, ox, ape], inflect: noun}
      defines:
        size: 'big|small|old'
      """
    let first = "pattern: '{{size}} {{animals}}', hits: ['Big cats.'], misses: [m]}"
    let second =
      "\n  - {id: t.s, kind: event, \(Self.rest), pattern: 'an (?:{{animals}} )+{{size}}', hits: ['An ox ape old.'], misses: [m]"
    #expect(try await uncovered(first + second, top: top + "\n") == ["dog", "small"])
  }

  @Test func rulesThatFireInTheExamplesOfOthersShow() async throws {
    let pack = try SmallPack(
      """
      rules:
        - {id: t.cat, kind: event, type: x, pattern: 'cats? sat', \(Self.rest), hits: ['Cats sat.'], misses: ['A dog sat.']}
        - {id: t.dog, kind: event, type: x, pattern: 'dog', \(Self.rest), hits: ['A dog.'], misses: ['A cat.']}
        - {id: t.sat, kind: event, type: y, pattern: 'sat', \(Self.rest), hits: ['They sat.'], misses: ['They sit.']}
        - {id: t.they, kind: people, pattern: 'they', \(Self.rest), hits: ['They.'], misses: ['He.']}
      """)
    let report = try #require(try await pack.report())
    let shots = report.crossFire.map { "\($0.other) in \($0.isHit ? "hit" : "miss") of \($0.rule)" }
    #expect(
      shots == [
        "t.dog in miss of t.cat", "t.sat in miss of t.cat", "t.sat in hit of t.cat", "t.they in miss of t.sat",
      ])
    #expect(report.failed == 0)
  }

  @Test func someRulesCanBeChosen() async throws {
    let pack = try SmallPack(
      """
      rules:
        - {id: t.a.cat, kind: event, pattern: 'cat', \(Self.rest), hits: ['A dog.'], misses: ['A dog.']}
        - {id: t.b.dog, kind: event, pattern: 'dog', \(Self.rest), hits: ['A dog.'], misses: ['A cat.']}
      """)
    #expect(try await pack.report("t.a.*")?.rules.map(\.id) == ["t.a.cat"])
    #expect(try await pack.report("t.b.dog")?.failed == 0)
    let none = try await pack.report("t.c")
    #expect(none == nil)
    #expect(try await pack.report()?.failed == 1)
  }

  @Test func theOutputIsTheSameWhateverTheJobs() async throws {
    let pack = SmellyPacks.folder + "/10-where-never-holds"
    let one = try await PackTester(folders: [pack], jobs: 1).test()
    let three = try await PackTester(folders: [pack], jobs: 3).test()
    #expect(
      one?.tables([], isWhole: true).printed(as: .json) == three?.tables([], isWhole: true).printed(as: .json))
    let checks = await (RuleChecker(jobs: 1).check(folders: [pack]), RuleChecker(jobs: 3).check(folders: [pack]))
    #expect(checks.0.findings == checks.1.findings)
  }
}
