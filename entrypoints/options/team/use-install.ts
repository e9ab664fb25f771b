import { useCallback, useEffect, useReducer, useRef } from 'react';
import { type Browser, browser } from 'wxt/browser';
import {
  INSTALL_PORT,
  type InstallAsk,
  type InstallTold,
  type PackName,
  type PackOffer,
} from '../../../lib/messages/pack-types.ts';
import { toBase64 } from '../../../lib/packs/base64.ts';
import { LARGEST_FILE } from '../../../lib/packs/envelope.ts';
import type { FeedRefusal } from '../../../lib/packs/feed-types.ts';
import type { Refusal } from '../../../lib/packs/refusal.ts';

/** How far a file has come. */
export type Installing =
  | { readonly stage: 'none' }
  | { readonly stage: 'read' | 'signature' | 'contents'; readonly file: string }
  | { readonly stage: 'rules'; readonly file: string; readonly done: number; readonly of: number }
  | { readonly stage: 'offer'; readonly file: string; readonly offer: PackOffer }
  | {
      readonly stage: 'refused';
      readonly file: string;
      readonly refusal: Refusal | FeedRefusal;
      readonly stays?: PackName;
    }
  | { readonly stage: 'installed'; readonly file: string; readonly offer: PackOffer }
  /** The biller said that the words differ. */
  | { readonly stage: 'differed'; readonly file: string }
  | { readonly stage: 'not-kept' | 'broken'; readonly file: string };

type Change =
  | InstallTold
  | { readonly tell: 'begin'; readonly file: string }
  | { readonly tell: 'broken' | 'end' | 'differed' };

function reduce(now: Installing, change: Change): Installing {
  if (change.tell === 'begin') return { stage: 'read', file: change.file };
  if (change.tell === 'end' || now.stage === 'none') return { stage: 'none' };
  const { file } = now;
  switch (change.tell) {
    case 'step':
      return change.step === 'rules'
        ? { stage: 'rules', file, done: change.done, of: change.of }
        : { stage: change.step, file };
    case 'refused': {
      const { refusal, stays } = change;
      return { stage: 'refused', file, refusal, ...(stays && { stays }) };
    }
    case 'offer':
      return { stage: 'offer', file, offer: change.offer };
    case 'installed':
      return now.stage === 'offer' ? { stage: 'installed', file, offer: now.offer } : now;
    case 'broken':
      // Once there is an end, the background may go.
      return isOver(now) ? now : { stage: 'broken', file };
    default:
      return { stage: change.tell, file };
  }
}

const isOver = ({ stage }: Installing): boolean =>
  stage === 'refused' || stage === 'installed' || stage === 'differed' || stage === 'not-kept';

export interface Install {
  readonly now: Installing;
  /** Has a file looked through; nothing is installed. */
  readonly look: (file: File) => void;
  /** Installs what was looked through. */
  readonly install: () => void;
  /** Does not. */
  readonly cancel: () => void;
  /** Does not, since the words of its key are not those of the lead. */
  readonly differ: () => void;
}

/** Has files looked through, and installed, by the background. */
export function useInstall(): Install {
  const [now, change] = useReducer(reduce, { stage: 'none' });
  const port = useRef<Browser.runtime.Port>(undefined);
  const close = useCallback(() => {
    port.current?.disconnect();
    port.current = undefined;
  }, []);
  useEffect(() => close, [close]);
  const look = useCallback(
    (file: File) => {
      close();
      change({ tell: 'begin', file: file.name });
      if (file.size > LARGEST_FILE) {
        change({ tell: 'refused', refusal: { reason: 'too-big', bytes: file.size, most: LARGEST_FILE } });
        return;
      }
      const opened = browser.runtime.connect({ name: INSTALL_PORT });
      port.current = opened;
      const tell = (told: Change) => port.current === opened && change(told);
      opened.onMessage.addListener((told: InstallTold) => tell(told));
      opened.onDisconnect.addListener(() => tell({ tell: 'broken' }));
      file.arrayBuffer().then(
        (bytes) => ask(opened, { ask: 'look', content: toBase64(new Uint8Array(bytes)) }),
        () => tell({ tell: 'broken' }),
      );
    },
    [close],
  );
  const end = useCallback(
    (tell: 'end' | 'differed') => {
      close();
      change({ tell });
    },
    [close],
  );
  return {
    now,
    look,
    install: useCallback(() => port.current && ask(port.current, { ask: 'install' }), []),
    cancel: useCallback(() => end('end'), [end]),
    differ: useCallback(() => end('differed'), [end]),
  };
}

const ask = (port: Browser.runtime.Port, question: InstallAsk): void => port.postMessage(question);
