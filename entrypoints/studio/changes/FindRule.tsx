import { useMemo, useState } from 'react';
import { StatusIcon } from '../../../components/StatusIcon.tsx';
import type { RuleChange } from '../../../lib/packs/types.ts';
import { ruleFinder } from '../../../lib/rules/rule-search.ts';
import { categoryName, worstOf } from '../../../lib/rules/rule-words.ts';
import type { RulePack } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { text } from '../../../lib/texts/text.ts';
import { langAt } from '../../reference/rule-texts.ts';
import { TextField } from '../fields/TextField.tsx';

/** Whoever has not found it among these says more. */
const MOST_SHOWN = 20;

/** Finds a bundled rule by words, codes, denials or its id. */
export function FindRule({
  pack,
  changes,
  addressOf,
}: {
  readonly pack: RulePack;
  readonly changes: readonly RuleChange[];
  readonly addressOf: (rule: string) => string;
}) {
  const [asked, setAsked] = useState('');
  const find = useMemo(() => ruleFinder(pack), [pack]);
  const found = asked.trim() === '' ? [] : find({ text: asked });
  const isChanged = (id: string) => changes.some(({ rule }) => rule.split('#')[0] === id);
  return (
    <section aria-labelledby="find">
      <h2 id="find">{partsText('changes.find')}</h2>
      <TextField
        label={partsText('changes.search')}
        hint={partsText('changes.search.hint')}
        value={asked}
        onChange={setAsked}
      />
      <p role="status" className="soft">
        {asked.trim() !== '' &&
          (found.length === 0
            ? partsText('changes.none')
            : partsText('changes.found', { count: found.length }))}
        {found.length > MOST_SHOWN && ` ${partsText('changes.more', { count: MOST_SHOWN })}`}
      </p>
      <ul className="rows">
        {found.slice(0, MOST_SHOWN).map((rule) => {
          const worst = worstOf(rule);
          return (
            <li key={rule.id}>
              <StatusIcon status={worst} />
              <span className="spoken">{text(`severity.${worst}`)}: </span>
              <a href={addressOf(rule.id)} lang={langAt(rule, 'title')}>
                {rule.title}
              </a>
              {isChanged(rule.id) && <span className="chip">{partsText('changes.changed')}</span>}
              <span className="soft">{categoryName(rule.category)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
