import { useMemo } from 'react';
import { referenceAddress } from '../../../lib/messages/reference-address.ts';
import { type PackBase, setsWith } from '../../../lib/packs/extend.ts';
import type { PackContent, SetChange } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE, type ShippedRule } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { changePart, type DraftChange } from '../drafts/draft.ts';
import { TextField } from '../fields/TextField.tsx';
import type { ListName } from './list-names.ts';
import { MemberList } from './MemberList.tsx';
import { memberBook, setChange } from './members.ts';

/** One list: its members, why it differs from what Box24 has, and which rules read it. */
export function ListEditor({
  set,
  named,
  content,
  base,
  onChange,
}: {
  readonly set: string;
  /** Left out: a list of the team's own. */
  readonly named: ListName | undefined;
  readonly content: PackContent;
  readonly base: PackBase;
  readonly onChange: (change: DraftChange) => void;
}) {
  const kind = named?.of ?? 'codes';
  const book = useMemo(() => memberBook(base, kind), [base, kind]);
  const readers = useMemo(() => base.pack.rules.filter((rule) => reads(rule, set)), [base, set]);
  const change = content.sets?.find((one) => one.set === set);
  const before = base.pack.sets[set] ?? [];
  const now = change ? (setsWith(base.pack.sets, change)[set] ?? []) : before;
  const put = (next: SetChange | undefined) =>
    onChange(
      changePart('sets', (all) => {
        if (!next) return all.filter((one) => one.set !== set);
        return change ? all.map((one) => (one.set === set ? next : one)) : [...all, next];
      }),
    );
  return (
    <section aria-labelledby="list">
      <h2 id="list">{set}</h2>
      {named && <p lang={RULES_LANGUAGE}>{named.title}</p>}
      {readers.length === 0 ? (
        <p className="soft">{partsText('lists.no-reader')}</p>
      ) : (
        <details>
          <summary>{partsText('lists.readers', { count: readers.length })}</summary>
          <ul>
            {readers.map(({ id, title }) => (
              <li key={id} lang={RULES_LANGUAGE}>
                <a href={referenceAddress({ view: 'rule', id })}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {change && (
        <TextField
          label={partsText('changes.why')}
          hint={partsText('lists.why.hint')}
          value={change.why}
          fault={change.why.trim() === '' ? studioText('fault.needed') : undefined}
          onChange={(why) => put({ ...change, why })}
        />
      )}
      <MemberList
        {...{ kind, book, before, now }}
        onChange={(next) => put(setChange({ set, why: change?.why ?? '' }, before, next))}
      />
    </section>
  );
}

/** Whether a rule names a list, wherever it does. */
function reads(rule: ShippedRule, set: string): boolean {
  // Names of lists are in capitals, which no other text of a rule is as a whole.
  return JSON.stringify(rule).includes(`"${set}"`);
}
