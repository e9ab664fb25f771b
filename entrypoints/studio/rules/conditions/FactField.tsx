import { useId, useMemo, useRef, useState } from 'react';
import type { FactType } from '../../../../lib/facts/types.ts';
import type { Over, Scope } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { type Choice, choiceOf, choicesIn } from './world.ts';

/** More are not read; the next letter leaves fewer. */
const MOST_SHOWN = 40;

/** What a condition looks at: found by any of its words, with the keys or the mouse. */
export function FactField({
  label,
  value,
  types,
  isMember = false,
  scope,
  over,
  placeholder = ruleFormText('fact.choose'),
  onChange,
}: {
  readonly label: string;
  /** Name of a fact; empty: none chosen yet. */
  readonly value: string;
  /** Left out: of any type. */
  readonly types?: readonly FactType[];
  /** Of members of the list only. */
  readonly isMember?: boolean;
  readonly scope: Scope;
  /** Inside a list: what its members are. */
  readonly over: Over | undefined;
  /** What stands in the box while nothing is chosen. */
  readonly placeholder?: string;
  readonly onChange: (fact: Choice) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const all = useMemo(() => choicesIn({ scope, ...(over && { over }) }), [scope, over]);
  const chosen = choiceOf(value, over);
  const words = (typed ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = all
    .filter(
      ({ name, title, type }) =>
        (!types || types.includes(type)) &&
        (!isMember || name.startsWith('item.')) &&
        words.every((word) => `${title} ${name}`.toLowerCase().includes(word)),
    )
    .toSorted((a, b) => farFrom(words, a) - farFrom(words, b));
  const shown = found.slice(0, MOST_SHOWN);
  const isOpen = typed !== undefined;
  const close = () => setTyped(undefined);
  const take = (choice: Choice | undefined) => {
    if (choice) onChange(choice);
    close();
  };
  const move = (by: number) => {
    const next = Math.min(Math.max(0, active + by), shown.length - 1);
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="fact-field">
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        title={chosen?.title}
        value={typed ?? chosen?.title ?? value}
        onFocus={({ target }) => target.select()}
        onClick={() => {
          setActive(0);
          setTyped('');
        }}
        onChange={({ target }) => {
          setActive(0);
          setTyped(target.value);
        }}
        onBlur={close}
        onKeyDown={(event) => {
          const { key } = event;
          if (key === 'ArrowDown' || key === 'ArrowUp') {
            event.preventDefault();
            if (isOpen) move(key === 'ArrowDown' ? 1 : -1);
            else setTyped('');
          } else if (key === 'Enter' && isOpen) {
            event.preventDefault();
            take(shown[active]);
          } else if (key === 'Escape' && isOpen) {
            event.stopPropagation();
            close();
          }
        }}
      />
      {isOpen && (
        // A press must not take the cursor out of the box, which closes the list.
        // biome-ignore lint/a11y/noStaticElementInteractions: keeps the cursor where it is and does nothing else
        <div className="fact-list" onMouseDown={(event) => event.preventDefault()}>
          <div ref={list} id={`${id}-list`} role="listbox" aria-label={label}>
            {shown.map((choice, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box above
              <div
                key={choice.name}
                id={`${id}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                onClick={() => take(choice)}
              >
                {choice.title} <span className="soft">{ruleFormText(`type.${choice.type}`)}</span>
              </div>
            ))}
          </div>
          {found.length === 0 && <p className="soft">{ruleFormText('fact.none')}</p>}
          {found.length > shown.length && (
            <p className="soft">{ruleFormText('fact.more', { count: found.length - shown.length })}</p>
          )}
        </div>
      )}
    </div>
  );
}

/** Titles that begin with what was typed come first, those that only an inner name was found by last. */
function farFrom([first = '']: readonly string[], { title }: Choice): number {
  const at = title.toLowerCase().indexOf(first);
  return at < 0 ? 2 : Math.min(at, 1);
}
