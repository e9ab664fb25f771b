/** How long a page's own thread is kept busy at once, by the browser's own trace. */
import type { CDPSession } from 'playwright-core';

/** Milliseconds that the page's thread may work at once: what people still feel as at once. */
export const MOST_TASK_MS = 100;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Runs something while the browser writes down what its threads do. @returns that, and what `run` returns */
export async function traced<Result>(
  cdp: CDPSession,
  run: () => Promise<Result>,
): Promise<{ readonly events: readonly TraceEvent[]; readonly result: Result }> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] },
  });
  const result = await run();
  await cdp.send('Tracing.end');
  await complete;
  return { events, result };
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
