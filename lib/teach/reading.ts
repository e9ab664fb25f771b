import { fieldDefinition } from '../claim/fields.ts';
import { formatValue } from '../claim/format.ts';
import { parseValue } from '../claim/parse.ts';
import { evidence } from '../forms/describe.ts';
import { findOne } from '../forms/query.ts';
import { fieldText } from '../forms/text.ts';
import type { ControlPart, FormMap, MappedField } from '../forms/types.ts';
import type { FieldSource } from '../portals/types.ts';
import { teachText } from '../texts/teach-text.ts';
import { say } from '../texts/text.ts';
import { type FieldName, nameOf, samplePath } from './names.ts';
import type { Rows } from './rows.ts';
import type { Target } from './targets.ts';

/** What the reader makes of a target now. */
export interface Now {
  readonly name: FieldName;
  readonly field: MappedField;
  /** The reason, in one sentence. */
  readonly why: string;
}

/** What is read now, by the first control of each field. */
export function namedNow(maps: readonly FormMap[]): (target: Target) => Now | undefined {
  const byElement = new Map<Element, Now>();
  for (const { fields, editor } of maps)
    for (const [path, field] of [...fields, ...(editor?.fields ?? [])]) {
      const name = nameOf(path);
      const [why = ''] = evidence(field.evidence, say);
      if (name)
        for (const { element } of field.parts)
          if (!byElement.has(element)) byElement.set(element, { name, field, why });
    }
  return ({ parts }) => parts.map(({ element }) => byElement.get(element)).find((now) => now !== undefined);
}

/** What a target would be read as, were it the field of that name. */
export function preview(target: Target, name: FieldName, captions: readonly string[]): string {
  return shown(name, target.parts, captions);
}

/** The same for every line. @returns one text for each line that has the box */
export function previewColumn(source: FieldSource, name: FieldName, { scopes }: Rows): string[] {
  return scopes.flatMap((scope) => {
    const parts = partsOf(source).flatMap(([role, selector, means]): ControlPart[] => {
      const element = findOne(selector, scope);
      return element ? [{ element, role, ...(means !== undefined && { means }) }] : [];
    });
    return parts.length > 0 ? [shown(name, parts, [])] : [];
  });
}

function partsOf(source: FieldSource): [ControlPart['role'], string, string?][] {
  if (typeof source === 'string') return [['whole', source]];
  if ('options' in source)
    return Object.entries(source.options).map(([means, selector]) => ['option', selector, means]);
  return Object.entries(source).map(([role, selector]) => [role as ControlPart['role'], String(selector)]);
}

function shown(name: FieldName, parts: readonly ControlPart[], captions: readonly string[]): string {
  const path = samplePath(name);
  const kind = fieldDefinition(path)?.kind ?? 'text';
  const field: MappedField = {
    path,
    parts,
    stage: 'profile',
    visible: true,
    confidence: 1,
    evidence: [],
    captions,
  };
  const raw = fieldText(field, kind) ?? '';
  const value = parseValue(path, raw);
  if (value.state === 'known') return formatValue(kind, value.value);
  return value.state === 'unreadable'
    ? teachText('teach.notUnderstood', { text: raw })
    : teachText('teach.blank');
}
