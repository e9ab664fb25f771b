import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../lib/messages/envelope.ts';
import type { BackgroundApi, PayerEntry } from '../lib/messages/types.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));
const NONE: readonly PayerEntry[] = [];

/** The payers of the pack; none until the background has answered, so that the kinds can be chosen meanwhile. */
export function usePayers(): readonly PayerEntry[] {
  const [payers, setPayers] = useState(NONE);
  useEffect(() => {
    background('payerList', {}).then(setPayers, () => undefined);
  }, []);
  return payers;
}
