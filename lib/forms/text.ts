import type { FieldKind } from '../claim/fields.ts';
import { cleanText, parseDiagnoses } from '../claim/parse.ts';
import { isOn, optionText, textOf } from './carriers.ts';
import { pieceOf } from './pieces.ts';
import type { ControlPart, MappedField } from './types.ts';

/**
 * The text of a field, put together from its parts.
 * @returns an empty text for a blank field; undefined where the answer cannot be told
 */
export function fieldText(field: MappedField, kind: FieldKind): string | undefined {
  const text = (part: ControlPart | undefined) =>
    part ? cleanText(textOf(part.element, kind, field.captions)) : '';
  const byRole = (role: ControlPart['role']) => text(field.parts.find((part) => part.role === role));
  const [first] = field.parts;
  switch (first?.role) {
    case undefined:
      return '';
    case 'month':
    case 'day':
    case 'year':
      return joinDate(byRole('month'), byRole('day'), byRole('year'));
    case 'yes':
    case 'no':
    case 'option':
    case 'beside':
      return chosen(field.parts, kind);
    case 'last':
    case 'first':
      return [byRole('last'), byRole('first')].filter(Boolean).join(', ');
    case 'item':
      return field.parts
        .map(text)
        .filter(Boolean)
        .join(BETWEEN[kind] ?? '');
    case 'piece': {
      const piece = pieceOf(linesOf(first.element), first.means);
      return piece === undefined ? undefined : shownValue(piece, kind);
    }
    case 'whole':
      return isControl(first.element)
        ? npiAlone(text(first), kind)
        : shownValue(withoutCaption(text(first), field.captions), kind);
  }
}

/** What stands between the parts of a value in several boxes: letters of pointers, dollars and cents. */
const BETWEEN: Partial<Record<FieldKind, string>> = { 'pointer list': ',', money: '.' };

/** What the empty parts of a date say. */
const EMPTY_PART = /^(m{1,3}|d{1,2}|y{1,4}|\W*(select|choose|month|day|year)\W*)$/i;

/** A date from its parts; empty where none is filled in. */
export function joinDate(...texts: readonly [string, string, string]): string {
  const [month, day, year] = texts.map((text) => (EMPTY_PART.test(text) ? '' : text)) as [
    string,
    string,
    string,
  ];
  if ([month, day, year].every((part) => part.replace(/_/g, '') === '')) return '';
  // A list of months may show names, with their numbers or without.
  if (/^[a-z]/i.test(month)) return `${month} ${day}, ${year}`;
  return `${/^\d{1,2}(?=\s*[-–—.(]?\s*[a-z])/i.exec(month)?.[0] ?? month}/${day}/${year}`;
}

/** What is ticked: the meaning of one choice, letters of several pointers. Two answers to one question are no answer. */
function chosen(parts: readonly ControlPart[], kind: FieldKind): string | undefined {
  const meaning = ({ role, means = '', element }: ControlPart) => {
    if (role !== 'option') return role === 'yes' ? 'Yes' : 'No';
    // What is posted numbers the choices, not the diagnoses.
    const posted = kind === 'pointer list' ? means : element.getAttribute('value');
    return optionText(kind, means, posted ?? means);
  };
  const ticked = parts.filter((part) => isOn(part.element));
  const on = ticked.filter(({ role }) => role !== 'beside').map(meaning);
  if (on.length === 0 && ticked.length > 0) return undefined;
  return kind === 'pointer list' ? on.join(',') : on.join(' + ');
}

/** The lines of a text as they are broken. */
function linesOf(element: Element): string[] {
  const lines = [''];
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Text) lines.push(`${lines.pop() ?? ''}${node.data}`);
    else if (node instanceof HTMLBRElement) lines.push('');
  }
  return lines.map(cleanText);
}

const isControl = (element: Element): boolean =>
  element.matches('input,select,textarea,[role],[contenteditable],[aria-haspopup]');

/** "Member ID: 1EG4…" in one piece of text: the value is what follows the caption. */
function withoutCaption(text: string, captions: readonly string[]): string {
  const caption = captions
    .map(cleanText)
    .find((one) => one !== '' && text.toLowerCase().startsWith(one.toLowerCase()));
  return caption ? text.slice(caption.length).replace(/^[\s:–-]+/, '') : text;
}

/** What a kind of value looks like inside a longer text: "2999929831 NPI", "$100.30 Submit". */
const INSIDE: Partial<Record<FieldKind, RegExp>> = {
  npi: /\b\d{10}\b/,
  icd10cm: /\b[A-TV-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?\b/i,
  money: /-?\$?\s?\d[\d,]*\.\d{2}\b/,
  code: /^[A-Z0-9]{1,3}(?=\s*[-–—:]\s)/,
  date: /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b/,
};

/** The value in a piece of plain text that may say more. */
export const shownValue = (text: string, kind: FieldKind): string =>
  isNothing(text) ? '' : inText(text, kind);

/** Whether a text is what a page writes where nothing was entered. */
export const isNothing = (text: string): boolean => NOTHING.test(text);

const NOTHING =
  /^\W*(none|n\s?\/\s?a|nil|(not|none) (entered|provided|given|applicable|specified|on file|available)|no (value|entry)|blank|empty)?\W*$/i;

const inText = (text: string, kind: FieldKind): string =>
  asRange(text) || (kind === 'icd10cm' && parseDiagnoses(text).length > 1)
    ? text
    : (INSIDE[kind]?.exec(text)?.[0] ?? text);

/** A chosen provider is shown with the name in front of the number, or behind. */
const npiAlone = (text: string, kind: FieldKind): string =>
  kind === 'npi' ? (nameAndNpi(text)?.id ?? text) : text;

/**
 * A provider's name and number in one text: "Arete Bracing - 2999869359", "2999869359 | Arete Bracing".
 * @returns undefined where the text is not both
 */
export function nameAndNpi(text: string): { readonly name: string; readonly id: string } | undefined {
  const [, before = '', id, behind = ''] = NPI_INSIDE.exec(text) ?? [];
  const name = `${before} ${behind}`.replace(/^[^\p{L}\d(]+|[^\p{L}\d.)]+$/gu, '');
  return id && /[a-z]{2}/i.test(name) && !/\d{9}/.test(name) ? { name, id } : undefined;
}
const NPI_INSIDE = /^(.*?)(?:\bNPI\W*)?(?<!\d)([12]\d{9})(?!\d)[)\]]?(?:\W*NPI\b)?(.*)$/i;

/**
 * A payer's name and the id of five signs that clearinghouses know it by, in one text: "60054 - Aetna", "Aetna (60054)".
 * @returns undefined where the text is not both
 */
export function payerAndId(text: string): { readonly name: string; readonly id: string } | undefined {
  const [, front, behind, before, last] = PAYER.exec(text) ?? [];
  const [id, name] = [front ?? last, behind ?? before];
  return id && name ? { name, id } : undefined;
}
const PAYER =
  /^(?:(?=\w{5}\b)([A-Z]{0,3}\d+)\s*[-–—:|]\s*(\D.{2,})|(.*[a-z].*?)\s*[([](?:ID\W*)?(?=\w{5}\b)([A-Z]{0,3}\d+)[)\]])$/i;

/** Both ends of a range of dates in one place: "11/03/2026 - 11/05/2026". */
export function asRange(text: string): readonly [string, string] | undefined {
  const match = /^(\S*\d[/-]\d+[/-]\d+)\s*(?:-|–|to|thru|through)\s*(\d+[/-]\d+[/-]\d+)$/i.exec(text);
  return match?.[1] && match[2] ? [match[1], match[2]] : undefined;
}
