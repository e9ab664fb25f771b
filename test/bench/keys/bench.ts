import type { CDPSession, Page } from 'playwright-core';
import type { Figure } from '../figure.ts';
import { traced } from '../tasks.ts';
import { type Answer, answersIn, spreadOf } from './answers.ts';
import { fill, openDesk, type } from './typing.ts';

/** A keystroke is answered within one frame of a 60 Hz screen, milliseconds at the 95th percentile. */
const MOST_PAINTED_MS = 16.7;
/** A short claim, one of ordinary length, and the longest that a paper form's electronic twin may have. */
const LENGTHS = [6, 12, 50];
/** Keystrokes of each page in one turn; the page with Box24 and the one without take turns, so that load weighs on both. */
const TURN = 20;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

/** How somebody types on a machine. */
interface Pace {
  readonly name: string;
  /** So many times slower than this machine. */
  readonly slower: number;
  readonly turns: number;
  /** Between keystrokes: a typist's, and time to answer. */
  readonly pauseMs: number;
}

const PACES: readonly Pace[] = [
  { name: '', slower: 1, turns: 3, pauseMs: 150 },
  { name: ', 4 × slower', slower: 4, turns: 1, pauseMs: 400 },
];

/**
 * Types on the demonstration page with 6, 12 and 50 lines, memory on and the side panel open, and on the same page in the same
 * browser without Box24, and follows each keystroke in the browser's own trace up to the paint of the frame that answers it.
 */
export async function keystrokeFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const desk = await openDesk();
  try {
    for (const lines of LENGTHS) {
      for (const page of [desk.withBox24, desk.without]) {
        await fill(page, lines);
        await type(page, TURN, 120);
      }
      for (const pace of PACES) {
        const withBox24: Answer[] = [];
        const without: Answer[] = [];
        for (let turn = 0; turn < pace.turns; turn++) {
          withBox24.push(...answersIn(await turnOf(desk.withBox24, pace), true));
          without.push(...answersIn(await turnOf(desk.without, pace), false));
        }
        figures.push(...figuresOf(`${lines} lines${pace.name}`, pace, withBox24, without));
      }
    }
  } finally {
    await desk.close();
  }
  return figures;
}

async function turnOf(page: Page, { slower, pauseMs }: Pace) {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const { events } = await traced(cdp, () => type(page, TURN, pauseMs), CATEGORIES);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await cdp.detach();
  return events;
}

function figuresOf(
  name: string,
  { slower }: Pace,
  withBox24: readonly Answer[],
  without: readonly Answer[],
): Figure[] {
  const painted = spreadOf(withBox24, 'painted');
  const bare = spreadOf(without, 'painted');
  const clock = spreadOf(withBox24, 'byClock');
  const [typed, plainTyped] = [spreadOf(withBox24, 'typed'), spreadOf(without, 'typed')];
  const [longest, plainLongest] = [spreadOf(withBox24, 'longest'), spreadOf(without, 'longest')];
  const ms = (...values: number[]) => values.map((value) => value.toFixed(1)).join(' / ');
  return [
    {
      what: `keystroke to painted mark, p95, ${name}`,
      value: painted.p95,
      unit: 'ms',
      ...(slower === 1 && { most: MOST_PAINTED_MS }),
      how: `p50/p95/p99 ${ms(painted.median, painted.p95, painted.p99)}, by the clock ${ms(clock.median, clock.p95, clock.p99)}; ${withBox24.length} keystrokes`,
    },
    {
      what: '  the same page without Box24',
      value: bare.p95,
      unit: 'ms',
      how: `p50/p95/p99 ${ms(bare.median, bare.p95, bare.p99)}; of the median ${ms(painted.median - bare.median)} are ours, ${(painted.median / bare.median).toFixed(2)} ×`,
    },
    {
      what: '  longest task until the next keystroke, p95',
      value: longest.p95,
      unit: 'ms',
      how: `without Box24 ${ms(plainLongest.p95)}; until the page has the key: median ${ms(typed.median)}, without ${ms(plainTyped.median)}`,
    },
  ];
}
