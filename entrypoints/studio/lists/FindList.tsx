import { useState } from 'react';
import { RULES_LANGUAGE, type RulePack } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { TextField } from '../fields/TextField.tsx';
import { type ListNames, SET_NAME } from './list-names.ts';

const MOST_SHOWN = 20;
const CODE = /^[A-Z]\d{4}$/;

/** Finds a list by its name, what it is about, or a code in it; or begins one. */
export function FindList({
  sets,
  names,
  addressOf,
}: {
  readonly sets: RulePack['sets'];
  readonly names: ListNames;
  readonly addressOf: (set: string) => string;
}) {
  const [asked, setAsked] = useState('');
  const wanted = asked.trim().toUpperCase();
  const fits = (name: string): boolean =>
    `${name} ${names[name]?.title ?? ''}`.toUpperCase().includes(wanted) ||
    (sets[name]?.includes(wanted) ?? false);
  const found = wanted === '' ? [] : Object.keys(sets).filter(fits);
  // A code is looked for, not meant as a name.
  const isCode = CODE.test(wanted) || Object.values(sets).some((members) => members.includes(wanted));
  const isNew = SET_NAME.test(wanted) && !Object.hasOwn(sets, wanted) && !isCode;
  return (
    <section aria-labelledby="find-list">
      <h2 id="find-list">{partsText('lists.find')}</h2>
      <TextField
        label={partsText('changes.search')}
        hint={partsText('lists.search.hint')}
        value={asked}
        onChange={setAsked}
      />
      <p role="status" className="soft">
        {wanted !== '' && partsText('lists.found', { count: found.length })}
        {found.length > MOST_SHOWN && ` ${partsText('changes.more', { count: MOST_SHOWN })}`}
      </p>
      <ul className="rows">
        {found.slice(0, MOST_SHOWN).map((name) => (
          <li key={name}>
            <a href={addressOf(name)}>{name}</a>
            <span className="soft grow" lang={RULES_LANGUAGE}>
              {names[name]?.title}
            </span>
            <span className="soft">{partsText('members.count', { count: sets[name]?.length ?? 0 })}</span>
          </li>
        ))}
      </ul>
      {isNew && (
        <p>
          <a className="button" href={addressOf(wanted)}>
            {partsText('lists.begin', { set: wanted })}
          </a>
        </p>
      )}
    </section>
  );
}
