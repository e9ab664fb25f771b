import type { Plain, PlainFields } from './scenario-types.ts';

const STEP = /([A-Za-z]\w*)|\[(\d+)\]/g;

/**
 * Fields with some values changed; the fields themselves stay as they are.
 * @param changes new values by path, `lines[0].modifiers`; `null` for a member of a list leaves it out
 * @throws Error naming a path that leads to nothing
 */
export function withChanges(fields: PlainFields, changes: PlainFields): PlainFields {
  const changed = structuredClone(fields) as Record<string, unknown>;
  const gone: [unknown[], number][] = [];
  for (const [path, value] of Object.entries(changes)) {
    const steps = [...path.matchAll(STEP)].map(([, name, index]) => name ?? Number(index));
    const last = steps.pop();
    if (last === undefined) throw new Error(`"${path}" is no path.`);
    const place = steps.reduce<unknown>(into, changed);
    if (Array.isArray(place) && typeof last === 'number' && last <= place.length) {
      if (value === null) gone.push([place, last]);
      else place[last] = structuredClone(value);
    } else if (isObject(place) && typeof last === 'string') place[last] = structuredClone(value);
    else throw new Error(`"${path}" leads to nothing.`);
  }
  for (const [list, index] of gone.sort(([, a], [, b]) => b - a)) list.splice(index, 1);
  return changed as Record<string, Plain>;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(fields: PlainFields, path: string): Plain | undefined {
  const steps = [...path.matchAll(STEP)].map(([, name, index]) => name ?? Number(index));
  return steps.reduce<unknown>((place, step) => {
    if (Array.isArray(place) && typeof step === 'number') return place[step];
    return isObject(place) && typeof step === 'string' && Object.hasOwn(place, step)
      ? place[step]
      : undefined;
  }, fields) as Plain | undefined;
}

/** The member that a step leads to; a group of fields that is not there yet is made. */
function into(place: unknown, step: string | number): unknown {
  if (Array.isArray(place) && typeof step === 'number') return place[step];
  if (!isObject(place) || typeof step !== 'string') return undefined;
  place[step] ??= {};
  return place[step];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
