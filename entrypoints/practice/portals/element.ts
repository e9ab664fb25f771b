type Listener = (event: Event) => void;
/** An attribute by its name; `true` stands for one without a value, `false` for none, and what listens goes by the event's name. */
export type Attributes = Readonly<Record<string, string | number | boolean | Listener>>;

/** An element with what is in it. The policy of our pages forbids markup that brings scripts or styles: nothing here is parsed. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value !== false) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** A list to choose one from. @param options `code words`; the first word is the value. One that is chosen and not among them is added. */
export function choices(
  options: readonly string[],
  chosen: string,
  attributes: Attributes = {},
): HTMLSelectElement {
  const codes = options.map((option) => option.split(/[ -]/)[0] ?? '');
  const all = codes.includes(chosen) ? options : [...options, chosen];
  const made = element(
    'select',
    attributes,
    ...all.map((option) => element('option', { value: option.split(/[ -]/)[0] ?? '' }, option)),
  );
  made.value = chosen;
  return made;
}
