import { CLAIM_FIELDS, type FieldDefinition } from '../claim/fields.ts';
import { teachText } from '../texts/teach-text.ts';
import { fieldLabel } from '../texts/text.ts';

/** A field that a control can be named, in the biller's words. */
export interface FieldName {
  /** As a profile names it: `priorAuthNumber`, `diagnoses[0]`; `lines[].charge` for a column of the lines. */
  readonly key: string;
  /** `23`; empty where the paper form has no such item. */
  readonly item: string;
  readonly label: string;
}

const LETTERS = 'ABCDEFGHIJKL';
const MODIFIERS = [0, 1, 2, 3];

let names: readonly FieldName[] | undefined;
/** Everything that a control can be, in the order of the claim; named when first asked for, in the language that was chosen by then. */
function fieldNames(): readonly FieldName[] {
  names ??= CLAIM_FIELDS.flatMap(namesOf);
  return names;
}

function namesOf({ path, item }: FieldDefinition): FieldName[] {
  const label = fieldLabel(path);
  if (path === 'diagnoses[i]')
    return [...LETTERS].map((letter, index) => ({
      key: `diagnoses[${index}]`,
      item: `21 ${letter}`,
      label: `${label} ${letter}`,
    }));
  if (path === 'lines[i].modifiers[j]')
    return [
      ...MODIFIERS.map((index) => ({
        key: `lines[].modifiers[${index}]`,
        item,
        label: `${label} ${index + 1}`,
      })),
      { key: 'lines[].modifiers', item, label: teachText('teach.allModifiers') },
    ];
  return [{ key: path.replace(/^lines\[i\]/, 'lines[]').replace('[i]', '[0]'), item, label }];
}

/** The field behind a path of a map: `lines[2].charge` is `lines[].charge`. */
export function nameOf(path: string): FieldName | undefined {
  const key = path.replace(/^lines\[\d+\]/, 'lines[]');
  return fieldNames().find((name) => name.key === key);
}

export const isInLine = ({ key }: FieldName): boolean => key.startsWith('lines[].');

/** The path of a field in the first line, for reading it. */
export const samplePath = ({ key }: FieldName): string => key.replace('lines[]', 'lines[0]');

/**
 * The fields that fit what was typed: an item number, words of the name in any order, each as far as it was typed.
 * @param typed nothing gives all
 */
export function search(typed: string): readonly FieldName[] {
  const words = tokensOf(typed).filter((word) => word !== tokensOf(teachText('teach.item', { item: '' }))[0]);
  if (words.length === 0) return fieldNames();
  // "23" is item 23 before anything else that holds these digits.
  const rank = ({ item, label }: FieldName) => {
    const [first = ''] = words;
    if (tokensOf(item).join(' ') === words.join(' ')) return 0;
    return item.toLowerCase().startsWith(first) || plain(label).startsWith(first) ? 1 : 2;
  };
  return fieldNames()
    .filter((name) => fits(words, name))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Without capitals and accents: nobody types those to search. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const tokensOf = (text: string): string[] => plain(text).match(/[a-z0-9]+/g) ?? [];

/** Whether each word begins a word of the name, no two the same: "24d modifier 2" is not modifier 1 because of 24. */
function fits(words: readonly string[], { key, item, label }: FieldName): boolean {
  const left = [...tokensOf(`${item} ${label}`), ...tokensOf(key.replace(/\[\d*\]|[a-z](?=[A-Z])/g, '$& '))];
  return [...words]
    .sort((a, b) => b.length - a.length)
    .every((word) => {
      const at = left.findIndex(
        (token) => token.startsWith(word) && (token === word || !/^\d+$/.test(token)),
      );
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}
