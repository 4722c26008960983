internal import Crypto

extension SARIFLog {
  /// The log as JSON, with a line end.
  /// - Parameter folder: the working directory; paths below it are written from it.
  package func text(folder: String) -> String {
    var json = JSONWriter(isIndented: true)
    let uris = FileURIs(folder: folder)
    json.object { json in
      json.member(
        "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in write(into: &json, uris) }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func write(into json: inout JSONWriter, _ uris: FileURIs) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.member("name", tool)
        json.member("semanticVersion", Engine.version)
        json.member("rules", array: rules) { json, rule in json.write(rule) }
      }
    }
    json.member("columnKind", "unicodeCodePoints")
    let numbers = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var fingerprints = Fingerprints()
    json.member("results", array: results) { json, result in
      json.write(result, number: numbers[result.rule], fingerprint: fingerprints.next(of: result, uris), uris)
    }
  }

  /// What stays the same when lines move: the finding's kind, its file, what it is about, and the line's text; and its number
  /// among equals.
  private struct Fingerprints {
    private var seen: [String: Int] = [:]

    mutating func next(of result: Result, _ uris: FileURIs) -> String {
      let parts = [result.rule, uris.uri(result.place.file), result.subject ?? "", result.place.excerpt ?? ""]
      let key = parts.joined(separator: "\n")
      seen[key, default: 0] += 1
      let digits = Array("0123456789abcdef".utf8)
      let hash = SHA256.hash(data: Array("\(key)\n\(seen[key] ?? 1)".utf8))
      return String(decoding: hash.prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ rule: SARIFLog.Rule) {
    object { json in
      json.member("id", rule.id)
      json.text("shortDescription", rule.summary)
      json.text("help", rule.help)
      json.key("defaultConfiguration")
      json.object { $0.member("level", rule.level) }
    }
  }

  fileprivate mutating func write(_ result: SARIFLog.Result, number: Int?, fingerprint: String, _ uris: FileURIs) {
    object { json in
      json.member("ruleId", result.rule)
      if let number { json.member("ruleIndex", number) }
      json.member("level", result.level)
      json.text("message", result.message)
      json.key("locations")
      json.array { $0.location(result.place, subject: result.subject, uris) }
      if let other = result.other {
        json.key("relatedLocations")
        json.array { $0.location(other, subject: nil, uris) }
      }
      json.key("partialFingerprints")
      json.object { $0.member("slant/v1", fingerprint) }
    }
  }

  private mutating func text(_ key: String, _ value: String) {
    self.key(key)
    object { $0.member("text", value) }
  }

  private mutating func location(_ place: SARIFLog.Place, subject: String?, _ uris: FileURIs) {
    object { json in
      json.key("physicalLocation")
      json.object { json in
        json.key("artifactLocation")
        json.object { $0.member("uri", uris.uri(place.file)) }
        json.region(place)
      }
      if let subject {
        json.key("logicalLocations")
        json.array { json in
          json.object { $0.member("fullyQualifiedName", subject) }
        }
      }
      if let message = place.message { json.text("message", message) }
    }
  }

  private mutating func region(_ place: SARIFLog.Place) {
    key("region")
    object { json in
      json.member("startLine", place.line)
      json.member("startColumn", place.column)
      json.member("endColumn", place.column + max(1, place.length))
      if let excerpt = place.excerpt { json.text("snippet", excerpt) }
    }
  }
}
