/** What a page's own thread does and for how long, by the browser's own trace. */
import type { CDPSession } from 'playwright-core';

/** Milliseconds that the page's thread may work at once: what people still feel as at once. */
export const MOST_TASK_MS = 100;

const TASKS = ['disabled-by-default-devtools.timeline', '__metadata'];

/** One thing that a thread did. Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The same two in processor time of the thread. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly type?: string; readonly url?: string };
  };
}

/**
 * Runs something while the browser writes down what its threads do.
 * @param categories of the trace; left out: tasks of threads, and which thread is a page's own
 * @returns what was written down, in the order of time, and what `run` returns
 */
export async function traced<Result>(
  cdp: CDPSession,
  run: () => Promise<Result>,
  categories: readonly string[] = TASKS,
): Promise<{ readonly events: readonly TraceEvent[]; readonly result: Result }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories] },
  });
  const result = await run();
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return { events: events.toSorted((a, b) => a.ts - b.ts), result };
}

/** Milliseconds of the longest task on a page's own thread. */
export function longestTask(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const pages = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = events.filter((event) => event.name === 'RunTask' && pages.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The trace shows no task of the page.');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1_000;
}
