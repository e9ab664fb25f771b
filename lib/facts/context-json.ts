import { parseDate } from '../claim/dates.ts';
import { parseMoney } from '../claim/parse.ts';
import {
  CONTEXT_FIELDS,
  type ContextField,
  HISTORY_FIELDS,
  PROFILE_FIELDS,
  PROFILE_RULE_FIELDS,
} from './context-fields.ts';
import { paperValue } from './papers.ts';
import type { Context, ContextValue, History, HistoryLine } from './types.ts';

/** A context file that cannot be understood: `path` is the place in it, the message says what stands there and what belongs there. */
export class ContextFileError extends Error {
  readonly path: string;
  constructor(path: string, reason: string) {
    super(path ? `${path}: ${reason}` : reason);
    this.name = 'ContextFileError';
    this.path = path;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;
type Values = Record<string, ContextValue>;

/** Names as files write them: without regard to case, blanks and dashes. */
const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** A group of fields by every name they go under. */
class FieldNames {
  private readonly byName = new Map<string, ContextField>();
  private readonly names: readonly string[];

  constructor(fields: readonly ContextField[]) {
    this.names = fields.map((field) => field.name);
    for (const field of fields)
      for (const alias of field.aliases ?? []) this.byName.set(plainName(alias), field);
    // A field's own name wins over another's alias.
    for (const field of fields) this.byName.set(plainName(field.name), field);
  }

  find(name: string): ContextField | undefined {
    return this.byName.get(plainName(name));
  }

  /** Whether fields stand under a name: `auth` of `auth.codes`. */
  isGroup(name: string): boolean {
    return [...this.byName.keys()].some((one) => one.startsWith(`${plainName(name)}.`));
  }

  /** The field whose name begins most like a name that no field has, for an error that helps. */
  like(name: string): string | undefined {
    const typed = plainName(name);
    let best: string | undefined;
    let longest = SHORTEST_LIKENESS - 1;
    for (const one of this.names) {
      const same = sameStart(typed, plainName(one));
      if (same > longest) {
        longest = same;
        best = one;
      }
    }
    return best;
  }
}

/** Fewer letters in common are chance. */
const SHORTEST_LIKENESS = 4;

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

const contextNames = new FieldNames(CONTEXT_FIELDS);
const profileNames = new FieldNames(PROFILE_FIELDS);
const profileRuleNames = new FieldNames(PROFILE_RULE_FIELDS);
const historyNames = new FieldNames(HISTORY_FIELDS);

/**
 * Reads a context file: what the screen does not show.
 * `{ "orderDate": "2026-10-28", "auth": { "codes": ["K0823"] }, "lines": [{ "woundCount": 2 }], "history": [{ … }], "profile": { … } }`;
 * names may also be written with dots (`"auth.codes"`, `"lines[1].woundCount"`). `"papers": { "Sleep study": false }` says which
 * papers are at hand, for the claim or in a line. `null` and `""` say nothing.
 * @returns canonical values: dates `YYYY-MM-DD`, money in cents. History is complete unless `"historyComplete": false`.
 * @throws ContextFileError naming the place and the reason, also for a name that no field has
 */
export function contextFromJson(json: unknown): Context {
  if (!isObject(json))
    throw new ContextFileError('', `a context file holds one object, this one holds ${nameOf(json)}`);
  const { history, historyComplete, profile, lines, ...rest } = json;
  const values: Values = {};
  const lineValues: Record<number, Values> = {};
  const parameters: Values = {};
  for (const [key, value] of Object.entries(rest)) {
    const line = /^lines\[(\d+)\]\.(.+)$/.exec(key);
    if (line)
      readField(
        contextNames,
        line[2] ?? '',
        value,
        `lines[${line[1]}].`,
        lineOf(lineValues, Number(line[1])),
      );
    else if (key.startsWith('profile.')) readProfileField(key.slice('profile.'.length), value, parameters);
    else readField(contextNames, key, value, '', values);
  }
  readLines(lines, lineValues);
  readProfile(profile, parameters);
  const earlier = readHistory(history, historyComplete);
  return { values, lineValues, profile: parameters, ...(earlier && { history: earlier }) };
}

function lineOf(lineValues: Record<number, Values>, index: number): Values {
  const values = lineValues[index] ?? {};
  lineValues[index] = values;
  return values;
}

/** `[{…}, null, {…}]`, or `{ "1": {…} }` where only some lines say something. */
function readLines(json: unknown, lineValues: Record<number, Values>): void {
  if (isNothing(json)) return;
  if (typeof json !== 'object')
    throw new ContextFileError('lines', `a list belongs here, not ${nameOf(json)}`);
  for (const [index, line] of Object.entries(json as object)) {
    const place = `lines[${index}]`;
    if (!/^\d+$/.test(index))
      throw new ContextFileError(place, 'a line is named by its number, 0 for the first');
    if (isNothing(line)) continue;
    if (!isObject(line))
      throw new ContextFileError(place, `a line is an object, here stands ${nameOf(line)}`);
    const values = lineOf(lineValues, Number(index));
    for (const [key, value] of Object.entries(line)) readField(contextNames, key, value, `${place}.`, values);
  }
}

function readProfile(json: unknown, values: Values): void {
  if (isNothing(json)) return;
  if (!isObject(json)) throw new ContextFileError('profile', `an object belongs here, not ${nameOf(json)}`);
  for (const [key, value] of Object.entries(json)) readProfileField(key, value, values);
}

function readProfileField(key: string, value: unknown, values: Values): void {
  if (key !== 'rules') {
    readField(profileNames, key, value, 'profile.', values);
    return;
  }
  if (isNothing(value)) return;
  if (!Array.isArray(value))
    throw new ContextFileError('profile.rules', `a list belongs here, not ${nameOf(value)}`);
  for (const [i, rule] of value.entries()) {
    const place = `profile.rules[${i}]`;
    if (!isObject(rule)) throw new ContextFileError(place, `an object belongs here, not ${nameOf(rule)}`);
    const expectation: Values = {};
    for (const [name, one] of Object.entries(rule))
      readField(profileRuleNames, name, one, `${place}.`, expectation);
    for (const [name, one] of Object.entries(expectation)) values[`rules[${i}].${name}`] = one;
  }
}

/**
 * Reads one field, or the fields of a group (`auth: { codes, units }`), into `values`.
 * @param place what stands before the name in the file, for errors
 */
function readField(names: FieldNames, name: string, json: unknown, place: string, values: Values): void {
  if (isNothing(json)) return;
  if (names === contextNames && name === 'papers') {
    readPapers(json, `${place}${name}`, values);
    return;
  }
  const field = names.find(name);
  const path = `${place}${name}`;
  if (field?.type.endsWith('by code')) {
    readByCode(field, json, path, values);
    return;
  }
  if (isObject(json)) {
    if (!names.isGroup(name))
      throw field
        ? new ContextFileError(path, `${expected(field)} belongs here, not an object`)
        : unknownName(names, name, place);
    for (const [key, value] of Object.entries(json)) readField(names, `${name}.${key}`, value, place, values);
    return;
  }
  if (!field) throw unknownName(names, name, place);
  values[field.name] = readValue(field, json, path);
}

/** Papers by their names, each at hand or not. */
function readPapers(json: unknown, path: string, values: Values): void {
  if (!isObject(json)) throw new ContextFileError(path, `an object belongs here, not ${nameOf(json)}`);
  for (const [paper, isThere] of Object.entries(json)) {
    if (typeof isThere !== 'boolean')
      throw new ContextFileError(`${path}.${paper}`, `true or false belongs here, not ${nameOf(isThere)}`);
    values[paperValue(paper)] = isThere;
  }
}

function readByCode(field: ContextField, json: unknown, path: string, values: Values): void {
  if (!isObject(json))
    throw new ContextFileError(
      path,
      `an object with a value for each code belongs here, not ${nameOf(json)}`,
    );
  const each: ContextField = { ...field, type: field.type === 'money by code' ? 'money' : 'number' };
  for (const [code, value] of Object.entries(json))
    if (!isNothing(value))
      values[`${field.name}.${code.toUpperCase()}`] = readValue(each, value, `${path}.${code}`);
}

function unknownName(names: FieldNames, name: string, place: string): ContextFileError {
  const like = names.like(name);
  return new ContextFileError(
    `${place}${name}`,
    `no context field has this name${like ? `; did you mean "${like}"?` : ''}`,
  );
}

function readHistory(json: unknown, complete: unknown): History | undefined {
  if (!isNothing(complete) && typeof complete !== 'boolean')
    throw new ContextFileError('historyComplete', `true or false belongs here, not ${nameOf(complete)}`);
  if (json === undefined || json === null) return undefined;
  if (!Array.isArray(json))
    throw new ContextFileError('history', `a list of earlier lines belongs here, not ${nameOf(json)}`);
  return { entries: json.map(readHistoryLine), complete: complete !== false };
}

function readHistoryLine(json: unknown, index: number): HistoryLine {
  const place = `history[${index}]`;
  if (!isObject(json)) throw new ContextFileError(place, `an object belongs here, not ${nameOf(json)}`);
  const values: Values = {};
  for (const [key, value] of Object.entries(json)) readField(historyNames, key, value, `${place}.`, values);
  for (const needed of ['date', 'procedureCode'])
    if (values[needed] === undefined)
      throw new ContextFileError(`${place}.${needed}`, 'is missing; an earlier line has a date and a code');
  return {
    ...(values as unknown as HistoryLine),
    procedureCode: String(values.procedureCode).trim().toUpperCase(),
  };
}

function expected({ type, values, least }: ContextField): string {
  switch (type) {
    case 'date':
      return 'a date like "2026-11-03"';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return least === undefined ? 'a whole number' : `a whole number of at least ${least}`;
    case 'number':
      return 'a number';
    case 'money':
      return 'an amount like "123.45"';
    case 'enum':
      return `one of ${(values ?? []).join(', ')}`;
    case 'codes':
      return 'a list of codes';
    case 'ids':
      return 'a list of rule ids';
    case 'texts':
      return 'a list of texts';
    default:
      return 'a text';
  }
}

/** @throws ContextFileError when the value is not of the field's type */
function readValue(field: ContextField, json: unknown, path: string): ContextValue {
  const value = parsed(field, json);
  if (value === undefined) {
    const seen = typeof json === 'object' ? nameOf(json) : JSON.stringify(json);
    throw new ContextFileError(path, `${expected(field)} belongs here, not ${seen}`);
  }
  return value;
}

/** @returns undefined when it is not of the field's type */
function parsed({ type, values, least }: ContextField, json: unknown): ContextValue | undefined {
  switch (type) {
    case 'date':
      return typeof json === 'string' ? parseDate(json) : undefined;
    case 'boolean':
      return typeof json === 'boolean' ? json : undefined;
    case 'integer': {
      const number = numberOf(json);
      return Number.isInteger(number) && Number(number) >= (least ?? -Infinity) ? number : undefined;
    }
    case 'number':
      return numberOf(json);
    case 'money':
      return typeof json === 'number' || typeof json === 'string' ? parseMoney(String(json)) : undefined;
    case 'enum':
      return values?.find((one) => one.toLowerCase() === String(json).toLowerCase());
    case 'codes':
      return textsOf(json)?.map((one) => one.trim().toUpperCase());
    case 'ids':
    case 'texts':
      return textsOf(json)?.map((one) => one.trim());
    default:
      return typeof json === 'string' || typeof json === 'number' ? String(json) : undefined;
  }
}

/** A list of texts, or one text for a list of one. */
function textsOf(json: unknown): readonly string[] | undefined {
  const list = typeof json === 'string' ? [json] : json;
  return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : undefined;
}

function numberOf(json: unknown): number | undefined {
  const number = typeof json === 'string' && json.trim() !== '' ? Number(json) : json;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

const isNothing = (json: unknown): boolean => json === undefined || json === null || json === '';

function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function nameOf(json: unknown): string {
  if (json === null) return 'null';
  if (Array.isArray(json)) return 'a list';
  return typeof json === 'object' ? 'an object' : JSON.stringify(json);
}
