#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The system library's functions that scores need, under their mathematical names; Foundation stays out of this room.
enum Exponentials {
  /// 1 / (1 + e^−x)
  static func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  /// e^x
  static func exp(_ x: Double) -> Double {
    #if canImport(Glibc)
      Glibc.exp(x)
    #elseif canImport(Musl)
      Musl.exp(x)
    #elseif canImport(Darwin)
      Darwin.exp(x)
    #endif
  }

  /// ln(1 + x)
  static func log1p(_ x: Double) -> Double {
    #if canImport(Glibc)
      Glibc.log1p(x)
    #elseif canImport(Musl)
      Musl.log1p(x)
    #elseif canImport(Darwin)
      Darwin.log1p(x)
    #endif
  }

  /// 2^−x
  static func halved(_ x: Double) -> Double { exp2(-x) }
}
