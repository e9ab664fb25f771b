import {
  type AttachmentField,
  BLANK,
  type Claim,
  type ClaimLine,
  type FieldValue,
  known,
  type ListValue,
  type Scalar,
} from '../claim/claim.ts';
import { type FieldDefinition, fieldDefinition } from '../claim/fields.ts';
import { hcpcsShape, icd10Shape, modifierShape } from '../claim/identifiers.ts';
import type { Context } from '../facts/types.ts';
import { contextWithout, datesBeside } from './context.ts';
import { Inventor } from './inventor.ts';
import type { Keepable } from './keepable.ts';
import { Secrets } from './secrets.ts';
import { agedAtMost, moved } from './shift.ts';
import { IDENTIFYING, TREATMENTS, type Treatment } from './treatment.ts';

/** A claim with what is known beside it. */
export interface Given {
  readonly claim: Claim;
  readonly context: Context;
  /** The day of submission, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The same without anybody in it. */
export interface Deidentified extends Given {
  /** What rules said of the claim as it was and do not say any more, and the other way round; as `Deidentifying.says` has it. */
  readonly ends: readonly string[];
  readonly begins: readonly string[];
}

export interface Deidentifying {
  readonly keep: Keepable;
  /** From 0 to below 1, and not to be guessed. */
  readonly random: () => number;
  /** What rules find on a claim, as it is or without anybody in it. @param at its place among those that were given */
  readonly says: (given: Given, at: number) => readonly string[];
}

/** Days by which dates may move, forth and back: enough to say nothing, few enough for lists and rules of the time to stay. */
const FARTHEST = 120;
const NEAREST = 7;
/** So many amounts are tried before the one that changes least is taken. */
const MOST_SHIFTS = 24;
/** A line points at so many diagnoses at most: more letters from A to L may be a name. */
const MOST_POINTERS = 4;
/** The longest code of a box with few choices; 10D has several of them. */
const LONGEST_CHOICE = 3;

const CODE_SHAPES: Readonly<Record<string, (code: string) => boolean>> = {
  // The second sign of a code is a digit; of a word in that box it is not.
  icd10cm: (code) => icd10Shape(code) && /^.\d/.test(code),
  hcpcs: (code) => hcpcsShape(code) || /^\d{4}[A-Z0-9]$/.test(code),
  modifier: modifierShape,
  pos: (code) => /^\d{2}$/.test(code),
  ndc: (code) => /^\d{11}$/.test(code),
  'pointer list': (code) => /^[A-L]$/.test(code),
  // A provider taxonomy of NUCC: nine signs and an X.
  code: (code) => /^\d{3}[A-Z0-9]{6}X$/.test(code),
};

/**
 * Takes everybody out of claims: names, numbers and addresses become invented ones, the same for the same in all of them; the dates
 * of each claim move by one number of days; notes go. Where what rules find would change, other amounts are tried; what changes
 * still is told.
 */
export function deidentify(
  given: readonly Given[],
  { keep, random, says }: Deidentifying,
): readonly Deidentified[] {
  const secrets = new Secrets();
  for (const { claim } of given) for (const text of identifying(claim)) secrets.add(text);
  for (const { context } of given)
    for (const { supplierNpi } of context.history?.entries ?? []) secrets.add(supplierNpi ?? '');
  const inventor = new Inventor(random, secrets);
  return given.map((one, at) => {
    const before = says(one, at);
    let best: Deidentified | undefined;
    for (const days of shifts(one, random)) {
      const made = without(one, days, inventor, keep);
      const after = says(made, at);
      const ends = before.filter((what) => !after.includes(what));
      const begins = after.filter((what) => !before.includes(what));
      const isBetter = !best || ends.length + begins.length < best.ends.length + best.begins.length;
      if (isBetter) best = { ...made, ends, begins };
      if (ends.length + begins.length === 0) break;
    }
    if (!best) throw new Error('no dates were tried');
    return best;
  });
}

/** Amounts to try, those first that bring no date onto another that stood there. */
function shifts({ claim, context, asOf }: Given, random: () => number): readonly number[] {
  const dates = new Set([
    asOf,
    ...fieldsOf(claim).flatMap(([path, value]) => dateOf(path, value) ?? []),
    ...datesBeside(context),
  ]);
  const all = Array.from({ length: FARTHEST - NEAREST + 1 }, (_, at) => at + NEAREST)
    .flatMap((days) => [days, -days])
    .map((days) => ({ days, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ days }) => days);
  const meets = (days: number) => [...dates].some((date) => dates.has(moved(date, days)));
  return all.toSorted((a, b) => Number(meets(a)) - Number(meets(b))).slice(0, MOST_SHIFTS);
}

const dateOf = (path: string, value: FieldValue): string | undefined =>
  definitionOf(path).kind === 'date' && value.state === 'known' ? String(value.value) : undefined;

/** Every value of a claim by its generic path. */
function fieldsOf({ fields, lines, attachments }: Claim): readonly (readonly [string, FieldValue])[] {
  return [
    ...Object.entries(fields),
    ...lines.flatMap((line) =>
      Object.entries(line.fields).map(([name, value]) => [`lines[i].${name}`, value] as const),
    ),
    ...attachments.flatMap((one) =>
      Object.entries(one).map(([name, value]) => [`attachments[i].${name}`, value] as const),
    ),
  ];
}

/** Values that identify, or may: also whatever could not be read, wherever it stands. */
const identifying = (claim: Claim): readonly string[] =>
  fieldsOf(claim).flatMap(([path, value]) => {
    if (value.state === 'unreadable') return [value.raw];
    return value.state === 'known' && IDENTIFYING.has(TREATMENTS[definitionOf(path).path])
      ? [String(value.value)]
      : [];
  });

type Path = keyof typeof TREATMENTS;

function definitionOf(path: string): FieldDefinition & { readonly path: Path } {
  const definition = fieldDefinition(path);
  if (!definition) throw new Error(`No claim field is called "${path}".`);
  return definition as FieldDefinition & { readonly path: Path };
}

function without(given: Given, days: number, inventor: Inventor, keep: Keepable): Given {
  const asOf = moved(given.asOf, days);
  const change = <T extends FieldValue>(path: string, value: T): T =>
    changed(path, value, { days, asOf, inventor, keep }) as T;
  const all = <K extends string>(fields: Partial<Record<K, FieldValue>>, place = '') =>
    Object.fromEntries(
      Object.entries<FieldValue | undefined>(fields).flatMap(([name, value]) =>
        value ? [[name, change(place + name, value)]] : [],
      ),
    ) as Partial<Record<K, FieldValue>>;
  const { claim } = given;
  const list = (path: string, { raw, ...value }: ListValue): ListValue => ({
    ...value,
    values: value.values.map((one) => codeOr(path, one, inventor)),
    ...(raw !== undefined && { raw: inventor.number(raw) }),
  });
  const pointers = (value: ListValue): ListValue =>
    value.values.length > MOST_POINTERS
      ? { state: 'unreadable', values: [], complete: false, raw: inventor.number(value.values.join('')) }
      : list('lines[i].diagnosisPointers', value);
  return {
    asOf,
    context: contextWithout(given.context, {
      date: (date) => moved(date, days),
      number: (number) => inventor.npi(number),
      address: (text) => inventor.words(text, new Set()),
      payer: (text) => inventor.words(text, keep.payerWords),
      papers: keep.papers,
    }),
    claim: {
      ...claim,
      fields: all(claim.fields),
      diagnoses: {
        ...claim.diagnoses,
        entries: claim.diagnoses.entries.map((one) => change('diagnoses[i]', one)),
      },
      lines: claim.lines.map(
        (line): ClaimLine => ({
          fields: all(line.fields, 'lines[i].'),
          modifiers: list('lines[i].modifiers', line.modifiers),
          diagnosisPointers: pointers(line.diagnosisPointers),
        }),
      ),
      attachments: claim.attachments.map((one) => all<AttachmentField>(one, 'attachments[i].')),
    },
  };
}

interface Ways {
  readonly days: number;
  readonly asOf: string;
  readonly inventor: Inventor;
  readonly keep: Keepable;
}

function changed(path: string, value: FieldValue, ways: Ways): FieldValue {
  const { path: generic } = definitionOf(path);
  const treatment = TREATMENTS[generic];
  if (value.state === 'unreadable')
    return treatment === 'note' ? BLANK : { state: 'unreadable', raw: ways.inventor.number(value.raw) };
  if (value.state !== 'known' || treatment === 'as-is') return value;
  if (treatment === 'note') return BLANK;
  const made = invented(treatment, generic, String(value.value), ways);
  return made === '' ? BLANK : known<Scalar>(made);
}

function invented(
  treatment: Exclude<Treatment, 'as-is' | 'note'>,
  path: Path,
  text: string,
  { days, asOf, inventor, keep }: Ways,
): string {
  switch (treatment) {
    case 'date': {
      const date = moved(text, days);
      return path === 'patient.birthDate' ? agedAtMost(date, asOf) : date;
    }
    case 'person':
      return inventor.words(text, new Set());
    case 'provider':
      return inventor.words(text, keep.providerWords);
    case 'payer':
      return inventor.words(text, keep.payerWords);
    case 'payerNumber':
      return keep.payerNumbers.has(text) ? text : inventor.number(text);
    case 'member':
      return inventor.member(text);
    case 'npi':
      return inventor.npi(text);
    case 'zip':
      return inventor.zip(text);
    // NONE is what Medicare wants there instead of a number.
    case 'group':
      return text.toUpperCase() === 'NONE' ? text : inventor.number(text);
    case 'number':
      return inventor.number(text);
    case 'choice':
      return text.replace(/[\p{L}\p{N}]+/gu, (word) =>
        word.length <= LONGEST_CHOICE || keep.choices.has(word.toUpperCase()) ? word : inventor.number(word),
      );
    case 'code':
      return codeOr(path, text, inventor);
  }
}

function codeOr(path: string, code: string, inventor: Inventor): string {
  return CODE_SHAPES[definitionOf(path).kind]?.(code) ? code : inventor.number(code);
}
