import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ReadingHealth } from '../lib/feedback/health.ts';
import { asker } from '../lib/messages/envelope.ts';
import type { BackgroundApi } from '../lib/messages/types.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** How each portal that was seen is read now. @param about asks again when this changes */
export function usePortalHealth(about = ''): readonly ReadingHealth[] {
  const [healths, setHealths] = useState<readonly ReadingHealth[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page of the portal was read.
  useEffect(() => {
    let isMounted = true;
    void background('portalsHealth', {}).then(
      (now) => isMounted && setHealths(now),
      () => undefined,
    );
    return () => {
      isMounted = false;
    };
  }, [about]);
  return healths;
}
