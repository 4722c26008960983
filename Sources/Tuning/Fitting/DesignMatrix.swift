/// A sparse matrix of features, a row an example: what a row does not name is 0.
struct DesignMatrix: Sendable {
  let columnCount: Int
  /// Where each row begins in `columns` and `values`, and where the last one ends.
  private(set) var starts = [0]
  private(set) var columns: [Int32] = []
  private(set) var values: [Double] = []

  var rowCount: Int { starts.count - 1 }

  init(columnCount: Int) {
    self.columnCount = columnCount
  }

  /// Adds a row; each column stands in it at most once. Zeros are left out.
  mutating func append(_ entries: some Sequence<(column: Int, value: Double)>) {
    for (column, value) in entries where value != 0 {
      precondition(0 <= column && column < columnCount, "a row names a column that the matrix does not have")
      columns.append(Int32(column))
      values.append(value)
    }
    starts.append(columns.count)
  }

  /// The entries of a row.
  func row(_ row: Int) -> [(column: Int, value: Double)] {
    (starts[row]..<starts[row + 1]).map { (Int(columns[$0]), values[$0]) }
  }

  /// The row's sum of value × weight.
  func sum(row: Int, _ weights: some RandomAccessCollection<Double>) -> Double {
    var sum = 0.0
    for entry in starts[row]..<starts[row + 1] {
      sum += values[entry] * weights[weights.index(weights.startIndex, offsetBy: Int(columns[entry]))]
    }
    return sum
  }

  /// Each column's values multiplied by a factor of its own.
  func scaled(by factors: [Double]) -> DesignMatrix {
    var scaled = self
    for entry in values.indices { scaled.values[entry] *= factors[Int(columns[entry])] }
    return scaled
  }

  /// Only some columns, in the order given.
  func selecting(_ chosen: [Int]) -> DesignMatrix {
    var place = [Int](repeating: -1, count: columnCount)
    for (new, old) in chosen.enumerated() { place[old] = new }
    var selection = DesignMatrix(columnCount: chosen.count)
    for index in 0..<rowCount {
      selection.append(row(index).filter { place[$0.column] >= 0 }.map { (place[$0.column], $0.value) })
    }
    return selection
  }

  /// X·v: a number a row.
  func product(_ vector: ArraySlice<Double>) -> [Double] {
    var result = [Double](repeating: 0, count: rowCount)
    vector.withUnsafeBufferPointer { vector in
      columns.withUnsafeBufferPointer { columns in
        values.withUnsafeBufferPointer { values in
          for row in result.indices {
            var sum = 0.0
            for entry in starts[row]..<starts[row + 1] { sum += values[entry] * vector[Int(columns[entry])] }
            result[row] = sum
          }
        }
      }
    }
    return result
  }

  /// Xᵀ·r: a number a column.
  func transposedProduct(_ residuals: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: columnCount)
    result.withUnsafeMutableBufferPointer { result in
      columns.withUnsafeBufferPointer { columns in
        values.withUnsafeBufferPointer { values in
          for row in residuals.indices where residuals[row] != 0 {
            let residual = residuals[row]
            for entry in starts[row]..<starts[row + 1] { result[Int(columns[entry])] += values[entry] * residual }
          }
        }
      }
    }
    return result
  }
}
