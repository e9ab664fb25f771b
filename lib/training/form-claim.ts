import type { Claim } from '../claim/claim.ts';
import { formatDate } from '../claim/dates.ts';
import { type FieldKind, fieldDefinition } from '../claim/fields.ts';
import { claimFromJson } from '../claim/json.ts';
import type { FormClaim, FormLine } from './form-types.ts';
import type { Plain, PlainFields } from './scenario-types.ts';

/**
 * A scenario's claim as it is typed into a form.
 * @param claim as in a claim file
 * @throws Error naming what no form has
 */
export function formClaim(claim: PlainFields): FormClaim {
  const { lines, diagnoses, ...rest } = claim;
  return {
    fields: Object.fromEntries(
      flat(rest, '').map(([path, value]) => [path, typed(fieldDefinition(path)?.kind, value)]),
    ),
    diagnoses: listOf(diagnoses).map(String),
    lines: listOf(lines).map((line) => formLine(line as PlainFields)),
  };
}

/** The boxes of a line, in the order in which forms have them. */
const LINE_BOXES = [
  'dateFrom',
  'dateTo',
  'placeOfService',
  'procedureCode',
  'charge',
  'units',
  'description',
  'epsdt',
] as const;

function formLine({ modifiers, diagnosisPointers, ...rest }: PlainFields): FormLine {
  const strange = Object.keys(rest).find((name) => !LINE_BOXES.some((box) => box === name));
  if (strange !== undefined) throw new Error(`no form has a box for "${strange}" in a line`);
  const box = (name: (typeof LINE_BOXES)[number]): string =>
    typed(fieldDefinition(`lines[0].${name}`)?.kind, rest[name] ?? '');
  return {
    dateFrom: box('dateFrom'),
    dateTo: box('dateTo'),
    placeOfService: box('placeOfService'),
    procedureCode: box('procedureCode'),
    modifiers: listOf(modifiers).map(String),
    diagnosisPointers: listOf(diagnosisPointers).join(''),
    charge: box('charge'),
    units: box('units'),
    description: box('description'),
    epsdt: box('epsdt').slice(0, 1),
  };
}

/** The claim that stands in a form, whoever reads it. */
export function claimOfForm({ fields, diagnoses, lines }: FormClaim): Claim {
  return claimFromJson({
    ...fields,
    diagnoses,
    lines: lines.map(({ modifiers, diagnosisPointers, description, epsdt, ...line }) => ({
      ...line,
      modifiers: modifiers.filter((one) => one.trim() !== ''),
      diagnosisPointers,
      description,
      epsdt,
    })),
  }).claim;
}

/** Fields of groups by their paths. */
function flat(value: Plain, path: string): [string, Plain][] {
  if (!isGroup(value) || typeof value.raw === 'string') return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) => flat(part, path === '' ? name : `${path}.${name}`));
}

/** A value as a biller types it. */
function typed(kind: FieldKind | undefined, value: Plain): string {
  if (value === null) return '';
  if (isGroup(value)) return String(value.raw ?? '');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value))
    ? formatDate(String(value))
    : String(value);
}

const isGroup = (value: Plain): value is PlainFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: Plain | undefined): readonly Plain[] => (Array.isArray(value) ? value : []);
