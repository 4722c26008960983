/// Dates as people write them.
enum Calendar {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `29 August 2024` for an ISO 8601 date, with or without a time; anything else stays as it is.
  static func words(_ published: String) -> String {
    let parts = published.prefix(10).split(separator: "-")
    guard parts.count == 3, parts[0].count == 4, let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...31).contains(day)
    else { return published }
    return "\(day) \(months[month - 1]) \(parts[0])"
  }
}
