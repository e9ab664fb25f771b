import {
  ABSENT_LIST,
  type AttachmentField,
  BLANK,
  type Claim,
  type ClaimLine,
  type FieldValue,
  type LineScalarField,
  type ListValue,
  PAYER_KINDS,
  type PayerKind,
} from './claim.ts';
import { fieldDefinition, type HeaderField } from './fields.ts';
import { parseModifiers, parsePointers, parseValue } from './parse.ts';

/** A claim file that cannot be understood: `path` is the place in it, the message says what stands there and what belongs there. */
export class ClaimFileError extends Error {
  readonly path: string;
  constructor(path: string, reason: string) {
    super(path ? `${path}: ${reason}` : reason);
    this.name = 'ClaimFileError';
    this.path = path;
  }
}

export interface ClaimFile {
  readonly claim: Claim;
  /** The kind that the file itself states, if it does. */
  readonly payerKind?: PayerKind;
  /** Places in the file that no claim field stands for. */
  readonly ignored: readonly string[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Longest claim: X12 837P takes 50 service lines; ten times as many is no claim any more but a batch. */
const MOST_LINES = 500;
const MOST_DIAGNOSES = 12;

/**
 * Reads a claim file.
 * A scalar is known; `""`, `[]` and `null` are blank; a missing key is absent; `{ "raw": "13/45/26" }` is unreadable.
 * @param json parsed JSON: `{ "payer": {…}, "patient": {…}, "diagnoses": […], "lines": [ {…} ], … }`
 * @throws ClaimFileError when it is no claim: not an object, no `lines`, a value of an impossible type
 */
export function claimFromJson(json: unknown): ClaimFile {
  if (!isObject(json))
    throw new ClaimFileError('', `a claim file holds one object, this one holds ${nameOf(json)}`);
  if (!('lines' in json))
    throw new ClaimFileError('', 'this is no claim file: it has no "lines" (see the README for an example)');
  const { lines, diagnoses, attachments, ...header } = json;
  const ignored: string[] = [];
  const fields: Partial<Record<HeaderField, FieldValue>> = {};
  for (const [path, value] of flatten(header, '')) {
    if (fieldDefinition(path)) fields[path as HeaderField] = scalar(path, value);
    else ignored.push(path);
  }
  const diagnosisEntries = list('diagnoses', diagnoses, MOST_DIAGNOSES).map(
    (value, i) => scalar(`diagnoses[${i}]`, value) as FieldValue<string>,
  );
  const codes = diagnosisEntries.map((entry) => (entry.state === 'known' ? entry.value : ''));
  const claim: Claim = {
    fields,
    diagnoses: { entries: diagnosisEntries, complete: diagnoses !== undefined },
    lines: list('lines', lines, MOST_LINES).map((line, i) => lineFromJson(line, i, codes, ignored)),
    linesComplete: true,
    attachments: list('attachments', attachments, MOST_LINES).map((value, i) => {
      const entry: Partial<Record<AttachmentField, FieldValue>> = {};
      for (const [key, part] of flatten(value, '')) {
        if (fieldDefinition(`attachments[i].${key}`))
          entry[key as AttachmentField] = scalar(`attachments[${i}].${key}`, part);
        else ignored.push(`attachments[${i}].${key}`);
      }
      return entry;
    }),
  };
  const kind = fields['payer.kind'];
  if (kind?.state !== 'known') return { claim, ignored };
  const payerKind = PAYER_KINDS.find((one) => one === String(kind.value).toLowerCase());
  if (!payerKind)
    throw new ClaimFileError(
      'payer.kind',
      `"${kind.value}" is no payer kind; use one of ${PAYER_KINDS.join(', ')}`,
    );
  return { claim, payerKind, ignored };
}

function lineFromJson(json: unknown, index: number, codes: readonly string[], ignored: string[]): ClaimLine {
  if (!isObject(json))
    throw new ClaimFileError(`lines[${index}]`, `a line is an object, here stands ${nameOf(json)}`);
  const { modifiers, diagnosisPointers, ...rest } = json;
  const fields: Partial<Record<LineScalarField, FieldValue>> = {};
  for (const [key, value] of flatten(rest, '')) {
    if (fieldDefinition(`lines[i].${key}`))
      fields[key as LineScalarField] = scalar(`lines[${index}].${key}`, value);
    else ignored.push(`lines[${index}].${key}`);
  }
  return {
    fields,
    modifiers: stringList(`lines[${index}].modifiers`, modifiers, parseModifiers),
    diagnosisPointers: stringList(`lines[${index}].diagnosisPointers`, diagnosisPointers, (text) =>
      parsePointers(text, codes),
    ),
  };
}

function stringList(path: string, json: unknown, parse: (text: string) => string[] | undefined): ListValue {
  if (json === undefined) return ABSENT_LIST;
  const raw = rawText(json);
  if (raw !== undefined) return { state: 'unreadable', values: [], complete: false, raw };
  const pieces = typeof json === 'string' ? [json] : list(path, json, MOST_LINES);
  const values: string[] = [];
  const unread: string[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (piece === null) continue;
    const raw = rawText(piece) ?? text(`${path}[${i}]`, piece);
    const understood = rawText(piece) === undefined ? parse(raw) : undefined;
    if (understood) values.push(...understood);
    else unread.push(raw);
  }
  if (unread.length === 0) return { state: 'known', values, complete: true };
  return { state: 'known', values, complete: false, raw: unread.join(' ') };
}

function scalar(path: string, json: unknown): FieldValue {
  const raw = rawText(json);
  if (raw !== undefined) return { state: 'unreadable', raw };
  if (json === null || (Array.isArray(json) && json.length === 0)) return BLANK;
  return parseValue(path, text(path, json));
}

function text(path: string, json: unknown): string {
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return String(json);
  throw new ClaimFileError(path, `a single value belongs here, not ${nameOf(json)}`);
}

function list(path: string, json: unknown, most: number): readonly unknown[] {
  if (json === undefined || json === null || json === '') return [];
  if (!Array.isArray(json)) throw new ClaimFileError(path, `a list belongs here, not ${nameOf(json)}`);
  if (json.length > most)
    throw new ClaimFileError(path, `${json.length} entries are more than the ${most} that a claim may have`);
  return json;
}

/** `{ a: { b: 1 } }` as `[['a.b', 1]]`; `{ raw }` is a value and stays whole. */
function flatten(json: unknown, prefix: string): [string, unknown][] {
  if (!isObject(json) || rawText(json) !== undefined) return prefix ? [[prefix, json]] : [];
  return Object.entries(json).flatMap(([key, value]) => flatten(value, prefix ? `${prefix}.${key}` : key));
}

function rawText(json: unknown): string | undefined {
  return isObject(json) && typeof json.raw === 'string' ? json.raw : undefined;
}

function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function nameOf(json: unknown): string {
  if (json === null) return 'null';
  return Array.isArray(json) ? 'a list' : `a ${typeof json}`;
}

/**
 * A claim as contract 3 writes it: the inverse of {@link claimFromJson}.
 * @returns nested plain JSON; money as a decimal string, blank as `""`, absent fields left out, unreadable as `{ raw }`
 */
export function claimToJson(claim: Claim): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(claim.fields)) put(json, path, valueToJson(path, value));
  if (claim.diagnoses.complete || claim.diagnoses.entries.length > 0)
    json.diagnoses = claim.diagnoses.entries.map((entry, i) => valueToJson(`diagnoses[${i}]`, entry));
  json.lines = claim.lines.map((line) => {
    const one: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(line.fields))
      put(one, key, valueToJson(`lines[i].${key}`, value));
    if (line.modifiers.state !== 'absent') one.modifiers = listToJson(line.modifiers);
    if (line.diagnosisPointers.state !== 'absent') one.diagnosisPointers = listToJson(line.diagnosisPointers);
    return one;
  });
  if (claim.attachments.length > 0)
    json.attachments = claim.attachments.map((attachment) =>
      Object.fromEntries(
        Object.entries(attachment).map(([key, value]) => [key, valueToJson(`attachments[i].${key}`, value)]),
      ),
    );
  return json;
}

function listToJson(list: ListValue): unknown {
  if (list.state === 'unreadable') return { raw: list.raw ?? '' };
  return list.raw === undefined ? list.values : [...list.values, { raw: list.raw }];
}

function valueToJson(path: string, value: FieldValue): unknown {
  if (value.state === 'unreadable') return { raw: value.raw };
  if (value.state !== 'known') return '';
  if (fieldDefinition(path)?.kind === 'money' && typeof value.value === 'number')
    return (value.value / 100).toFixed(2);
  return value.value;
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  if (value === undefined) return;
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  let place = target;
  for (const key of keys) {
    const next = place[key];
    const inner = isObject(next) ? (next as Record<string, unknown>) : {};
    place[key] = inner;
    place = inner;
  }
  place[last] = value;
}
