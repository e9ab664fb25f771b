import ruleNotes from 'virtual:rule-notes';
import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../../lib/messages/envelope.ts';
import { type ReferenceView, viewOf } from '../../lib/messages/reference-address.ts';
import type { BackgroundApi, PackAnswer } from '../../lib/messages/types.ts';
import { type RuleFinder, ruleFinder } from '../../lib/rules/rule-search.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** All that the page shows of rules. */
export interface Reference extends Pick<PackAnswer, 'pack' | 'payers'> {
  readonly notes: typeof ruleNotes;
  readonly find: RuleFinder;
}

/** The bundled rules as the background has them, with the notes of their files. Undefined while they are on their way. */
export function useReference(): Reference | 'failed' | undefined {
  const [answer, setAnswer] = useState<PackAnswer | 'failed'>();
  useEffect(() => {
    background('rulePack', {}).then(setAnswer, () => setAnswer('failed'));
  }, []);
  return useMemo(() => {
    if (answer === undefined || answer === 'failed') return answer;
    const { pack, payers } = answer;
    const doubts = Object.fromEntries(pack.rules.map(({ id }) => [id, ruleNotes[id]?.unsure]));
    return { pack, payers, notes: ruleNotes, find: ruleFinder(pack, doubts) };
  }, [answer]);
}

/** The view that the address asks for, and the one that stood here before. */
export function useView(): { readonly view: ReferenceView; readonly before: ReferenceView | undefined } {
  const [views, setViews] = useState(() => ({
    view: viewOf(location.hash),
    before: undefined as ReferenceView | undefined,
  }));
  useEffect(() => {
    const follow = () => setViews(({ view }) => ({ view: viewOf(location.hash), before: view }));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return views;
}
