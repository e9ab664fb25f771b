import { useCallback, useEffect, useRef, useState } from 'react';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { text } from '../../../lib/texts/text.ts';
import { localToday } from '../../judge/today.ts';
import type { PackDraft } from '../drafts/draft.ts';
import type { ProofPart, ProofResult } from './protocol.ts';
import { type Running, run } from './run.ts';

export interface ProofState {
  readonly stage: 'waiting' | 'running' | 'stopped' | 'failed' | 'done';
  readonly progress?: { readonly part: ProofPart; readonly done: number; readonly of: number };
  readonly result?: ProofResult;
  /** The state of the draft that was proved, and what it was held against. */
  readonly of?: number;
  readonly before?: TeamPack | undefined;
}

export interface Proving extends ProofState {
  readonly prove: (draft: PackDraft, before: TeamPack | undefined) => void;
  readonly stop: () => void;
}

/** Proves a draft in a worker; one proof at a time. */
export function useProof(): Proving {
  const [state, setState] = useState<ProofState>({ stage: 'waiting' });
  const running = useRef<Running>(undefined);
  useEffect(() => () => running.current?.stop(), []);
  const prove = useCallback((draft: PackDraft, before: TeamPack | undefined) => {
    running.current?.stop();
    setState({ stage: 'running' });
    const { pack, samples, changed } = draft;
    const now = run(
      {
        ask: 'prove',
        pack,
        samples,
        extent: 'all',
        today: localToday(),
        language: text('language'),
        ...(before && { before }),
      },
      (part, done, of) => setState({ stage: 'running', progress: { part, done, of } }),
    );
    running.current = now;
    now.done.then(
      (told) =>
        told.tell === 'proved' && setState({ stage: 'done', result: told.result, of: changed, before }),
      () => setState({ stage: 'failed' }),
    );
  }, []);
  const stop = useCallback(() => {
    running.current?.stop();
    setState({ stage: 'stopped' });
  }, []);
  return { ...state, prove, stop };
}
