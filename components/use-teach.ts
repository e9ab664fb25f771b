import { useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../lib/messages/envelope.ts';
import type { TeachApi } from '../lib/messages/page-types.ts';
import type { BackgroundApi } from '../lib/messages/types.ts';

/** Where teach mode begins: with what was not read, at one field of one frame, or nowhere in particular. */
export interface TeachFrom {
  readonly walk?: boolean;
  readonly frameId?: number;
  readonly path?: string;
  /** The n-th box that could not be named. */
  readonly unnamed?: number;
}

export interface Teach {
  readonly start: (from: TeachFrom) => void;
  /** It could not begin: the browser does not let Box24 into the page. */
  readonly isRefused: boolean;
}

/** Begins teach mode in the page of a tab. */
export function useTeach(tabId: number | undefined): Teach {
  const [isRefused, setRefused] = useState(false);
  const begin = async ({ walk = false, frameId, path, unnamed }: TeachFrom) => {
    if (tabId === undefined) return;
    const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));
    const teach = asker<TeachApi>('teach', (request) =>
      frameId === undefined
        ? browser.tabs.sendMessage(tabId, request)
        : browser.tabs.sendMessage(tabId, request, { frameId }),
    );
    await background('bringTeach', { tabId });
    await teach('start', {
      walk,
      ...(path !== undefined && { path }),
      ...(unnamed !== undefined && { unnamed }),
    });
  };
  return {
    start: (from) =>
      void begin(from).then(
        () => setRefused(false),
        () => setRefused(true),
      ),
    isRefused,
  };
}
