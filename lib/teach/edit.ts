import {
  type FieldSource,
  type FieldSources,
  isList,
  type LineSources,
  type ProfilePart,
} from '../portals/types.ts';
import type { FieldName } from './names.ts';

/** What was taught of a page, changed step by step. Each step gives a new part; the old one undoes it. */

const inLine = ({ key }: FieldName): string | undefined => /^lines\[\]\.(.+)$/.exec(key)?.[1];

/** Names a control outside of the lines. */
export function nameField(part: ProfilePart, name: FieldName, source: FieldSource): ProfilePart {
  const free = without(part, source);
  return { ...free, fields: { ...free.fields, [name.key]: source } };
}

/** Names a column of the lines. */
export function nameColumn(
  part: ProfilePart,
  name: FieldName,
  source: FieldSource,
  rows: Pick<LineSources, 'row' | 'with'>,
): ProfilePart {
  const key = inLine(name);
  if (key === undefined) throw new Error(`${name.key} is no column of the lines`);
  const free = without(part, source);
  // Other rows than before: what was taught from the old ones would start in the wrong place.
  const isSame = free.lines?.row === undefined || free.lines.row === rows.row;
  const before = isSame ? (free.lines?.fields ?? {}) : {};
  const wider = isSame ? (rows.with ?? free.lines?.with) : rows.with;
  const old = key === 'diagnosisPointers' ? before[key] : undefined;
  const fields = { ...before, [key]: old ? [...boxesOf(old), ...boxesOf(source)] : source };
  return {
    ...free,
    lines: { ...(rows.row !== undefined && { row: rows.row }), ...(wider && { with: wider }), fields },
  };
}

const boxesOf = (source: FieldSource): readonly string[] =>
  typeof source === 'string' ? [source] : isList(source) ? source : [];

/** Says that the portal has no such field. */
export function nameNone(part: ProfilePart, name: FieldName): ProfilePart {
  const key = inLine(name);
  if (key === undefined) return { ...part, fields: { ...part.fields, [name.key]: null } };
  return { ...part, lines: { ...part.lines, fields: { ...part.lines?.fields, [key]: null } } };
}

/** Says that controls are none of the claim's. */
export function ignore(part: ProfilePart, selectors: readonly string[]): ProfilePart {
  const free = selectors.reduce<ProfilePart>((rest, selector) => without(rest, selector), part);
  return { ...free, ignore: [...new Set([...(free.ignore ?? []), ...selectors])] };
}

/** Takes a control's old name away, and its being ignored. */
export function without(part: ProfilePart, source: FieldSource): ProfilePart {
  const text = JSON.stringify(source);
  const keep = (fields: FieldSources | undefined): FieldSources =>
    Object.fromEntries(Object.entries(fields ?? {}).filter(([, other]) => JSON.stringify(other) !== text));
  const { fields, lines, ignore: ignored, ...rest } = part;
  const named = keep(fields);
  const columns = keep(lines?.fields);
  const others = (ignored ?? []).filter((selector) => selector !== source);
  return {
    ...rest,
    ...(Object.keys(named).length > 0 && { fields: named }),
    ...(lines && Object.keys(columns).length > 0 && { lines: { ...lines, fields: columns } }),
    ...(others.length > 0 && { ignore: others }),
  };
}
