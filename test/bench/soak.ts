/**
 * `npm run soak`: claims are opened, typed in, sent and closed, one after the other, on one page with the side panel open, and what
 * page, panel and background hold after each handful is measured. What grows with each claim is a leak.
 * `-- --claims 300` so many; `-- --minutes 60` for so long by the clock. With `--json`, standard output is one JSON document.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../lib/cli/build-extension.ts';
import { type Figure, isOver, print } from './figure.ts';
import { openDesk } from './keys/typing.ts';
import { slopeOf } from './measure.ts';
import { type Held, measure, PLACES, type Place } from './soak/memory.ts';
import { becomePortal, workOn } from './soak/work.ts';

/** An hour of somebody who needs half a minute for a claim, which nobody does. */
const CLAIMS = 120;
/** Claims between two measurements. */
const HANDFUL = 5;
/** Memories with an end (words of captions, what rows said) fill, and the engine compiles: counted from here on. */
const WARM_UP_CLAIMS = 20;
/** A straight line needs some points. */
const LEAST_POINTS = 4;
/**
 * What a claim may leave behind. A tab that stays open for a day of 200 claims would have grown by 2 MB, a fiftieth of what a
 * browser needs for any tab; one closure that keeps a form of 100 boxes alive is ten times as much.
 */
const MOST: Readonly<Record<keyof Held, number>> = { heapKb: 10, nodes: 5, listeners: 1 };
const UNITS: Readonly<Record<keyof Held, string>> = { heapKb: 'KB', nodes: 'nodes', listeners: 'listeners' };

interface Point {
  readonly claims: number;
  readonly held: Readonly<Record<Place, Held>>;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      claims: { type: 'string' },
      minutes: { type: 'string' },
    },
  });
  const claims = Number(values.claims ?? (values.minutes ? Number.POSITIVE_INFINITY : CLAIMS));
  const minutes = Number(values.minutes ?? Number.POSITIVE_INFINITY);
  if (!(claims >= WARM_UP_CLAIMS + HANDFUL * LEAST_POINTS) || !(minutes > 0)) {
    console.error(
      `--claims is a number from ${WARM_UP_CLAIMS + HANDFUL * LEAST_POINTS}, --minutes one above 0.`,
    );
    return 2;
  }
  await ensureBuilt((line) => console.error(line));
  const begin = Date.now();
  const points = await soak(claims, begin + minutes * 60_000);
  const warm = points.filter((point) => point.claims >= WARM_UP_CLAIMS);
  if (warm.length < LEAST_POINTS) {
    console.error(`Only ${points.at(-1)?.claims ?? 0} claims in that time: too few for a straight line.`);
    return 2;
  }
  const figures = PLACES.flatMap((place) => figuresOf(place, warm));
  const took = (Date.now() - begin) / 60_000;
  if (values.json) console.log(JSON.stringify({ minutes: took, points, figures }, undefined, 2));
  else {
    console.log(`${points.at(-1)?.claims} claims in ${took.toFixed(1)} minutes; growth of each claim:`);
    print(figures);
  }
  return figures.some(isOver) ? 1 : 0;
}

async function soak(claims: number, until: number): Promise<readonly Point[]> {
  const desk = await openDesk();
  try {
    for (const page of [desk.without, desk.withBox24]) await becomePortal(page);
    const points: Point[] = [];
    for (let done = 0; done < claims && Date.now() < until; ) {
      const next = Math.min(claims, done + HANDFUL);
      for (const page of [desk.without, desk.withBox24]) {
        await page.bringToFront();
        for (let number = done; number < next; number++)
          await workOn(page, number, page === desk.withBox24 ? desk.browser : undefined);
      }
      done = next;
      const held = await measure(desk);
      points.push({ claims: done, held });
      const said = PLACES.map((place) => `${place} ${held[place].heapKb.toFixed(0)} KB`);
      console.error(`${done} claims: ${said.join(', ')}`);
    }
    return points;
  } finally {
    await desk.close();
  }
}

function figuresOf(place: Place, points: readonly Point[]): Figure[] {
  const [first, last] = [points[0], points.at(-1)];
  return (['heapKb', 'nodes', 'listeners'] as const).flatMap((measure): Figure[] => {
    const [from, to] = [first?.held[place][measure], last?.held[place][measure]];
    if (from === undefined || to === undefined) return [];
    return [
      {
        what: `${place}, ${UNITS[measure]}`,
        value: slopeOf(points.map((point) => [point.claims, point.held[place][measure] ?? 0])),
        unit: `${UNITS[measure]} a claim`,
        ...(place !== 'without' && { most: MOST[measure] }),
        how: `${from.toFixed(0)} after ${first?.claims} claims, ${to.toFixed(0)} after ${last?.claims}`,
      },
    ];
  });
}

process.exitCode = await main();
