import Foundation
import Testing

@testable import RuleFiles

/// However a rule file is damaged, it is read or refused with errors that point into it. `MUTATIONS` says how often to try.
@Suite struct MutationTests {
  private static let file = """
    slant: 1
    # a comment
    lists:
      verbs: {words: [claim, 'call for', "don’t"], inflect: verb}
    defines:
      name: '\\p{Lu}\\w+'
      who: "(?:{{name}}|the \\u00e9lite)"
    rules:
      - id: test.attribution.one
        kind: attribution
        type: indirect
        tags: {cue: distancing}
        pattern: |-
          (?x) (?<source> {{who}} ) \\ # a comment
            (?<cue> {{verbs}} ) \\ (?<content> .+ )
        where: {unit: sentence, inside: {kind: claim, role: value}}
        unless: ['it''s', "a\\tb"]
        message: '{source} said'
        why: >-
          folded
          text
        hits: ['[source:Ann] [cue:claimed] \\[it\\]', {text: '[match:Bo claims it]', voice: author}]
        misses: ['🗞️ nothing']
      - id: test.evaluation.two
        kind: evaluation
        words: {lexicon: words.tsv}
        message: m
        why: w
        hits: [good]
        misses: [bad]

    """
  private static let lexicon =
    "term\\ttype\\tpolarity\\tstrength\\tinflect\\ttags\\ngood\\tloaded\\t+\\t0.5\\tadjective\\ta=b\\n"
    .replacing("\\t", with: "\t").replacing("\\n", with: "\n")

  @Test func neverCrash() throws {
    let rounds = ProcessInfo.processInfo.environment["MUTATIONS"].flatMap(Int.init) ?? 100
    var random = Sequence32(state: UInt32(ProcessInfo.processInfo.environment["SEED"] ?? "") ?? 2026)
    #expect(try WrittenPack(["rules.yaml": Self.file, "words.tsv": Self.lexicon]).faults() == [])
    for round in 0..<rounds {
      let isLexicon = round % 5 == 4
      let damaged = damage(isLexicon ? Self.lexicon : Self.file, &random)
      let files =
        isLexicon
        ? ["rules.yaml": Self.file, "words.tsv": damaged] : ["rules.yaml": damaged, "words.tsv": Self.lexicon]
      let pack = try WrittenPack(files)
      do throws(RuleFileErrors) {
        _ = try PackReader.read(folders: [pack.folder])
      } catch {
        #expect(!error.errors.isEmpty)
        #expect(!error.description.isEmpty)
        for fault in error.errors where fault.line != nil {
          let width = fault.line?.unicodeScalars.count ?? 0
          #expect(fault.place.column <= width + 1 && fault.place.column > 0, "\(fault.rendered)")
        }
      }
    }
  }

  private func damage(_ text: String, _ random: inout Sequence32) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0...random.next(3) {
      let place = random.next(scalars.count)
      switch random.next(4) {
      case 0: scalars.remove(at: place)
      case 1:
        scalars.insert(
          random.pick("{}[]()'\":,-#&*!|>%@`\\ \n\t\r?é\u{0}\u{301}🗞0a").unicodeScalars.first ?? " ", at: place)
      case 2:
        let end = min(scalars.count, place + random.next(30))
        scalars.removeSubrange(place..<end)
      default:
        let end = min(scalars.count, place + random.next(30))
        scalars.insert(contentsOf: scalars[place..<end], at: random.next(scalars.count))
      }
      if scalars.isEmpty { scalars = [" "] }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
