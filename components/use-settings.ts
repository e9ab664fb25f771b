import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../lib/messages/envelope.ts';
import type { BackgroundApi, RuleOff } from '../lib/messages/types.ts';
import type { KnownSettings } from '../lib/settings/types.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** Asks the background, and again whenever something that is kept has changed. Undefined until it has answered. */
export function useKept<Answer>(ask: () => Promise<Answer>): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isMounted = true;
    const refresh = () =>
      void ask().then(
        (now) => isMounted && setAnswer(now),
        () => undefined,
      );
    refresh();
    browser.storage.local.onChanged.addListener(refresh);
    return () => {
      isMounted = false;
      browser.storage.local.onChanged.removeListener(refresh);
    };
  }, [ask]);
  return answer;
}

const askSettings = () => background('settings', {});
const askRulesOff = () => background('rulesOff', {});

/** The settings as they are now. */
export const useSettings = (): KnownSettings | undefined => useKept(askSettings);

export interface RulesOffNow {
  /** Undefined until they are known. */
  readonly rules: readonly RuleOff[] | undefined;
  readonly turn: (rule: string, off: boolean) => void;
  /** The last change was not kept. */
  readonly isRefused: boolean;
}

/** The rules that the biller switched off, and the switch. */
export function useRulesOff(): RulesOffNow {
  const rules = useKept(askRulesOff);
  const [isRefused, setRefused] = useState(false);
  const turn = useCallback((rule: string, off: boolean) => {
    background('turnRule', { rule, off }).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  }, []);
  return { rules, turn, isRefused };
}
