export type Matrix = readonly (readonly number[])[]

/**
 * The inverse of a symmetric positive definite matrix, by Gauss–Jordan elimination, which needs no pivoting
 * for such matrices.
 * @throws RangeError when the matrix is not positive definite.
 */
export function inverse(matrix: Matrix): number[][] {
  const size = matrix.length
  const rows = matrix.map((row, index) => [...row, ...unitVector(size, index)])
  for (const [column, pivotRow] of rows.entries()) {
    const pivot = pivotRow[column] ?? 0
    if (!(pivot > 0)) throw new RangeError('Only a positive definite matrix can be inverted here')
    for (let k = 0; k < 2 * size; k++) pivotRow[k] = (pivotRow[k] ?? 0) / pivot
    for (const row of rows) {
      const factor = row[column] ?? 0
      if (row === pivotRow || factor === 0) continue
      for (let k = 0; k < 2 * size; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0)
    }
  }
  return rows.map((row) => row.slice(size))
}

export function times(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector))
}

/** The product of two square matrices. */
export function product(a: Matrix, b: Matrix): number[][] {
  const columns = b.map((_, column) => b.map((row) => row[column] ?? 0))
  return a.map((row) => columns.map((column) => dot(row, column)))
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (const [index, value] of a.entries()) sum += value * (b[index] ?? 0)
  return sum
}

/** `value` on the diagonal, 0 elsewhere. */
export function diagonal(size: number, value: number): number[][] {
  return Array.from({ length: size }, (_, index) => unitVector(size, index).map((one) => one * value))
}

function unitVector(size: number, index: number): number[] {
  return Array.from({ length: size }, (_, k) => (k === index ? 1 : 0))
}
