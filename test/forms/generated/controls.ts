/** What values stand in: boxes, lists, buttons, check boxes, text. */
import type { Field } from './claim.ts';
import type { Named, Names } from './names.ts';
import type { Style } from './style.ts';

/** A field as it stands on the page. */
export interface Control {
  readonly html: string;
  /** Id of the control that a label may point to. */
  readonly id: string;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const attributes = ({ id, name }: Named, more: Readonly<Record<string, string>> = {}) =>
  Object.entries({ id, name, ...more })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');

/** A day as the page writes it. */
export function shownDate(iso: string, dates: Style['dates']): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (!iso) return '';
  if (dates === 'dashes') return `${month}-${day}-${year}`;
  if (dates === 'digits') return `${month}${day}${year}`;
  return dates === 'date input' ? iso : `${month}/${day}/${year}`;
}

const shownMoney = (value: string, money: Style['money']) =>
  money === 'sign' && value ? `$${value}` : value;

/** A list in one box. */
function joined(path: string, values: readonly string[], style: Style): string {
  if (path === 'diagnosisPointers') {
    const { pointers } = style;
    if (pointers === 'numbers') return values.map((letter) => letter.charCodeAt(0) - 64).join(',');
    return values.join(pointers === 'commas' ? ',' : '');
  }
  const { modifiers } = style;
  return values.join(modifiers === 'commas' ? ', ' : modifiers === 'colons' ? ':' : ' ');
}

/** What a field shows where it stands as text. */
export function shownText(field: Field, style: Style): string {
  const { path, value, kind } = field;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value !== 'string') return joined(path, value, style);
  if (kind === 'date') return shownDate(value, style.dates === 'three boxes' ? 'slashes' : style.dates);
  return kind === 'money' ? shownMoney(value, style.money) : value;
}

/** Boxes of a list, when each entry has one. */
const BOXES = 4;

export interface ControlOptions {
  readonly row?: number;
  /** Shown in an empty box. */
  readonly placeholder?: string;
  readonly ariaLabel?: string;
  /** A label points to it: it has an id, whatever the scheme. */
  readonly labelled?: boolean;
}

/**
 * The control of a field.
 * @param field what it holds; a list may have several boxes
 */
export function control(field: Field, style: Style, names: Names, options: ControlOptions = {}): Control {
  const { path, value, kind } = field;
  const { row, placeholder = '', ariaLabel = '' } = options;
  const key = row === undefined ? path : `lines[].${path}`;
  const more: Readonly<Record<string, string>> = { placeholder, title: placeholder, 'aria-label': ariaLabel };
  const named = (part: string | number = ''): Named => {
    const own = names.named(key, row, part);
    return options.labelled ? { ...own, id: names.idFor(own) } : own;
  };
  const box = (text: string, part: string | number = '', size = 12, extra = more): Control => {
    const { id, name } = named(part);
    if (style.editable && part === '')
      return {
        html: `<div class="editable" contenteditable="true" role="textbox"${attributes({ id, name: '' }, extra)}>${escaped(text)}</div>`,
        id,
      };
    const width = { size: String(size), value: text };
    return { html: `<input type="text"${attributes({ id, name }, { ...width, ...extra })}>`, id };
  };
  if (kind === 'yesNo') return yesNo(value === true, named(), names, style, options);
  if (kind === 'choice' && style.choices !== 'typed') return choice(field, named(), style, options);
  if (kind === 'list' && typeof value === 'object') {
    const inBoxes = style[path === 'modifiers' ? 'modifiers' : 'pointers'] === 'boxes';
    if (!inBoxes) return box(joined(path, value, style), '', 10);
    const boxes = Array.from({ length: BOXES }, (_, at) =>
      box(value[at] ?? '', at + 1, 2, ariaLabel ? { 'aria-label': `${ariaLabel} ${at + 1}` } : {}),
    );
    return { html: boxes.map(({ html }) => html).join(' '), id: boxes[0]?.id ?? '' };
  }
  const text = String(value);
  if (kind === 'date' && style.dates === 'three boxes') {
    const [year = '', month = '', day = ''] = text.split('-');
    const parts = [
      box(month, 'Month', 2, { maxlength: '2', ...(placeholder && { placeholder: `${placeholder} (MM)` }) }),
      box(day, 'Day', 2, { maxlength: '2' }),
      box(year, 'Year', 4, { maxlength: '4' }),
    ];
    return { html: parts.map(({ html }) => html).join(' / '), id: parts[0]?.id ?? '' };
  }
  if (kind === 'date' && style.dates === 'date input') {
    const { id, name } = named();
    return { html: `<input type="date"${attributes({ id, name }, { value: text, ...more })}>`, id };
  }
  const wide = /name|address|description|Info/i.test(path) ? 26 : 12;
  return box(shownText(field, style), '', wide);
}

function yesNo(
  value: boolean,
  { id, name: own }: Named,
  names: Names,
  style: Style,
  { ariaLabel = '' }: ControlOptions,
): Control {
  const aria = ariaLabel ? ` aria-label="${escaped(ariaLabel)}"` : '';
  const checked = (is: boolean) => (is ? ' checked' : '');
  if (style.yesNo === 'radios' || style.yesNo === 'two boxes') {
    const type = style.yesNo === 'radios' ? 'radio' : 'checkbox';
    // Radio buttons of one question share a name, whatever the scheme.
    const group = own || names.group();
    const one = (word: string, is: boolean) =>
      `<label><input type="${type}" name="${group}${type === 'radio' ? '' : word}" value="${word.charAt(0)}"${checked(is)}> ${word}</label>`;
    return { html: `<span>${one('Yes', value)} ${one('No', !value)}</span>`, id: '' };
  }
  if (style.yesNo === 'one box')
    return { html: `<input type="checkbox"${attributes({ id, name: own })}${checked(value)}${aria}>`, id };
  const option = (word: string, is: boolean) =>
    `<option value="${word.charAt(0)}"${is ? ' selected' : ''}>${word}</option>`;
  return {
    html: `<select${attributes({ id, name: own })}${aria}><option value=""></option>${option('Yes', value)}${option('No', !value)}</select>`,
    id,
  };
}

/** The words that an option or button shows. */
const shownOption = ([code, words]: readonly [string, string], choices: Style['choices']): string => {
  if (code === words || choices === 'code') return code;
  return choices === 'words' ? words : `${code} - ${words}`;
};

function choice(
  field: Field,
  { id, name }: Named,
  style: Style,
  { ariaLabel = '' }: ControlOptions,
): Control {
  const options = field.options ?? [];
  const isChosen = ([code, words]: readonly [string, string]) =>
    field.value === code || field.value === words;
  const aria = ariaLabel ? ` aria-label="${escaped(ariaLabel)}"` : '';
  if (style.choices === 'button') {
    const chosen = options.find(isChosen);
    const shown = chosen ? escaped(shownOption(chosen, style.choices)) : '<span class="ph">Select…</span>';
    return {
      html: `<button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false"${attributes({ id, name: '' })}${aria}>${shown} <i aria-hidden="true">▾</i></button>`,
      id,
    };
  }
  const items = options.map(
    (option) =>
      `<option value="${option[0]}"${isChosen(option) ? ' selected' : ''}>${escaped(shownOption(option, style.choices))}</option>`,
  );
  return {
    html: `<select${attributes({ id, name })}${aria}><option value=""></option>${items.join('')}</select>`,
    id,
  };
}
