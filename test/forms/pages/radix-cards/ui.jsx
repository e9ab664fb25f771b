import { Checkbox as RadixCheckbox, Label, RadioGroup, Select as RadixSelect } from 'radix-ui';
import { useId, useState } from 'react';

const span = (size) => ({ gridColumn: `span ${size}` });

/** Label and control side by side, not tied together, as copied component code often has it. */
export function Text({ label, value = '', size = 3, placeholder, hint }) {
  const [text, setText] = useState(value);
  return (
    <div className="field" style={span(size)}>
      <Label.Root>{label}</Label.Root>
      <input type="text" value={text} placeholder={placeholder} onChange={(event) => setText(event.target.value)} />
      {hint && <span className="hint">{hint}</span>}
    </div>
  );
}

export function Select({ label, value, options, size = 3, placeholder = 'Select…', name }) {
  return (
    <div className="field" style={span(size)}>
      <Label.Root>{label}</Label.Root>
      <RadixSelect.Root defaultValue={value} name={name}>
        <RadixSelect.Trigger className="trigger"><RadixSelect.Value placeholder={placeholder} /><RadixSelect.Icon>⌄</RadixSelect.Icon></RadixSelect.Trigger>
        <RadixSelect.Portal>
          <RadixSelect.Content><RadixSelect.Viewport>{options.map(([code, words]) => <RadixSelect.Item key={code} value={code}><RadixSelect.ItemText>{words}</RadixSelect.ItemText></RadixSelect.Item>)}</RadixSelect.Viewport></RadixSelect.Content>
        </RadixSelect.Portal>
      </RadixSelect.Root>
    </div>
  );
}

export function Check({ label, checked = false, name }) {
  const id = useId();
  return (
    <>
      <RadixCheckbox.Root className="cb" id={id} defaultChecked={checked} name={name}><RadixCheckbox.Indicator>✓</RadixCheckbox.Indicator></RadixCheckbox.Root>
      <Label.Root htmlFor={id}>{label}</Label.Root>
    </>
  );
}

export function Radios({ label, value, options, size = 3, name }) {
  return (
    <div className="field" style={span(size)}>
      <span className="lb">{label}</span>
      <RadioGroup.Root className="row" defaultValue={value} name={name}>
        {options.map(([code, words]) => <span key={code} className="row"><RadioGroup.Item className="rb" value={code} aria-label={words} /><span>{words}</span></span>)}
      </RadioGroup.Root>
    </div>
  );
}
