/// Lower-cases letters where that keeps the length in bytes, so that offsets stay right; other letters stay as they are.
package func caseFolded(_ text: [UInt8]) -> [UInt8] {
  var folded = text
  var index = 0
  while index < folded.count {
    let byte = folded[index]
    if byte < 0x80 {
      if byte &- 0x41 < 26 { folded[index] = byte | 0x20 }
      index += 1
    } else if let (scalar, length) = decodeScalar(text, index) {
      fold(scalar, length, at: index, in: &folded)
      index += length
    } else {
      index += 1
    }
  }
  return folded
}

private func fold(_ scalar: Unicode.Scalar, _ length: Int, at index: Int, in folded: inout [UInt8]) {
  guard scalar.properties.isUppercase else { return }
  let lower = Array(scalar.properties.lowercaseMapping.utf8)
  guard lower.count == length else { return }
  for offset in 0..<length { folded[index + offset] = lower[offset] }
}
