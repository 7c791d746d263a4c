/** A lower triangle by rows in a square of `stride` × `stride`; the first `size` rows and columns count. */
export interface Triangle {
  readonly cells: Float64Array;
  readonly stride: number;
  size: number;
}

/**
 * The Cholesky factor of a symmetric matrix, of which only the lower triangle is read. When rounding has made it
 * indefinite, a growing amount is added to the diagonal until it is not.
 */
export function factorise(matrix: Float64Array, size: number, stride = size): Triangle {
  let scale = 0;
  for (let row = 0; row < size; row++) scale = Math.max(scale, matrix[row * size + row] ?? 0);
  for (let jitter = 0; ; jitter = jitter === 0 ? 1e-10 * scale : jitter * 10) {
    const factor = { cells: new Float64Array(stride * stride), stride, size: 0 };
    while (factor.size < size && appendRow(factor, matrix.subarray(factor.size * size), jitter));
    if (factor.size === size) return factor;
    if (!(jitter <= scale)) throw new RangeError('a covariance matrix that is not finite');
  }
}

/** Adds one row of the matrix to its factor; false, and no row more, where the matrix is not positive definite. */
export function appendRow(factor: Triangle, row: Float64Array, jitter = 0): boolean {
  const { cells, stride, size } = factor;
  const own = size * stride;
  let rest = (row[size] ?? 0) + jitter;
  for (let column = 0; column < size; column++) {
    const other = column * stride;
    let sum = row[column] ?? 0;
    for (let k = 0; k < column; k++) sum -= (cells[own + k] ?? 0) * (cells[other + k] ?? 0);
    const value = sum / (cells[other + column] ?? 0);
    cells[own + column] = value;
    rest -= value * value;
  }
  if (!(rest > 0)) return false;
  cells[own + size] = Math.sqrt(rest);
  factor.size++;
  return true;
}

/** Solves L x = b in place. */
export function solveLower({ cells, stride, size }: Triangle, b: Float64Array): void {
  for (let row = 0; row < size; row++) {
    const own = row * stride;
    let sum = b[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= (cells[own + k] ?? 0) * (b[k] ?? 0);
    b[row] = sum / (cells[own + row] ?? 0);
  }
}

/** Solves Lᵀ x = b in place, walking along the rows of L so that memory is read in order. */
export function solveUpper({ cells, stride, size }: Triangle, b: Float64Array): void {
  for (let row = size - 1; row >= 0; row--) {
    const own = row * stride;
    const value = (b[row] ?? 0) / (cells[own + row] ?? 0);
    b[row] = value;
    for (let k = 0; k < row; k++) b[k] = (b[k] ?? 0) - value * (cells[own + k] ?? 0);
  }
}

/** The lower triangle of the inverse of L Lᵀ, in a square; what lies above its diagonal is 0. */
export function inverse(factor: Triangle): Float64Array {
  const { size } = factor;
  const lower = inverseOfTriangle(factor);
  const result = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    const source = k * size;
    for (let i = 0; i <= k; i++) {
      const left = lower[source + i] ?? 0;
      const target = i * size;
      for (let j = 0; j <= i; j++)
        result[target + j] = (result[target + j] ?? 0) + left * (lower[source + j] ?? 0);
    }
  }
  return result;
}

/** Each row of L⁻¹ comes from the rows above it, so that memory is read in order. */
function inverseOfTriangle({ cells, stride, size }: Triangle): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    const target = row * size;
    const diagonal = 1 / (cells[row * stride + row] ?? 0);
    for (let k = 0; k < row; k++) {
      const share = -(cells[row * stride + k] ?? 0) * diagonal;
      const source = k * size;
      for (let column = 0; column <= k; column++)
        lower[target + column] = (lower[target + column] ?? 0) + share * (lower[source + column] ?? 0);
    }
    lower[target + row] = diagonal;
  }
  return lower;
}
