import { useId, useRef, useState } from 'react';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';

/** More are not read; the next letter leaves fewer. */
const MOST_SHOWN = 40;

/** Something that may be chosen. */
export interface SearchChoice {
  /** What it is called inside. */
  readonly name: string;
  readonly title: string;
  /** What kind of thing it is. */
  readonly note?: string;
}

/** One of many, found by any of its words, with the keys or the mouse. */
export function SearchField<Choice extends SearchChoice>({
  label,
  value,
  choices,
  placeholder,
  onChange,
}: {
  readonly label: string;
  /** Title of what is chosen; empty: nothing yet. */
  readonly value: string;
  readonly choices: readonly Choice[];
  /** What stands in the box while nothing is chosen. */
  readonly placeholder: string;
  readonly onChange: (choice: Choice) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const words = (typed ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = choices
    .filter(({ name, title }) => words.every((word) => `${title} ${name}`.toLowerCase().includes(word)))
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
    <div className="search-field">
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
        title={value || undefined}
        value={typed ?? value}
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
        <div className="search-list" onMouseDown={(event) => event.preventDefault()}>
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
                {choice.title} {choice.note && <span className="soft">{choice.note}</span>}
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
function farFrom([first = '']: readonly string[], { title }: SearchChoice): number {
  const at = title.toLowerCase().indexOf(first);
  return at < 0 ? 2 : Math.min(at, 1);
}
