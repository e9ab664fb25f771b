import { Combobox, ComboboxButton, ComboboxInput, ComboboxOption, ComboboxOptions, Listbox, ListboxButton, ListboxOption, ListboxOptions } from '@headlessui/react';
import { useState } from 'react';

/** Caption over control; nothing but the order ties them together. */
export function Field({ caption, className = '', children }) {
  return <div className={`flex flex-col gap-1 ${className}`}><div className="text-xs text-dim">{caption}</div>{children}</div>;
}

export function Box({ value = '', className = '', ...rest }) {
  const [text, setText] = useState(value);
  return <input className={`control w-full ${className}`} value={text} onChange={(event) => setText(event.target.value)} {...rest} />;
}

export function Pick({ options, value = null, show = ({ name }) => name, empty = 'Choose' }) {
  const [chosen, setChosen] = useState(value);
  return (
    <Listbox value={chosen} onChange={setChosen}>
      <ListboxButton className="control w-full flex justify-between text-left"><span>{chosen ? show(chosen) : <span className="text-dim">{empty}</span>}</span><span className="text-dim">▾</span></ListboxButton>
      <ListboxOptions anchor="bottom" className="bg-white border rounded p-2">{options.map((option) => <ListboxOption key={option.id} value={option} className="p-2">{show(option)}</ListboxOption>)}</ListboxOptions>
    </Listbox>
  );
}

export function PickSeveral({ options, value, empty = '' }) {
  const [chosen, setChosen] = useState(value);
  return (
    <Listbox value={chosen} onChange={setChosen} multiple>
      <ListboxButton className="control w-full text-left">{chosen.length ? chosen.map((one) => <span key={one} className="pill">{one}</span>) : <span className="text-dim">{empty}</span>}</ListboxButton>
      <ListboxOptions anchor="bottom" className="bg-white border rounded p-2">{options.map((option) => <ListboxOption key={option} value={option} className="p-2">{option}</ListboxOption>)}</ListboxOptions>
    </Listbox>
  );
}

export function Code({ options, value }) {
  const [chosen, setChosen] = useState(value);
  const [query, setQuery] = useState('');
  return (
    <Combobox value={chosen} onChange={setChosen} onClose={() => setQuery('')}>
      <div className="relative"><ComboboxInput className="control w-full" displayValue={(code) => code ?? ''} onChange={(event) => setQuery(event.target.value)} /><ComboboxButton className="caret">▾</ComboboxButton></div>
      <ComboboxOptions anchor="bottom" className="bg-white border rounded p-2">{options.filter((code) => code.includes(query.toUpperCase())).map((code) => <ComboboxOption key={code} value={code} className="p-2">{code}</ComboboxOption>)}</ComboboxOptions>
    </Combobox>
  );
}
