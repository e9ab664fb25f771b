import { addTo } from './lists.ts';
import type { Box } from './walk.ts';

/** Width and height of the strips by which things are found (CSS pixels): about one box of a form. */
const STRIP = 64;
/** What crosses more strips than this is looked at every time instead of being filed in each. */
const MOST_STRIPS = 40;

/** Something with a place on the page and in the document. */
export interface Placed {
  readonly box: Box;
  readonly order: number;
}

/** Things of a page by where they stand, so that the neighbours of one are found without looking at all of them. */
export class Near<T extends Placed> {
  /** Each strip with the lowest edge last. */
  private readonly columns = new Map<number, T[]>();
  private readonly lines = new Map<number, T[]>();
  private readonly wide: T[] = [];
  private readonly high: T[] = [];
  private readonly all: readonly T[];

  constructor(things: Iterable<T>) {
    this.all = [...things].sort(byBottom);
    for (const thing of this.all) {
      const { box } = thing;
      file(thing, box.left, box.right, this.columns, this.wide);
      file(thing, box.top, box.bottom, this.lines, this.high);
    }
  }

  /** Things that may reach into a range of heights; one may come twice. */
  onLines(top: number, bottom: number): readonly T[] {
    const found = strips(top, bottom, this.lines);
    return found?.flat().concat(this.high) ?? this.all;
  }

  /**
   * The things of a column that end at or above a height and fit, from the lowest one up.
   * @param reach how far above the lowest one that fits others are of interest too
   * @param least things that end above this height are of no interest
   * @returns in the order of the document
   */
  above(
    { left, right }: Pick<Box, 'left' | 'right'>,
    height: number,
    fits: (thing: T) => boolean,
    reach = 0,
    least = Number.NEGATIVE_INFINITY,
  ): readonly T[] {
    const found = new Set<T>();
    let lowest = least;
    for (const strip of [...(strips(left, right, this.columns) ?? [this.all]), this.wide]) {
      for (let at = endingBy(strip, height) - 1; at >= 0; at--) {
        const thing = strip[at] as T;
        if (thing.box.bottom < lowest) break;
        if (!fits(thing)) continue;
        found.add(thing);
        lowest = Math.max(lowest, thing.box.bottom - reach);
      }
    }
    return [...found].filter(({ box }) => box.bottom >= lowest).sort((a, b) => a.order - b.order);
  }

  /** Visits the things of a column that end between two heights, both included, until a visit says that it is enough. */
  between(
    { left, right }: Pick<Box, 'left' | 'right'>,
    from: number,
    to: number,
    visit: (thing: T) => boolean,
  ): void {
    for (const strip of [...(strips(left, right, this.columns) ?? [this.all]), this.wide]) {
      for (let at = endingBy(strip, to) - 1; at >= 0; at--) {
        const thing = strip[at] as T;
        if (thing.box.bottom < from) break;
        if (visit(thing)) return;
      }
    }
  }
}

const byBottom = (a: Placed, b: Placed): number => a.box.bottom - b.box.bottom || a.order - b.order;

const stripOf = (place: number): number => Math.floor(place / STRIP);

function file<T>(thing: T, from: number, to: number, strips: Map<number, T[]>, large: T[]): void {
  const [first, last] = [stripOf(from), stripOf(to)];
  if (!(last - first < MOST_STRIPS)) {
    large.push(thing);
    return;
  }
  for (let strip = first; strip <= last; strip++) {
    addTo(strips, strip, thing);
  }
}

/** The strips of a range; undefined when there are so many that all things may as well be looked at. */
function strips<T>(from: number, to: number, all: ReadonlyMap<number, T[]>): readonly T[][] | undefined {
  const [first, last] = [stripOf(from), stripOf(to)];
  if (!(last - first < MOST_STRIPS)) return undefined;
  const found: T[][] = [];
  for (let strip = first; strip <= last; strip++) {
    const list = all.get(strip);
    if (list) found.push(list);
  }
  return found;
}

/** How many of some things, lowest edge last, end at or above a height. */
function endingBy(things: readonly Placed[], height: number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle] as Placed).box.bottom <= height) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the first of some things in the order of the document stands that comes at or behind a place. */
export function firstFrom(things: readonly { readonly order: number }[], order: number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle] as { order: number }).order < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
