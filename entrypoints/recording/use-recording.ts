import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import type { Recording } from '../../lib/recorder/types.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

type Look =
  | { readonly stage: 'looking' }
  | { readonly stage: 'refused' }
  | { readonly stage: 'seen'; readonly recording: Recording };

/** The structure of the page in a tab, looked at when this page opens, and again when asked for. Nothing is kept. */
export function useRecording(tabId: number): { readonly look: Look; readonly again: () => void } {
  const [look, setLook] = useState<Look>({ stage: 'looking' });
  const again = useCallback(() => {
    setLook({ stage: 'looking' });
    background('recordPage', { tabId }).then(
      (recording) => setLook({ stage: 'seen', recording }),
      () => setLook({ stage: 'refused' }),
    );
  }, [tabId]);
  useEffect(again, [again]);
  return { look, again };
}
