import Testing

@testable import Articles

@Suite struct PartitionPoints {
  @Test(arguments: 0..<40)
  func areFoundAsBySearchingThrough(count: Int) {
    let numbers = (0..<count).map { $0 / 3 }
    for bound in -1...count {
      #expect(numbers.partitionPoint { $0 >= bound } == numbers.firstIndex { $0 >= bound } ?? count)
      let slice = numbers[(count / 4)...]
      #expect(slice.partitionPoint { $0 >= bound } == slice.firstIndex { $0 >= bound } ?? count)
    }
  }
}
