import Testing

@testable import Tuning

@Suite struct BootstrapTests {
  /// The first values of the published generator for this seed.
  @Test func theGeneratorIsSplitMix64() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect(generator.next() == 9_817_491_932_198_370_423)
  }

  @Test func everyIndexHasTheSameChance() {
    var generator = SplitMix64(seed: 7)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[generator.index(below: 7)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000) < 400 })
    #expect(generator.shuffled(Array(0..<50)).sorted() == Array(0..<50))
  }

  @Test func groupsAreDrawnWhole() {
    let groups = ["a", "a", "b", "c", "b"]
    let bootstrap = ClusterBootstrap(groups: groups, samples: 200, seed: 1)
    _ = bootstrap.interval { weights in
      #expect(weights[0] == weights[1] && weights[2] == weights[4])
      #expect(weights[0] + weights[2] + weights[3] == 3)
      return 0
    }
  }

  @Test func theSameSeedGivesTheSameInterval() throws {
    let values = (0..<40).map { Double($0 * $0 % 17) }
    func interval(seed: UInt64) throws -> Interval {
      let bootstrap = ClusterBootstrap(groups: values.indices.map(String.init), samples: 300, seed: seed)
      return try #require(
        bootstrap.interval { weights in zip(values, weights).reduce(0) { $0 + $1.0 * Double($1.1) } / 40 })
    }
    #expect(try interval(seed: 3) == interval(seed: 3))
    #expect(try interval(seed: 3) != interval(seed: 4))
    // The mean ± 1.96 standard errors, near enough.
    let mean = values.reduce(0, +) / 40
    let error = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 40 / 40).squareRoot()
    #expect(try abs(interval(seed: 3).low - (mean - 1.96 * error)) < 0.3 * error)
    #expect(try abs(interval(seed: 3).high - (mean + 1.96 * error)) < 0.3 * error)
  }

  /// Items that say the same as their neighbours are fewer than they seem.
  @Test func itemsOfOneGroupWidenTheInterval() throws {
    let values = (0..<80).map { Double($0 / 10 % 2) }
    func width(_ groups: [String]) throws -> Double {
      let bootstrap = ClusterBootstrap(groups: groups, samples: 400, seed: 5)
      let interval = try #require(
        bootstrap.interval { weights in
          zip(values, weights).reduce(0) { $0 + $1.0 * Double($1.1) } / Double(weights.reduce(0, +))
        })
      return interval.high - interval.low
    }
    let (grouped, single) = (try width(values.indices.map { "\($0 / 10)" }), try width(values.indices.map { "\($0)" }))
    #expect(grouped > 2 * single)
  }

  @Test func valuesThatAreNoNumberAreLeftOut() {
    let bootstrap = ClusterBootstrap(groups: ["a", "b"], samples: 50, seed: 1)
    #expect(bootstrap.interval { _ in .nan } == nil)
    #expect(bootstrap.interval { $0[0] == 0 ? .nan : 1 } == Interval(low: 1, high: 1))
    #expect(ClusterBootstrap(groups: ["a", "a"], samples: 50, seed: 1).interval { _ in 1 } == nil)
  }

  @Test func quantilesLieBetweenTheValues() {
    #expect(ClusterBootstrap.quantile(0.5, of: [1, 2, 3, 4]) == 2.5)
    #expect(ClusterBootstrap.quantile(0.25, of: [10, 20, 30, 40, 50]) == 20)
    #expect(ClusterBootstrap.quantile(1, of: [1, 9]) == 9)
    #expect(ClusterBootstrap.quantile(0, of: [4]) == 4)
  }
}
