import { type KeyboardEvent, useId, useState } from 'react';
import type { Chosen } from './chosen.ts';

/** A list that drops down from a button (the select-only combobox of the ARIA patterns). @param options `code words` */
export function Pick({ path, label, value, options, onChange }: Chosen) {
  const id = useId();
  const [at, setAt] = useState<number | undefined>();
  const isOpen = at !== undefined;
  const chosen = options.findIndex((option) => codeOf(option) === value);
  const choose = (index: number) => {
    const option = options[index];
    if (option !== undefined) onChange(codeOf(option));
    setAt(undefined);
  };
  const press = (event: KeyboardEvent) => {
    const next = keyed(event.key, at ?? Math.max(chosen, 0), options);
    if (event.key === 'Escape') setAt(undefined);
    else if (event.key === 'Enter' || event.key === ' ') {
      if (isOpen) choose(at);
      else setAt(Math.max(chosen, 0));
    } else if (next !== undefined) setAt(next);
    else return;
    event.preventDefault();
  };
  return (
    <div className="lk-field">
      <span id={`${id}-label`} className="lk-label">
        {label}
      </span>
      <button
        type="button"
        role="combobox"
        className="lk-pick"
        data-path={path}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        aria-labelledby={`${id}-label ${id}-value`}
        onClick={() => setAt(isOpen ? undefined : Math.max(chosen, 0))}
        onBlur={() => setAt(undefined)}
        onKeyDown={press}
      >
        <span id={`${id}-value`}>{options[chosen] ?? value}</span>
        <span className="lk-arrow" aria-hidden="true">
          ▾
        </span>
      </button>
      {isOpen && (
        <div id={`${id}-list`} role="listbox" aria-label={label} className="lk-list">
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the button, which names the option.
            <div
              key={option}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              // The press must not take the focus from the button, which would close the list.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
              onKeyDown={press}
            >
              {option || '–'}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

const codeOf = (option: string): string => option.split(' ')[0] ?? '';

/** Where a key leads in the list; undefined where it is no key of lists. */
function keyed(key: string, at: number, options: readonly string[]): number | undefined {
  const last = options.length - 1;
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key.length !== 1) return undefined;
  const found = options.findIndex((option) => option.toLowerCase().startsWith(key.toLowerCase()));
  return found < 0 ? undefined : found;
}
