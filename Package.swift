// swift-tools-version: 6.1
import PackageDescription

/// The rooms of the house, in the order of the data; each imports only rooms to its left.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-warnings-as-errors"]),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "slant",
  products: [
    .library(name: "Slant", targets: ["Slant"]),
    .executable(name: "slant", targets: ["SlantCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    room("Articles"),
    room("Patterns", ["CPCRE2"]),
    room(
      "RuleFiles",
      ["Patterns", "Yams", .product(name: "Crypto", package: "swift-crypto")]),
    room("Matching", ["Articles", "Patterns", "RuleFiles"]),
    room("Scoring", ["Articles", "RuleFiles", "Matching"]),
    room(
      "Reporting",
      ["Articles", "Patterns", "RuleFiles", "Matching", "Scoring", .product(name: "Crypto", package: "swift-crypto")]),
    room("Tuning", ["Articles", "Patterns", "RuleFiles", "Matching", "Scoring", "Reporting", "Yams"]),
    room("Slant", ["Articles", "RuleFiles", "Matching", "Scoring", "Reporting"]),
    .executableTarget(
      name: "SlantCommand",
      dependencies: [
        "Slant", "Articles", "RuleFiles", "Matching", "Scoring", "Reporting", "Tuning",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    tests("Articles"),
    tests("Patterns"),
    tests("RuleFiles"),
    .target(
      name: "TestSupport", dependencies: ["Articles", "RuleFiles", "Matching", "Scoring"], path: "Tests/Support",
      swiftSettings: settings),
    tests("Matching", ["Articles", "RuleFiles", "TestSupport"]),
    tests("Scoring", ["Articles", "RuleFiles", "Matching", "TestSupport"]),
    tests("Reporting", ["Articles", "RuleFiles", "Matching", "Scoring", "Slant"], exclude: ["Goldens"]),
    tests("Tuning", ["Articles", "RuleFiles", "Matching", "Scoring", "Reporting", "TestSupport"]),
    tests("Slant"),
    tests("SlantCommand", exclude: ["Pack"]),
  ]
)
