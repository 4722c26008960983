import Foundation

/// Composes letters that were sent as a letter and its marks (NFD), only where there are any.
enum Composition {
  /// The longest stretch that is composed at once.
  static let longest = 32

  /// Whether a character may read otherwise once it is composed with what stands before it, or by itself.
  static func mayChange(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x300, 0x2000...0x20CF: return false
    case 0x300...0x36F, 0x374, 0x37E, 0x387: return true
    case 0x9BE, 0x9D7, 0xB3E, 0xB56...0xB57, 0xBBE, 0xBD7, 0xCC2, 0xCD5...0xCD6, 0xD3E, 0xD57, 0xDCF, 0xDDF: return true
    case 0x958...0x95F, 0x9DC...0x9DF, 0xA33...0xA36, 0xA59...0xA5E, 0xB5C...0xB5D, 0xF43...0xFB9: return true
    case 0x102E, 0x1161...0x1175, 0x11A8...0x11C2, 0x1B35, 0x1F71...0x1FFD: return true
    case 0x2126, 0x212A...0x212B, 0x2329...0x232A, 0x2ADC: return true
    case 0xF900...0xFAFF, 0xFB1D...0xFB4E, 0x1109A...0x110AB, 0x11131...0x11132, 0x1133E, 0x11357: return true
    case 0x114B0...0x114BD, 0x115AF, 0x11930, 0x1D15E...0x1D1C0, 0x2F800...0x2FA1F: return true
    default: return hasCombiningClass(value)
    }
  }

  /// Whether a character joins the one before it: a mark, or the vowel or final of a Korean syllable.
  static func leans(_ value: UInt32) -> Bool {
    0x1161...0x11C2 ~= value || CodePoint.isCombining(value)
  }

  private static func hasCombiningClass(_ value: UInt32) -> Bool {
    guard value < 0x2E80 || value >= 0x302A, let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// The composed form of a stretch of valid UTF-8.
  static func composed(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
  }
}
