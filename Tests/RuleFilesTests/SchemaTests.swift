import Foundation
import Testing

@testable import RuleFiles

/// The JSON Schemas that editors complete from say the same keys and words as the reader.
@Suite struct SchemaTests {
  static let shapes: [(file: String, path: [String], shape: MapShape)] = [
    ("rule-file", [], .ruleFile), ("rule-file", ["$defs", "list"], .list), ("rule-file", ["$defs", "rule"], .rule),
    ("rule-file", ["$defs", "words"], .words), ("rule-file", ["$defs", "near"], .near),
    ("rule-file", ["$defs", "where"], .conditions), ("rule-file", ["$defs", "inside"], .inside),
    ("rule-file", ["$defs", "reach"], .reach), ("rule-file", ["$defs", "hit"], .hit), ("pack", [], .pack),
    ("scale", ["$defs", "scale"], .scale), ("scale", ["$defs", "fitted"], .fitted),
    ("scale", ["$defs", "weight"], .weight), ("scale", ["$defs", "input"], .input),
    ("scale", ["$defs", "calibration"], .calibration), ("scale", ["$defs", "terms"], .terms),
    ("names", [], .namesFile), ("names", ["$defs", "names"], .names),
    ("scale", ["$defs", "stanceFile"], .stanceFile), ("scale", ["$defs", "stance"], .stance),
    ("scale", ["$defs", "targetScale"], .targetScale), ("scale", ["$defs", "targetSums"], .targetSums),
    ("scale", ["$defs", "targetWeight"], .targetWeight), ("scale", ["$defs", "targetInput"], .targetInput),
    ("scale", ["$defs", "targetGrammar"], .targetGrammar), ("scale", ["$defs", "targetContext"], .targetContext),
    ("scale", ["$defs", "targetLayer"], .targetLayer), ("scale", ["$defs", "contextWeight"], .contextWeight),
  ]

  @Test(arguments: shapes.indices) func hasTheKeysOfTheReader(index: Int) throws {
    let (file, path, shape) = Self.shapes[index]
    let schema = try #require(Self.schema(file, path))
    #expect(schema.properties.map { Set($0.keys) } == Set(shape.keys), "\(shape.name)")
    // The reader reports missing examples itself.
    let required = Set(schema.required ?? []).subtracting(["hits", "misses"])
    #expect(required == Set(shape.required), "\(shape.name)")
    #expect(schema.additionalProperties == false, "\(shape.name)")
    for (key, property) in schema.properties ?? [:] where key != "slant" {
      #expect(property.description != nil || property.ref != nil, "\(shape.name): \(key) is not described")
    }
  }

  @Test func hasTheWordsOfTheReader() {
    func words(_ file: String, _ definition: String, _ key: String) -> [String]? {
      Self.schema(file, ["$defs", definition])?.properties?[key]?.enumeration
    }
    #expect(words("rule-file", "where", "unit") == Conditions.Unit.allCases.map(\.rawValue))
    #expect(words("rule-file", "where", "quote") == Conditions.Quote.allCases.map(\.rawValue))
    #expect(words("rule-file", "where", "voice") == Conditions.Voice.allCases.map(\.rawValue))
    #expect(words("rule-file", "list", "inflect") == WordClass.allCases.map(\.rawValue))
    #expect(words("rule-file", "rule", "effect") == Modifier.Effect.allCases.map(\.rawValue))
    #expect(words("rule-file", "rule", "overlap") == Rule.Overlap.allCases.map(\.rawValue))
    #expect(words("rule-file", "reach", "direction") == Modifier.Direction.allCases.map(\.rawValue))
    #expect(words("rule-file", "near", "order") == Near.Order.allCases.map(\.rawValue))
    #expect(words("rule-file", "hit", "polarity") == Example.Sign.allCases.map(\.rawValue))
    #expect(words("scale", "weight", "measure") == Scale.Measure.allCases.map(\.rawValue))
    #expect(words("scale", "weight", "transform") == Scale.Transform.allCases.map(\.rawValue))
    #expect(words("scale", "input", "surface") == Scale.Surface.allCases.map(\.rawValue))
    #expect(words("scale", "targetWeight", "measure") == TargetScale.Measure.allCases.map(\.rawValue))
    #expect(words("scale", "targetWeight", "link") == TargetScale.Link.allCases.map(\.rawValue))
    #expect(words("scale", "targetInput", "mention") == TargetScale.Trait.allCases.map(\.rawValue))
    #expect(words("scale", "targetInput", "valences") == TargetScale.ValenceSign.allCases.map(\.rawValue))
    #expect(words("scale", "contextWeight", "of") == TargetContext.Input.allCases.map(\.rawValue))
  }

  @Test func everyErrorIsExplained() throws {
    let text = try String(contentsOfFile: Fixtures.root + "/Rules/errors.md", encoding: .utf8)
    for code in ErrorCode.allCases { #expect(text.contains("| `\(code.rawValue)` |"), "\(code.rawValue)") }
  }

  @Test func everyKeyIsInTheReadme() throws {
    let folder = Fixtures.root + "/Rules/"
    let text = try ["README.md", "scales.md"].map { try String(contentsOfFile: folder + $0, encoding: .utf8) }.joined()
    for (_, _, shape) in Self.shapes {
      for key in shape.keys { #expect(text.contains("`\(key)`") || text.contains("\(key):"), "\(shape.name): \(key)") }
    }
  }

  private static func schema(_ file: String, _ path: [String]) -> Schema? {
    guard let data = FileManager.default.contents(atPath: "\(Fixtures.root)/Rules/\(file).schema.json"),
      let root = try? JSONDecoder().decode(Schema.self, from: data)
    else { return nil }
    return path.count == 2 ? root.definitions?[path[1]] : root
  }
}

/// As much of a JSON Schema as is compared.
private struct Schema: Decodable {
  let properties: [String: Property]?
  let required: [String]?
  let additionalProperties: Bool?
  let definitions: [String: Schema]?

  enum CodingKeys: String, CodingKey {
    case properties, required, additionalProperties
    case definitions = "$defs"
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    properties = try? values.decode([String: Property].self, forKey: .properties)
    required = try? values.decode([String].self, forKey: .required)
    additionalProperties = try? values.decode(Bool.self, forKey: .additionalProperties)
    definitions = try values.decodeIfPresent([String: Schema].self, forKey: .definitions)
  }

  struct Property: Decodable {
    let description: String?
    let ref: String?
    let enumeration: [String]?

    enum CodingKeys: String, CodingKey {
      case description
      case ref = "$ref"
      case enumeration = "enum"
    }
  }
}
