import type { Scalar } from '../claim/claim.ts';
import { formatDate } from '../claim/dates.ts';
import { type FieldDefinition, fieldDefinition } from '../claim/fields.ts';
import { formatValue } from '../claim/format.ts';
import { CONTEXT_FIELDS } from '../facts/context-fields.ts';
import type { Registry } from '../facts/registry.ts';
import type { DateInterval, FactType, FactValue } from '../facts/types.ts';
import type { Edition } from '../tables/types.ts';
import { papersText } from '../texts/pack-name.ts';
import { fieldLabel, itemText, plainText, remembered, text } from '../texts/text.ts';
import { spokenWord } from '../texts/word-text.ts';

/** `line.modifiers` and `item.modifiers` as the field path `lines[i].modifiers`. */
const asFieldPath = (name: string): string => name.replace(/^(line|item)\./, 'lines[i].');

/** The carrier block of the paper form has no number. */
const isNumbered = ({ item }: FieldDefinition): boolean => /^\d/.test(item);

/** A fact in words: a field's label with its item, or what the fact means. */
export const factLabel = remembered((name) => {
  const field = fieldDefinition(asFieldPath(name));
  if (field)
    return isNumbered(field)
      ? text('value.item', { label: fieldLabel(field.path), item: itemText(field.item) })
      : fieldLabel(field.path);
  return plainText(`fact.${name}`) ?? plainText(`fact.${name.replace(/^item\./, 'line.')}`) ?? name;
});

/** A fact's value as a biller writes it. */
export function factText(type: FactType, fact: FactValue): string {
  if (fact.state === 'blank') return text('value.blank');
  if (fact.state === 'unknown') return fact.raw ?? text('value.unknown');
  const { value } = fact;
  if (isInterval(value)) return intervalText(value);
  if (Array.isArray(value) && value.length === 0) return text('value.none');
  if (typeof value === 'boolean') return text(value ? 'value.yes' : 'value.no');
  if (type === 'papers') return papersText(value as readonly string[]);
  if (type === 'codes') return codesText(value as readonly string[]);
  if (type === 'enum') return String(value).split(', ').map(spokenWord).join(', ');
  return formatValue(type, value);
}

/** Modifiers stand side by side as on the form, and so do sentences of a payer's profile; codes and pointers are told one by one. */
function codesText(codes: readonly string[]): string {
  const areListed = codes.every((code) => code.length !== MODIFIER_LENGTH && !code.includes(' '));
  return areListed ? new Intl.ListFormat(text('language')).format(codes) : formatValue('codes', codes);
}

const MODIFIER_LENGTH = 2;

function intervalText({ from, to }: DateInterval): string {
  if (from === undefined)
    return to === undefined ? text('value.always') : text('value.until', { to: formatDate(to) });
  if (to === undefined) return text('value.since', { from: formatDate(from) });
  return text('value.interval', { from: formatDate(from), to: formatDate(to) });
}

function isInterval(value: Scalar | readonly string[] | DateInterval): value is DateInterval {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Where a value comes from, in words. */
export function provenanceText(
  name: string,
  fact: FactValue,
  isEarlier: boolean,
  registry: Registry,
): string {
  if (isEarlier) return text('from.memory');
  if (fact.state === 'unknown') return text('value.unknown');
  if (fact.from !== 'derived') return text(`from.${fact.from}`);
  const said = derivations.get(registry) ?? remembered((one) => derivationText(one, registry));
  derivations.set(registry, said);
  return said(name);
}

/** What facts are worked out from, in words, by registry: it is the same for every claim. */
const derivations = new WeakMap<Registry, (name: string) => string>();

function derivationText(name: string, registry: Registry): string {
  const from = registry.find(name.replace(/^item\./, 'line.'))?.from ?? [];
  // Tables and the history have no name that a biller knows.
  const inputs = from.filter((input) => registry.find(input)).map(factLabel);
  return inputs.length > 0 ? text('from.derived', { inputs: inputs.join(', ') }) : text('from.derivedPlain');
}

/** Which edition a finding rests on that ends before the service date. @param on `YYYY-MM-DD` */
export const pastText = ({ edition, until }: Edition, on: string): string =>
  text('value.past', { edition, until: formatDate(until), date: formatDate(on) });

/** @param missing `table.<name>` */
function tableText(missing: string, fact: FactValue | undefined): string {
  const table = plainText(missing) ?? missing.slice('table.'.length);
  const reason = fact?.state === 'unknown' ? fact.reason : undefined;
  if (reason === 'outside-table-dates') return text('missing.tableDate', { table });
  return text(reason === 'incomplete' ? 'missing.tableCode' : 'missing.table', { table });
}

/** A parameter of the payer, by its name, as words inside a sentence. */
export function parameterText(name: string): string {
  const label = factLabel(`profile.${name}`);
  return `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}

const questions = new Map(CONTEXT_FIELDS.map((field) => [`ctx.${field.name}`, field.question]));

let place: 'page' | 'file' = 'page';

/** Says where the claims are that {@link missingText} speaks of, from now on; unsaid it is the page. */
export function speakOfClaimsIn(where: typeof place): void {
  place = where;
}

/**
 * Why something could not be checked, as a clause for "Not checked: …".
 * @param missing a name from a verdict's `notChecked`
 * @param fact the fact that lacks it, if it is at hand: says whether a box is blank, unreadable or not there
 */
export function missingText(missing: string, fact?: FactValue): string {
  if (missing.startsWith('history')) return text('missing.history');
  if (missing === 'lines') return text('missing.lines');
  if (missing === 'payer.kind') return text('missing.payer');
  if (missing.startsWith('table.')) return tableText(missing, fact);
  if (missing.startsWith('profile.supplier.'))
    return text('missing.supplier', { what: parameterText(missing.slice('profile.'.length)) });
  if (missing.startsWith('profile.'))
    return text('missing.profile', { what: parameterText(missing.slice('profile.'.length)) });
  const label = factLabel(missing);
  const question = plainText(questions.get(missing) ?? '');
  if (question !== undefined) return text('missing.answer', { question });
  if (fact?.state === 'known') return text('missing.incomplete', { label });
  if (fact?.state === 'unknown' && fact.reason === 'unreadable') return text('missing.unreadable', { label });
  if (fact?.state === 'unknown' && fact.reason === 'incomplete') return text('missing.incomplete', { label });
  const notHere = text(place === 'page' ? 'missing.notOnPage' : 'missing.notInFile');
  if (missing === 'diagnoses') return text('missing.diagnoses', { notHere });
  const field = fieldDefinition(asFieldPath(missing));
  if (!field) return text('missing.other', { fact: label });
  if (fact?.state === 'blank') return text('missing.blank', { label });
  const called = fieldLabel(field.path);
  return isNumbered(field)
    ? text('missing.item', { label: called, item: itemText(field.item), notHere })
    : text('missing.field', { label: called, notHere });
}
