import { type KeyboardEvent, useId, useState } from 'react';
import type { Chosen } from './chosen.ts';

const MOST_SHOWN = 8;

/** A box to type in that proposes what begins so (the editable combobox of the ARIA patterns); other text is taken too. */
export function Combo({ path, label, value, options, onChange }: Chosen) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = options
    .filter((option) => option.startsWith(value.toUpperCase()) && option !== value)
    .slice(0, MOST_SHOWN);
  const isShown = isOpen && shown.length > 0;
  const choose = (option: string | undefined) => {
    if (option !== undefined) onChange(option);
    setOpen(false);
    setAt(-1);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      setOpen(true);
      setAt(Math.min(at + 1, shown.length - 1));
    } else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, -1));
    else if (event.key === 'Escape') choose(undefined);
    else if (event.key === 'Enter' && isShown && at >= 0) choose(shown[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div className="lk-field">
      <label className="lk-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        data-path={path}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? `${id}-list` : undefined}
        aria-activedescendant={isShown && at >= 0 ? `${id}-${at}` : undefined}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onBlur={() => choose(undefined)}
        onKeyDown={press}
      />
      {isShown && (
        <div id={`${id}-list`} role="listbox" aria-label={label} className="lk-list">
          {shown.map((option, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the option.
            <div
              key={option}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
              onKeyDown={press}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
