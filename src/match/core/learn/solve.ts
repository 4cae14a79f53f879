/**
 * Solves `matrix · x = right` for a symmetric positive definite matrix (row by row, `size²` long)
 * by Cholesky's decomposition. Overwrites both arguments.
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = matrix[row * size + column]!;
      for (let at = 0; at < column; at++) {
        sum -= matrix[row * size + at]! * matrix[column * size + at]!;
      }
      matrix[row * size + column] =
        row === column ? Math.sqrt(sum) : sum / matrix[column * size + column]!;
    }
  }
  for (let row = 0; row < size; row++) {
    let sum = right[row]!;
    for (let at = 0; at < row; at++) sum -= matrix[row * size + at]! * right[at]!;
    right[row] = sum / matrix[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row]!;
    for (let at = row + 1; at < size; at++) sum -= matrix[at * size + row]! * right[at]!;
    right[row] = sum / matrix[row * size + row]!;
  }
  return right;
}
