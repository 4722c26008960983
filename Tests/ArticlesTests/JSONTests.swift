import Foundation
import Testing

@testable import Articles

@Suite struct JSONTests {
  @Test(arguments: [
    ("1", JSONValue.integer(1)), ("-0.5e1", .number(-5)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
    (#""a\u00e9\ud83d\ude00\n""#, .string("aé😀\n")), (#""\ud83d""#, .string("\u{FFFD}")), (" [ ] ", .array([])),
    ("{}", .object([])),
    (#"{"b":1,"a":null}"#, .object([.init(key: "b", value: .integer(1)), .init(key: "a", value: .null)])),
    ("[true,false]", .array([.bool(true), .bool(false)])),
  ])
  func reads(_ text: String, _ value: JSONValue) throws {
    #expect(try JSONValue(json: Array(text.utf8)) == value)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "{a:1}", "'a'", "01", "1.", ".5", "+1", "1e", "nul", "\"a", "\"\\x\"", "\"\\u12\"",
    "\"\t\"",
    "[1 2]", "{\"a\" 1}", "1 2", "NaN", "1e999",
  ])
  func refuses(_ text: String) {
    #expect(throws: JSONSyntaxError.self) { try JSONValue(json: Array(text.utf8)) }
  }

  @Test func refusesDeepNestingWithoutRecursing() {
    let text = String(repeating: "[", count: 1_000_000)
    #expect(throws: JSONSyntaxError.self) { try JSONValue(json: Array(text.utf8)) }
  }

  /// Foundation's parser accepts and refuses the same texts.
  @Test func agreesWithFoundation() throws {
    var random = SeededRandom(seed: 7)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\n\"", "1", "-2.5", "1e3", "true", "null", " ", "x", "\"\\u0041\"",
    ]
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let own = try? JSONValue(json: Array(text.utf8))
      let other = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      #expect((own == nil) == (other == nil), "\(text)")
    }
  }
}

/// The same numbers at each run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
