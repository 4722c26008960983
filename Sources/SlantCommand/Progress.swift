/// How far a long run is, on standard error where that is a terminal and the reports go elsewhere.
struct Progress {
  private let isShown: Bool
  private let clock = ContinuousClock()
  private var nextTime: ContinuousClock.Instant
  private var articles = 0
  private var hasShown = false

  init(isShown: Bool) {
    self.isShown = isShown
    nextTime = clock.now + .seconds(1)
  }

  mutating func add(_ articles: Int) {
    self.articles += articles
    let count = self.articles
    show("\(count) articles")
  }

  /// Says what is being done, at most some times a second.
  mutating func show(_ text: @autoclosure () -> String) {
    guard isShown, clock.now >= nextTime else { return }
    StandardError.write("\r\u{1B}[K" + text())
    hasShown = true
    nextTime = clock.now + .milliseconds(200)
  }

  /// Takes the line away, for a message or for the end.
  mutating func clear() {
    guard hasShown else { return }
    StandardError.write("\r\u{1B}[K")
    hasShown = false
  }
}
