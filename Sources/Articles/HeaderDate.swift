/// Dates as header lines write them.
enum HeaderDate {
  private static let labels: Set<String> = [
    "date", "published", "publication", "posted", "updated", "first", "last", "modified", "created", "on", "at",
    "issued",
  ]
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let longMonths: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "sept", "october",
    "november",
    "december",
  ]
  private static let days: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let zones: Set<String> = [
    "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt", "bst", "utc", "cet", "cest",
    "am",
    "pm", "a.m", "p.m", "z",
  ]

  /// The date of a text that is a date and nothing else, in ISO 8601; labels and a time of day may stand beside it.
  static func iso(labelled text: Substring) -> String? {
    let words = words(of: text)
    guard !words.isEmpty, words.count <= 12 else { return nil }
    var day: Int?
    var month: Int?
    var year: Int?
    for word in words {
      if let iso = isoDate(word) {
        guard words.allSatisfy({ $0 == word || isBeside($0) }) else { return nil }
        return iso
      }
      if let number = number(of: word), month == nil || day == nil || year == nil {
        if number >= 1000 { year = number } else { day = day ?? number }
      } else if let found = Self.month(word) {
        month = month ?? found
      } else if !isBeside(word) {
        return nil
      }
    }
    guard let day, let month, let year, 1...31 ~= day, 1500...2999 ~= year else { return nil }
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  /// Whether a text is a label and a time of day.
  static func isTime(labelled text: Substring) -> Bool {
    let words = words(of: text)
    return !words.isEmpty && words.contains(where: isClock) && words.allSatisfy(isBeside)
  }

  private static func words(of text: Substring) -> [String] {
    text.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," }).map { word in
      var word = word
      while let last = word.last, ".:,".contains(last) { word.removeLast() }
      return String(word)
    }.filter { !$0.isEmpty && $0 != "-" && $0 != "–" }
  }

  /// What may stand beside a date: labels, days of the week, times and their zones.
  private static func isBeside(_ word: String) -> Bool {
    if labels.contains(word) || zones.contains(word) || isClock(word) { return true }
    return days.contains(String(word.prefix(3))) && (word.count <= 5 || word.hasSuffix("day"))
  }

  /// `17:05`, `5.30pm`, `17:05:00`.
  private static func isClock(_ word: String) -> Bool {
    var digits = word
    for suffix in ["am", "pm", "a.m", "p.m", "z"] where digits.hasSuffix(suffix) { digits.removeLast(suffix.count) }
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count else { return digits != word && number(of: digits) != nil }
    return parts.allSatisfy { 1...2 ~= $0.count && $0.allSatisfy(\.isNumber) }
  }

  private static func month(_ word: String) -> Int? {
    guard longMonths.contains(word) || word.count == 3 else { return nil }
    return months.firstIndex(of: String(word.prefix(3))).map { $0 + 1 }
  }

  /// `29`, `29th`, `2024`.
  private static func number(of word: String) -> Int? {
    var digits = Substring(word)
    for suffix in ["st", "nd", "rd", "th"] where digits.hasSuffix(suffix) { digits = digits.dropLast(2) }
    guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(digits)
  }

  /// `2024-08-29`, `2024/08/29`, with a time after `T`, which is kept.
  private static func isoDate(_ word: String) -> String? {
    let upper = word.uppercased()
    let date = upper.prefix(10)
    let parts = date.split(whereSeparator: { $0 == "-" || $0 == "/" })
    guard date.count == 10, parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
      return nil
    }
    let rest = upper.dropFirst(10)
    guard rest.isEmpty || rest.first == "T" && rest.allSatisfy({ $0.isNumber || "TZ:+-.".contains($0) }) else {
      return nil
    }
    return parts.joined(separator: "-") + rest
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
