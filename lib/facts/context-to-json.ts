import { CONTEXT_FIELDS, type ContextType, HISTORY_FIELDS, PROFILE_FIELDS } from './context-fields.ts';
import { paperOf } from './papers.ts';
import type { Context, ContextValue } from './types.ts';

const TYPES: ReadonlyMap<string, ContextType> = new Map(
  [...CONTEXT_FIELDS, ...PROFILE_FIELDS, ...HISTORY_FIELDS].map(({ name, type }) => [name, type]),
);
const OF_RULE = /^rules\[(\d+)\]\.(.+)$/;

type Values = Readonly<Record<string, ContextValue>>;
type Json = Record<string, unknown>;

/**
 * A context as a context file has it: the inverse of `contextFromJson`. What the biller said cannot be told stands in no file and
 * is left out.
 * @returns plain JSON; money as a decimal string
 */
export function contextToJson({ values, lineValues, profile, history }: Context): Json {
  const lines = Object.fromEntries(Object.entries(lineValues).map(([line, of]) => [line, group(of)]));
  return {
    ...group(values),
    ...(Object.keys(lines).length > 0 && { lines }),
    ...(Object.keys(profile).length > 0 && { profile: group(profile) }),
    ...(history && {
      history: history.entries.map((one) => group(one as unknown as Values)),
      historyComplete: history.complete,
    }),
  };
}

function group(values: Values): Json {
  const json: Json = {};
  const papers: Json = {};
  const rules: Json[] = [];
  for (const [name, value] of Object.entries(values)) {
    const paper = paperOf(name);
    const [, rule, part] = OF_RULE.exec(name) ?? [];
    if (paper !== undefined) papers[paper] = value;
    else if (part !== undefined) rules[Number(rule)] = { ...rules[Number(rule)], [part]: value };
    else if (!name.startsWith('unknown.')) put(json, name, value);
  }
  return {
    ...json,
    ...(Object.keys(papers).length > 0 && { papers }),
    ...(rules.length > 0 && { rules }),
  };
}

function put(json: Json, name: string, value: ContextValue): void {
  const dot = name.lastIndexOf('.');
  const [field, code] = [name.slice(0, dot), name.slice(dot + 1)];
  const byCode = TYPES.get(field);
  if (byCode?.endsWith('by code'))
    json[field] = { ...(json[field] as Json | undefined), [code]: written(byCode, value) };
  else json[name] = written(TYPES.get(name), value);
}

const written = (type: ContextType | undefined, value: ContextValue): unknown =>
  type?.startsWith('money') && typeof value === 'number' ? (value / 100).toFixed(2) : value;
