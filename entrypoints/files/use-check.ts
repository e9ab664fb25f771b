import { useCallback, useEffect, useReducer, useRef } from 'react';
import { browser } from 'wxt/browser';
import { download } from '../../components/download.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import type { InstalledPack } from '../../lib/packs/types.ts';
import { text } from '../../lib/texts/text.ts';
import { localToday } from '../judge/today.ts';
import type { Ask, ClaimFindings, ClaimRow, ExportForm, FileFault, Progress, Told } from './protocol.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** What is known of the files. */
export interface CheckState {
  readonly stage: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  /** Their names. */
  readonly files: readonly string[];
  readonly rows: readonly ClaimRow[];
  readonly faults: readonly FileFault[];
  readonly progress: Progress;
  /** Of the claim that was opened last. */
  readonly findings?: ClaimFindings;
}

const WAITING: CheckState = {
  stage: 'waiting',
  files: [],
  rows: [],
  faults: [],
  progress: { read: 0, claims: 0 },
};

type Change =
  | Told
  | { readonly tell: 'begin'; readonly files: readonly string[] }
  | { readonly tell: 'failed' };

function reduce(state: CheckState, change: Change): CheckState {
  switch (change.tell) {
    case 'begin':
      return { ...WAITING, stage: 'running', files: change.files };
    case 'batch':
      return {
        ...state,
        rows: [...state.rows, ...change.rows],
        faults: [...state.faults, ...change.faults],
        progress: change.progress,
      };
    case 'end':
      return { ...state, stage: change.isStopped ? 'stopped' : 'done' };
    case 'findings':
      return { ...state, findings: change };
    case 'failed':
      return { ...state, stage: 'failed' };
    case 'export':
      return state;
  }
}

export interface FileCheck {
  readonly state: CheckState;
  readonly check: (files: readonly File[]) => void;
  readonly stop: () => void;
  readonly open: (row: number) => void;
  readonly save: (form: ExportForm, withAccounts: boolean) => void;
}

/** Checks files in a worker of this page. What it finds is in memory only, and goes with the page or the next files. */
export function useCheck(): FileCheck {
  const [state, change] = useReducer(reduce, WAITING);
  const worker = useRef<Worker>(undefined);
  const ask = useCallback((question: Ask) => worker.current?.postMessage(question), []);
  const check = useCallback((files: readonly File[]) => {
    worker.current?.terminate();
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (worker.current !== started) return;
      if (data.tell === 'export') download(`box24-findings-${localToday()}.${data.form}`, data.content);
      else change(data);
    });
    started.addEventListener('error', () => change({ tell: 'failed' }));
    change({ tell: 'begin', files: files.map(({ name }) => name) });
    void Promise.all([rulesOff(), judgingPacks()]).then(([off, packs]) =>
      started.postMessage({
        ask: 'check',
        files,
        today: localToday(),
        rulesOff: off,
        packs,
        language: text('language'),
      } satisfies Ask),
    );
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);
  return {
    state,
    check,
    stop: useCallback(() => ask({ ask: 'stop' }), [ask]),
    open: useCallback((row) => ask({ ask: 'findings', row }), [ask]),
    save: useCallback((form, withAccounts) => ask({ ask: 'export', form, withAccounts }), [ask]),
  };
}

/** The rules that the biller switched off; where nobody can say, none. */
const rulesOff = (): Promise<readonly string[]> =>
  background('rulesOff', {}).then(
    (rules) => rules.map(({ id }) => id),
    () => [],
  );

/** The team's packs that judge now; where nobody can say, none. */
const judgingPacks = (): Promise<readonly InstalledPack[]> => background('judgingPacks', {}).catch(() => []);
