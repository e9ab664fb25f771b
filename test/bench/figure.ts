/** One line that `npm run bench` prints. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Left out: nothing is promised. */
  readonly most?: number;
  readonly how: string;
}
