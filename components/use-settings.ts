import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../lib/messages/envelope.ts';
import type { MemoryState } from '../lib/messages/memory-types.ts';
import type { BackgroundApi, RuleOff } from '../lib/messages/types.ts';
import type { KnownSettings, Settings } from '../lib/settings/types.ts';

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
    const listen = (changes: Readonly<Record<string, unknown>>, area: string) => {
      // Of what lives as long as the browser only the news of memory and packs are a setting's business.
      if (area !== 'session' || 'memory' in changes || 'packs' in changes) refresh();
    };
    browser.storage.onChanged.addListener(listen);
    return () => {
      isMounted = false;
      browser.storage.onChanged.removeListener(listen);
    };
  }, [ask]);
  return answer;
}

const askSettings = () => background('settings', {});
const askRulesOff = () => background('rulesOff', {});

/** The settings as they are now. */
export const useSettings = (): KnownSettings | undefined => useKept(askSettings);

export interface HoldSubmit {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  /** Whoever manages this computer decides. */
  readonly isLocked: boolean;
}

/** The portals on which Submit is held, and the switch. @returns undefined until they are known */
export function useHoldSubmit(host: string): HoldSubmit | undefined {
  const known = useSettings();
  const hosts = known?.settings.holdSubmit;
  const turn = useCallback(
    (on: boolean) => {
      const others = (hosts ?? []).filter((other) => other !== host);
      // What the browser does not keep shows as what it was.
      void background('changeSettings', { holdSubmit: on ? [...others, host] : others }).catch(
        () => undefined,
      );
    },
    [hosts, host],
  );
  return known && { on: hosts?.includes(host) ?? false, turn, isLocked: known.locked.includes('holdSubmit') };
}

export interface RulesOffNow {
  /** Undefined until they are known. */
  readonly rules: readonly RuleOff[] | undefined;
  readonly turn: (rule: string, off: boolean) => void;
  /** Whoever manages this computer decides which rules are off. */
  readonly isLocked: boolean;
  /** The last change was not kept. */
  readonly isRefused: boolean;
  /** The rule that was switched off last, until it is on again or another is. */
  readonly last: RuleOff | undefined;
}

/** The rules that the biller switched off, and the switch. */
export function useRulesOff(): RulesOffNow {
  const rules = useKept(askRulesOff);
  const isLocked = useSettings()?.locked.includes('rulesOff') ?? false;
  const [isRefused, setRefused] = useState(false);
  const [last, setLast] = useState<string>();
  const turn = useCallback((rule: string, off: boolean) => {
    background('turnRule', { rule, off }).then(
      (turned) => {
        setRefused(false);
        setLast(off && turned === 'done' ? rule : undefined);
      },
      () => setRefused(true),
    );
  }, []);
  return { rules, turn, isLocked, isRefused, last: rules?.find(({ id }) => id === last) };
}

const askMemory = () => background('memoryState', {});

/** Whether claims that are sent are remembered; undefined until it is known, which may take some seconds the first time. */
export const useMemoryState = (): MemoryState | undefined => useKept(askMemory);

export interface Change {
  readonly change: (settings: Partial<Settings>) => void;
  /** The last change was not kept. */
  readonly isRefused: boolean;
}

/** Puts some settings in the place of those that are there. */
export function useChange(): Change {
  const [isRefused, setRefused] = useState(false);
  const change = useCallback((settings: Partial<Settings>) => {
    background('changeSettings', settings).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  }, []);
  return { change, isRefused };
}
