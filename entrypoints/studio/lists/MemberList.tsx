import { useState } from 'react';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { Field } from '../fields/Field.tsx';
import { TextField } from '../fields/TextField.tsx';
import { type MemberBook, type MemberKind, membersIn } from './members.ts';

/** Whoever has not found it among these looks for it by name. */
const MOST_SHOWN = 50;

/** Members of a list: what is pasted comes in, what is taken out stays in sight, each beside what it is called. */
export function MemberList({
  kind,
  book,
  before,
  now,
  onChange,
}: {
  readonly kind: MemberKind;
  readonly book: MemberBook;
  /** As Box24 has it. */
  readonly before: readonly string[];
  readonly now: readonly string[];
  readonly onChange: (now: readonly string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const [says, setSays] = useState('');
  const [asked, setAsked] = useState('');
  const [had, has] = [new Set(before), new Set(now)];
  const add = () => {
    const given = membersIn(typed, kind);
    const fresh = given.filter((member) => !has.has(member));
    onChange([...now, ...fresh]);
    setSays(addedText(given, fresh, book));
    setTyped('');
  };
  const all = [
    ...now.filter((member) => !had.has(member)),
    ...before.filter((member) => !has.has(member)),
    ...now.filter((member) => had.has(member)),
  ];
  const wanted = asked.trim().toUpperCase();
  const found = all.filter((member) =>
    `${member} ${book.nameOf(member) ?? ''}`.toUpperCase().includes(wanted),
  );
  return (
    <div className="members">
      <Field
        label={partsText('members.add')}
        hint={partsText(kind === 'words' ? 'members.words' : 'members.paste')}
      >
        {(tied) => (
          <textarea {...tied} rows={2} value={typed} onChange={({ target }) => setTyped(target.value)} />
        )}
      </Field>
      <p>
        <button type="button" disabled={typed.trim() === ''} onClick={add}>
          {partsText('members.do')}
        </button>
      </p>
      <p role="status">{says}</p>
      {all.length > MOST_SHOWN && (
        <TextField label={partsText('members.find')} value={asked} onChange={setAsked} />
      )}
      <p className="soft">{partsText('members.count', { count: now.length })}</p>
      <ul className="rows">
        {found.slice(0, MOST_SHOWN).map((member) => {
          const isIn = has.has(member);
          return (
            <li key={member}>
              <b>{isIn ? member : <s>{member}</s>}</b>
              <span className="grow soft">{book.nameOf(member)}</span>
              {!book.knows(member) && <span className="fault">{partsText('members.unknown')}</span>}
              {isIn !== had.has(member) && (
                <span className="chip">{partsText(isIn ? 'members.new' : 'members.out')}</span>
              )}
              <button
                type="button"
                aria-label={partsText(isIn ? 'members.takeOutOf' : 'members.putBackOf', { member })}
                onClick={() => {
                  setSays('');
                  onChange(isIn ? now.filter((one) => one !== member) : [...now, member]);
                }}
              >
                {partsText(isIn ? 'members.takeOut' : 'members.putBack')}
              </button>
            </li>
          );
        })}
      </ul>
      {found.length > MOST_SHOWN && (
        <p className="soft">{partsText('members.more', { count: found.length - MOST_SHOWN })}</p>
      )}
    </div>
  );
}

/** What came of pasting: how many came in, which were there, and which nobody knows. */
function addedText(given: readonly string[], fresh: readonly string[], { knows }: MemberBook): string {
  const there = given.filter((member) => !fresh.includes(member));
  const unknown = fresh.filter((member) => !knows(member));
  return [
    partsText('members.added', { count: fresh.length }),
    ...(there.length > 0 ? [partsText('members.there', { members: there.join(', ') })] : []),
    ...(unknown.length > 0 ? [partsText('members.unknownOnes', { members: unknown.join(', ') })] : []),
  ].join(' ');
}
