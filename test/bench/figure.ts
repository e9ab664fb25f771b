/** One line that `npm run bench` and `npm run scale` print. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Left out: nothing is promised. */
  readonly most?: number;
  readonly how: string;
  /** What it was worked out from, where that is a curve. */
  readonly curve?: Curve;
}

/** How long something takes, by its size. */
export interface Curve {
  /** What grows. */
  readonly size: string;
  /** Size and milliseconds. */
  readonly points: readonly (readonly [number, number])[];
}

/** Whether a figure breaks what is promised. */
export const isOver = ({ value, most }: Figure): boolean => most !== undefined && value > most;

/** Prints figures under each other. */
export function print(figures: readonly Figure[]): void {
  for (const { what, value, unit, most, how } of figures) {
    const figure = `${value.toFixed(2)} ${unit}`.padStart(15);
    const budget = most === undefined ? '' : `${value > most ? 'OVER' : 'within'} ${Number(most.toFixed(2))}`;
    console.log(`${what.padEnd(42)}${figure}  ${budget.padEnd(13)} ${how}`);
  }
}
