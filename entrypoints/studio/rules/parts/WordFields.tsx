import { useRef } from 'react';
import type { Over, Scope } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import { TextField } from '../../fields/TextField.tsx';
import { FactField } from '../conditions/FactField.tsx';

/** What stands on the card: what is wrong and what to do, with values put in at the cursor. */
export function WordFields({
  message,
  fix,
  scope,
  over,
  faults = {},
  hint,
  onChange,
}: {
  readonly message: string;
  readonly fix: string;
  readonly scope: Scope;
  /** What the conditions found a member of, whose values may be named, too. */
  readonly over?: Over | undefined;
  readonly faults?: { readonly message?: string | undefined; readonly fix?: string | undefined };
  readonly hint: string;
  readonly onChange: (key: 'message' | 'fix', value: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly key: 'message' | 'fix'; readonly at: number }>({
    key: 'message',
    at: message.length,
  });
  const words = { message, fix };
  const keep = () => {
    const [first, second] = box.current?.querySelectorAll('textarea') ?? [];
    const on = document.activeElement;
    if (on !== first && on !== second) return;
    const key = on === second ? 'fix' : 'message';
    last.current = { key, at: (on as HTMLTextAreaElement).selectionStart };
  };
  const insert = (name: string) => {
    const { key, at } = last.current;
    const text = words[key];
    const place = Math.min(at, text.length);
    onChange(key, `${text.slice(0, place)}{${name}}${text.slice(place)}`);
    last.current = { key, at: place + name.length + 2 };
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only remembers where the cursor was
    <div ref={box} className="fields words" onSelect={keep} onKeyUp={keep} onClick={keep}>
      <p className="soft">{hint}</p>
      <TextField
        label={studioText('rule.message')}
        isLong
        isWide
        fault={faults.message}
        value={message}
        onChange={(value) => onChange('message', value)}
      />
      <TextField
        label={studioText('rule.fix')}
        isLong
        isWide
        fault={faults.fix}
        value={fix}
        onChange={(value) => onChange('fix', value)}
      />
      <FactField
        label={ruleFormText('words.insert')}
        value=""
        placeholder={ruleFormText('words.insert')}
        {...{ scope, over }}
        onChange={({ name }) => insert(name)}
      />
    </div>
  );
}
