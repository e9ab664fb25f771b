/** Versions of packs and of Box24: three numbers, `1.4.0`. Nothing follows them, so that order is plain to everybody. */

/** A version: each number up to nine digits, without zeros in front. */
export const VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/**
 * Which of two versions is newer.
 * @returns above 0 when the first is, below 0 when the second is, 0 when they are the same
 */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)];
  const at = [0, 1, 2].find((index) => a[index] !== b[index]);
  return at === undefined ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
