import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Ask, Told } from './protocol.ts';

/** What is known of the files. */
export type JoinState =
  | { readonly stage: 'waiting' | 'failed' }
  | { readonly stage: 'running'; readonly all: number; readonly done: number }
  | ({ readonly stage: 'done' } & Omit<Extract<Told, { tell: 'joined' }>, 'tell'>);

/** Files that are handed to the worker at once: ten thousand together would hold the page for seconds. */
const HANDFUL = 100;

type Change = Told | { readonly tell: 'begin'; readonly all: number } | { readonly tell: 'failed' };

function reduce(state: JoinState, change: Change): JoinState {
  switch (change.tell) {
    case 'begin':
      return { stage: 'running', all: change.all, done: 0 };
    case 'progress':
      return state.stage === 'running' ? { ...state, done: change.done } : state;
    case 'joined': {
      const { tell: _, ...rest } = change;
      return { stage: 'done', ...rest };
    }
    case 'failed':
      return { stage: 'failed' };
  }
}

export interface CountsJoin {
  readonly state: JoinState;
  readonly join: (files: readonly File[]) => void;
  readonly stop: () => void;
}

/** Joins files in a worker of this page. What comes of it is in memory only, and goes with the page or the next files. */
export function useJoin(): CountsJoin {
  const [state, change] = useReducer(reduce, { stage: 'waiting' });
  const worker = useRef<Worker>(undefined);
  const join = useCallback((files: readonly File[]) => {
    worker.current?.terminate();
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (worker.current === started) change(data);
    });
    started.addEventListener('error', () => change({ tell: 'failed' }));
    change({ tell: 'begin', all: files.length });
    void handOver(files, (ask) => {
      if (worker.current === started) started.postMessage(ask);
    });
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);
  const stop = useCallback(() => worker.current?.postMessage({ ask: 'stop' } satisfies Ask), []);
  return { state, join, stop };
}

async function handOver(files: readonly File[], post: (ask: Ask) => void): Promise<void> {
  for (let from = 0; from < files.length; from += HANDFUL) {
    post({ ask: 'add', files: files.slice(from, from + HANDFUL) });
    await new Promise((resolve) => setTimeout(resolve));
  }
  post({ ask: 'join' });
}
