/** What a page's own thread did for each keystroke, read off the browser's trace. Pure. */
import { median, quantile } from '../measure.ts';
import type { TraceEvent } from '../tasks.ts';

const OURS = /^chrome-extension:\/\/[a-z]+\/(checker|judge|marks)\.js/;
/** Fewer answers than this share of the keystrokes, and the trace was not understood. */
const LEAST_ANSWERED = 0.8;

/** One keystroke, in milliseconds of the processor time that the page's thread had. */
export interface Answer {
  /** From the keystroke until the page has taken it: the browser's part, the page's handlers, and ours. */
  readonly typed: number;
  /** That, and the first frame that answers it up to the end of its paint; the wait for the screen's beat is left out. */
  readonly painted: number;
  /** The same by the clock: what else the machine does is in it. */
  readonly byClock: number;
  /** The longest task of the page's thread until the next keystroke. */
  readonly longest: number;
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

const holds = (outer: TraceEvent, inner: TraceEvent): boolean =>
  inner.ts >= outer.ts && endOf(inner) <= endOf(outer);

/** Processor time from the start of one event to the end of another, milliseconds. */
const between = (from: TraceEvent, to: TraceEvent): number =>
  ((to.tts ?? 0) + (to.tdur ?? 0) - (from.tts ?? 0)) / 1_000;

/**
 * @param events in the order of time
 * @param isRead whether Box24 reads the page: then the frame that answers is the first in which it spoke
 * @throws when the trace shows far fewer answers than keystrokes
 */
export function answersIn(events: readonly TraceEvent[], isRead: boolean): Answer[] {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const answers = keys.flatMap((key, index): Answer[] => {
    const until = keys[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const own = events.filter(({ pid, tid, ts }) => pid === key.pid && tid === key.tid && ts >= key.ts);
    const answer = answerOf(key, own, isRead);
    if (!answer) return [];
    const busy = own.filter(({ name, ts }) => name === 'RunTask' && ts < until);
    return [{ ...answer, longest: Math.max(...busy.map(({ tdur = 0 }) => tdur / 1_000)) }];
  });
  if (answers.length < keys.length * LEAST_ANSWERED || keys.length === 0)
    throw new Error(`Only ${answers.length} of ${keys.length} keystrokes were seen to be painted.`);
  return answers;
}

/** @param own what its thread did from the keystroke on */
function answerOf(
  key: TraceEvent,
  own: readonly TraceEvent[],
  isRead: boolean,
): Omit<Answer, 'longest'> | undefined {
  const input = own.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'input');
  if (!input) return undefined;
  const tasks = own.filter(({ name, ts }) => name === 'RunTask' && ts >= endOf(input));
  const speaks = own.filter(({ name, args }) => name === 'FunctionCall' && OURS.test(args.data?.url ?? ''));
  const paints = own.filter(({ name }) => name === 'Layerize');
  for (const task of tasks) {
    const paint = paints.find((one) => holds(task, one));
    if (!paint || (isRead && !speaks.some((call) => holds(task, call) && call.ts < paint.ts))) continue;
    const typed = between(key, input);
    return {
      typed,
      painted: typed + between(task, paint),
      byClock: (endOf(input) - key.ts + endOf(paint) - task.ts) / 1_000,
    };
  }
  return undefined;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
}

/** How one measure of some keystrokes spreads. */
export function spreadOf(answers: readonly Answer[], measure: keyof Answer): Spread {
  const values = answers.map((answer) => answer[measure]);
  return { median: median(values), p95: quantile(values, 0.95), p99: quantile(values, 0.99) };
}
