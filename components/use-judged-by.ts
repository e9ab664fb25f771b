import { useCallback } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../lib/messages/envelope.ts';
import type { JudgedBy } from '../lib/messages/pack-types.ts';
import type { BackgroundApi } from '../lib/messages/types.ts';
import { useKept } from './use-settings.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/**
 * What judges the claim in a tab; undefined until it is known.
 * @param turn changes when another claim begins there
 */
export function useJudgedBy(tabId: number | undefined, turn: number | undefined): JudgedBy | undefined {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim may be judged by others.
  const ask = useCallback(() => background('judgedBy', tabId === undefined ? {} : { tabId }), [tabId, turn]);
  return useKept(ask);
}
