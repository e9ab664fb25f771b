import type { ReactNode } from 'react';

interface BoxProps {
  caption: string;
  value: string;
  onChange: (value: string) => void;
  width?: string;
  tip?: string;
  placeholder?: string;
}

/** A caption, perhaps a sentence below it, and a control: nothing ties them together but nearness. */
export function Box({ caption, value, onChange, width = 'w3', tip, placeholder }: BoxProps) {
  return (
    <div className={width}>
      <div className="cap">{caption}</div>
      {tip && <div className="tip">{tip}</div>}
      <input value={value} placeholder={placeholder} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}

interface ChoiceProps {
  caption: string;
  options: readonly string[];
  value: string;
  onChange: (value: string) => void;
  width?: string;
}

/** One of several, as check boxes of which only one stays checked. */
export function Choice({ caption, options, value, onChange, width = 'w3' }: ChoiceProps) {
  return (
    <div className={width}>
      <div className="cap">{caption}</div>
      <div className="choices">
        {options.map((option) => (
          <label key={option}>
            <input type="checkbox" checked={value === option} onChange={() => onChange(option)} /> {option}
          </label>
        ))}
      </div>
    </div>
  );
}

export function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="panel">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
