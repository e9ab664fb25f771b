import { useEffect, useMemo, useState } from 'react';
import { type ReferenceView, viewOf } from '../../lib/messages/reference-address.ts';
import type { PackAnswer } from '../../lib/messages/types.ts';
import type { NotesById } from '../../lib/rules/rule-notes.ts';
import { type RuleFinder, ruleFinder } from '../../lib/rules/rule-search.ts';
import { text } from '../../lib/texts/text.ts';
import { wholePack } from './whole-pack.ts';

/** All that the page shows of rules. */
export interface Reference extends Pick<PackAnswer, 'pack' | 'payers'> {
  readonly notes: NotesById;
  readonly find: RuleFinder;
}

/** The notes of rules in the language that is spoken. */
const loadNotes = async (): Promise<NotesById> =>
  (await (text('language') === 'es' ? import('virtual:rule-notes/es') : import('virtual:rule-notes')))
    .default;

/** The bundled rules as the background has them, with the notes of their files. Undefined while they are on their way. */
export function useReference(): Reference | 'failed' | undefined {
  const [answer, setAnswer] = useState<(PackAnswer & { readonly notes: NotesById }) | 'failed'>();
  useEffect(() => {
    Promise.all([wholePack(), loadNotes()]).then(
      ([pack, notes]) => setAnswer({ ...pack, notes }),
      () => setAnswer('failed'),
    );
  }, []);
  return useMemo(() => {
    if (answer === undefined || answer === 'failed') return answer;
    const { pack, payers, notes } = answer;
    const doubts = Object.fromEntries(pack.rules.map(({ id }) => [id, notes[id]?.unsure?.text]));
    return { pack, payers, notes, find: ruleFinder(pack, doubts) };
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
