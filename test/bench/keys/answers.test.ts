import { expect, test } from 'vitest';
import type { TraceEvent } from '../tasks.ts';
import { answersIn } from './answers.ts';

const OURS = 'chrome-extension://abc/judge.js';

/** Times are milliseconds; the thread has the processor half of them. */
function event(name: string, from: number, to: number, data: TraceEvent['args']['data'] = {}): TraceEvent {
  const [ts, dur] = [from * 1_000, (to - from) * 1_000];
  return { name, pid: 1, tid: 1, ts, dur, tts: ts / 2, tdur: dur / 2, args: { data } };
}

/** A key, a frame in which nobody of ours speaks, and one in which the judge does. */
const events = [
  event('RunTask', 0, 8),
  event('EventDispatch', 0, 1, { type: 'keydown' }),
  event('EventDispatch', 4, 6, { type: 'input' }),
  event('RunTask', 10, 20),
  event('Layerize', 16, 18),
  event('RunTask', 30, 60),
  event('FunctionCall', 31, 40, { url: OURS }),
  event('Layerize', 48, 50),
];

test('with Box24 the frame counts in which it spoke, without it the first', () => {
  expect(answersIn(events, true)).toEqual([{ typed: 3, painted: 13, byClock: 26, longest: 15 }]);
  expect(answersIn(events, false)).toEqual([{ typed: 3, painted: 7, byClock: 14, longest: 15 }]);
});

test('a trace without the answers is no figure', () => {
  expect(() => answersIn(events.slice(0, 5), true)).toThrow(
    'Only 0 of 1 keystrokes were seen to be painted.',
  );
  expect(() => answersIn([], false)).toThrow();
});
