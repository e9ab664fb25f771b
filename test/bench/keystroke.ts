import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { openPage } from '../../lib/cli/check-page.ts';
import { launchWithExtension } from '../../lib/cli/extension-browser.ts';
import { serveFolder } from '../../lib/cli/static-server.ts';
import { median, quantile } from './measure.ts';

const DEMO = path.resolve(import.meta.dirname, '../../scripts/demo');
/** A claim of ordinary length; the budget of a keystroke is set for it. */
const LINES = 12;
const KEYS = 120;
/** Between keystrokes: a fast typist, and no two share a frame. */
const PAUSE_MS = 70;
/** What follows a keystroke this closely is its answer; later readings look for values that scripts set. */
const ANSWER_MS = 55;
const OURS = /^chrome-extension:\/\/[a-z]+\/(checker|judge|marks)\.js/;

export interface KeystrokeFigures {
  readonly keys: number;
  readonly lines: number;
  /** Milliseconds of the page's main thread that the checker takes for one keystroke. */
  readonly work: { readonly median: number; readonly p95: number };
  /**
   * Milliseconds from the keystroke to the end of the main thread's paint of the marks as they now are, in the first frame
   * after it. The wait for the screen's beat is left out: it is anything up to a frame, with Box24 or without.
   */
  readonly painted: { readonly median: number; readonly p95: number };
  /** The same with that wait. */
  readonly seen: { readonly median: number; readonly p95: number };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly type?: string; readonly url?: string } };
}

/**
 * Types on the demonstration page with twelve lines and follows each keystroke in the browser's own trace: the checker's
 * functions that answer it, and the paint of the frame in which they did. No panel listens and memory is off:
 * panels are told after the paint.
 */
export async function benchKeystrokes(): Promise<KeystrokeFigures> {
  const server = await serveFolder(DEMO);
  const browser = await launchWithExtension({ headless: true, hosts: ['http://127.0.0.1/*'] });
  try {
    const page = await openPage(browser, new URL('/', server.origin));
    await fill(page);
    const cdp = await page.context().newCDPSession(page);
    return figures(await trace(cdp, () => type(page)));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Brings the page to twelve lines, half of them with something wrong. */
async function fill(page: Page): Promise<void> {
  for (let line = await page.locator('#lines tbody tr').count(); line < LINES; line++) {
    await page.click('#add');
    const row = page.locator('#lines tbody tr').nth(line);
    const [from, to, code, mod1, mod2, pointer, charge, units] = [0, 1, 2, 3, 4, 7, 8, 9];
    const values = [
      [from, '11/03/2026'],
      [to, '11/03/2026'],
      [code, line % 2 ? 'E0260' : 'A7030'],
      [mod1, 'NU'],
      [mod2, 'KX'],
      [pointer, 'A'],
      [charge, '10.00'],
      [units, '1'],
    ] as const;
    for (const [box, value] of values) await row.locator('input').nth(box).fill(value);
  }
  await page.waitForTimeout(2_500);
}

/** Types NU and RR in turn in the first modifier box of line 6, so that marks come and go. */
async function type(page: Page): Promise<void> {
  const box = page.locator('#lines tbody tr').nth(5).locator('input.mod').first();
  await box.click();
  for (let key = 0; key < KEYS; key++) {
    if (key % 2 === 0) await box.selectText();
    await page.keyboard.press(key % 4 < 2 ? 'R' : key % 4 === 2 ? 'N' : 'U');
    await page.waitForTimeout(PAUSE_MS);
  }
}

async function trace(cdp: CDPSession, run: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await run();
  await cdp.send('Tracing.end');
  await complete;
  return events.toSorted((a, b) => a.ts - b.ts);
}

function endOf(event: TraceEvent): number {
  return event.ts + (event.dur ?? 0);
}

function within(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && endOf(inner) <= endOf(outer);
}

function figures(events: readonly TraceEvent[]): KeystrokeFigures {
  const keys = events.filter(
    (event) => event.name === 'EventDispatch' && event.args.data?.type === 'keydown',
  );
  const work: number[] = [];
  const painted: number[] = [];
  const seen: number[] = [];
  for (const key of keys) {
    const after = events.filter(
      (event) =>
        event.ts >= key.ts &&
        event.ts < key.ts + ANSWER_MS * 1_000 &&
        event.tid === key.tid &&
        event.pid === key.pid,
    );
    const ours = after.filter(
      (event) => event.name === 'FunctionCall' && OURS.test(event.args.data?.url ?? ''),
    );
    const input = after.find((event) => event.name === 'EventDispatch' && event.args.data?.type === 'input');
    const beat = after.find((event) => event.name === 'FireAnimationFrame');
    const frame = after.find(
      (event) => event.name === 'FireAnimationFrame' && ours.some((call) => within(call, event)),
    );
    const paint = frame && after.find((event) => event.name === 'Layerize' && event.ts >= endOf(frame));
    if (!input || !beat || !paint) continue;
    work.push(
      ours.filter((call) => call.ts < paint.ts).reduce((sum, call) => sum + (call.dur ?? 0), 0) / 1_000,
    );
    painted.push((endOf(input) - key.ts + endOf(paint) - beat.ts) / 1_000);
    seen.push((endOf(paint) - key.ts) / 1_000);
  }
  if (painted.length < KEYS / 2)
    throw new Error(`Only ${painted.length} of ${keys.length} keystrokes were seen to be painted.`);
  return {
    keys: painted.length,
    lines: LINES,
    work: { median: median(work), p95: quantile(work, 0.95) },
    painted: { median: median(painted), p95: quantile(painted, 0.95) },
    seen: { median: median(seen), p95: quantile(seen, 0.95) },
  };
}
