/** Median of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that a share of the numbers does not exceed, e.g. 0.95. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/**
 * Slope of the straight line through the logarithms: 1 is linear, 2 quadratic.
 * @param growth size and milliseconds
 */
export function exponentOf(growth: readonly (readonly [number, number])[]): number {
  return slopeOf(growth.map(([size, ms]) => [Math.log(size), Math.log(ms)]));
}

/** Slope of the straight line through some points, least squares. */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** Rounds and passes in each; pairs are run in turn so that a machine that slows down slows both. */
const ROUNDS = 41;
const PASSES = 60;
const WARM_UP = 3_000;

export interface Pair {
  /** Milliseconds a pass, median over the rounds. */
  readonly first: number;
  readonly second: number;
  /** Median of the ratios of each round, first over second. */
  readonly ratio: number;
}

/** Times two functions against each other in one run. */
export function compare(first: () => unknown, second: () => unknown): Pair {
  for (let i = 0; i < WARM_UP; i++) {
    first();
    second();
  }
  const rounds = Array.from({ length: ROUNDS }, () => {
    const one = time(first);
    const other = time(second);
    return { one, other, ratio: one / other };
  });
  return {
    first: median(rounds.map((round) => round.one)),
    second: median(rounds.map((round) => round.other)),
    ratio: median(rounds.map((round) => round.ratio)),
  };
}

function time(run: () => unknown): number {
  const start = performance.now();
  for (let i = 0; i < PASSES; i++) run();
  return (performance.now() - start) / PASSES;
}
