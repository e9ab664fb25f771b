import { CLAIM_FIELDS, type FieldKind, fieldDefinition } from '../../../../lib/claim/fields.ts';
import {
  CONTEXT_FIELDS,
  type ContextField,
  type ContextType,
  PROFILE_FIELDS,
} from '../../../../lib/facts/context-fields.ts';
import { factLabel } from '../../../../lib/rules/wording.ts';
import { scenarioFormText } from '../../../../lib/texts/scenario-form-text.ts';
import { fieldLabel } from '../../../../lib/texts/text.ts';
import { valueAt } from '../../../../lib/training/changes.ts';
import type { PlainFields } from '../../../../lib/training/scenario-types.ts';

/** How a value is typed; `whole` is a list of records, or numbers by code, which only the YAML can write. */
export type ValueKind =
  | 'text'
  | 'date'
  | 'yes-no'
  | 'number'
  | 'money'
  | 'choice'
  | 'codes'
  | 'gone'
  | 'line'
  | 'whole';

/** A value with what it is called and how it is typed. */
export interface NamedValue {
  /** Its path. */
  readonly name: string;
  readonly title: string;
  readonly kind: ValueKind;
  /** Of a choice. */
  readonly options?: readonly string[];
  /** The box may hold what is no date or number: that is how it stands on the form. */
  readonly isOnForm: boolean;
}

const CONTEXT_KINDS: Readonly<Record<ContextType, ValueKind>> = {
  date: 'date',
  boolean: 'yes-no',
  integer: 'number',
  number: 'number',
  money: 'money',
  enum: 'choice',
  text: 'text',
  codes: 'codes',
  ids: 'whole',
  texts: 'whole',
  'numbers by code': 'whole',
  'money by code': 'whole',
};

const ofFile =
  (above: 'ctx' | 'profile') =>
  ({ name, type, values }: ContextField): NamedValue => ({
    name: above === 'ctx' ? name : `${above}.${name}`,
    title: factLabel(`${above}.${name}`),
    kind: CONTEXT_KINDS[type],
    ...(values && { options: values }),
    isOnForm: false,
  });

/** What the supplier's file may say beside a claim, and what the payer's manual says of its plan. */
export const fileValues = (): readonly NamedValue[] => [
  ...CONTEXT_FIELDS.filter(({ name }) => name !== 'today').map(ofFile('ctx')),
  ...PROFILE_FIELDS.map(ofFile('profile')).map((one) => ({
    ...one,
    title: scenarioFormText('value.ofPlan', { name: one.title }),
  })),
  {
    name: 'historyComplete',
    title: scenarioFormText('value.earlierComplete'),
    kind: 'yes-no',
    isOnForm: false,
  },
  { name: 'papers', title: scenarioFormText('value.papers'), kind: 'whole', isOnForm: false },
];

const FIELD_KINDS: Partial<Record<FieldKind, ValueKind>> = {
  date: 'date',
  boolean: 'yes-no',
  number: 'number',
  money: 'money',
};

const onForm = (path: string, name = path): NamedValue => ({
  name,
  title: fieldLabel(path),
  kind: FIELD_KINDS[fieldDefinition(path)?.kind ?? 'text'] ?? 'text',
  isOnForm: true,
});

/** Boxes of the claim that stand once. */
export const claimValues = (): readonly NamedValue[] =>
  CLAIM_FIELDS.filter(({ path }) => !path.includes('[') && path !== 'payer.kind').map(({ path }) =>
    onForm(path),
  );

/** Boxes of a line that have a place of their own in its row. */
const IN_ROW = ['dateFrom', 'procedureCode', 'modifiers[j]', 'diagnosisPointers', 'units', 'charge'];
const OF_LINE = 'lines[i].';

/** Boxes of a line beside those in its row. */
export const lineValues = (): readonly NamedValue[] =>
  CLAIM_FIELDS.filter(
    ({ path }) => path.startsWith(OF_LINE) && !IN_ROW.includes(path.slice(OF_LINE.length)),
  ).map(({ path }) => onForm(path, path.slice(OF_LINE.length)));

/** Whatever an error may change on a claim. @param claim the one that is right, as it is submitted */
export function changeValues(claim: PlainFields): readonly NamedValue[] {
  const { lines = [], diagnoses = [] } = claim;
  const count = Array.isArray(lines) ? lines.length : 0;
  const codes = Array.isArray(diagnoses) ? diagnoses.length : 0;
  const names = [
    ...Array.from({ length: count }, (_, at) => [
      ...IN_ROW.map((name) => `lines[${at}].${name.replace('[j]', '')}`),
      ...lineValues().map(({ name }) => `lines[${at}].${name}`),
      `lines[${at}]`,
    ]).flat(),
    `lines[${count}]`,
    ...Array.from({ length: codes + 1 }, (_, at) => `diagnoses[${at}]`),
    ...claimValues().map(({ name }) => name),
  ];
  return names.map((name) => changeValue(claim, name));
}

/** What stands at a path of a claim. */
export function changeValue(claim: PlainFields, name: string): NamedValue {
  const [, line, rest = ''] = /^lines\[(\d+)\]\.?(.*)$/.exec(name) ?? [];
  if (line === undefined) {
    const diagnosis = /^diagnoses\[(\d+)\]$/.exec(name)?.[1];
    if (diagnosis === undefined) return onForm(name);
    return {
      ...onForm('diagnoses[i]', name),
      title: `${fieldLabel('diagnoses[i]')} ${letter(Number(diagnosis))}`,
    };
  }
  const number = Number(line) + 1;
  if (rest === '') {
    const isThere = valueAt(claim, name) !== undefined;
    const title = scenarioFormText(isThere ? 'value.line.gone' : 'value.line.more', { line: number });
    return { name, title, kind: isThere ? 'gone' : 'line', isOnForm: true };
  }
  return {
    ...ofLine(rest),
    name,
    title: scenarioFormText('value.ofLine', { line: number, name: ofLine(rest).title }),
  };
}

function ofLine(rest: string): NamedValue {
  if (rest === 'date') return { ...onForm('lines[i].dateFrom', rest), title: scenarioFormText('value.day') };
  if (rest === 'modifiers')
    return { ...onForm(rest), title: scenarioFormText('line.modifiers'), kind: 'codes' };
  if (rest === 'diagnosisPointers') return { ...onForm(`${OF_LINE}${rest}`, rest), kind: 'codes' };
  const path = `${OF_LINE}${rest.replace(/\[\d+\]$/, '[j]')}`;
  return onForm(path, rest);
}

const letter = (at: number): string => String.fromCharCode('A'.charCodeAt(0) + at);
