/** Changes of a JSON text as hosts, disks, slips of the hand and worse make them. */
import type { Random } from './random.ts';

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Texts that deceive, break or swell. */
const DECEIVING = [
  'KX \u202Etnaw',
  '<b>KX</b>',
  '&lt;script&gt;',
  'KX\u200B',
  'a\u0000b',
  '\uD800',
  'x'.repeat(5_000),
  '\u2066KX\u2069',
  '<img src=x onerror=alert(1)>',
];
const VALUES: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e308,
  12,
  '',
  ' ',
  'KX',
  [],
  {},
  [[]],
  [null],
  'unheard-of',
];

/** Every place of a JSON value that has a parent. */
function placesOf(
  json: Json,
): readonly (readonly [parent: Json[] | { [name: string]: Json }, key: string])[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.keys(json).flatMap((key) => {
    const own = [[json, key] as const];
    const child = (json as { [name: string]: Json })[key];
    return child === undefined ? own : [...own, ...placesOf(child)];
  });
}

const put = (parent: Json[] | { [name: string]: Json }, key: string, value: Json): void => {
  (parent as { [name: string]: Json })[key] = value;
};

function nested(depth: number): Json {
  let json: Json = 'KX';
  for (let level = 0; level < depth; level += 1) json = level % 2 === 0 ? [json] : { all: json };
  return json;
}

/** Changes of a payload; what it returns is sure to be refused where the second is true. */
export const CHANGES: readonly ((
  json: Json,
  random: Random,
) => readonly [text: string, neverTaken: boolean])[] = [
  (json, random) => {
    const [parent, key] = random.pick(placesOf(json));
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    return [JSON.stringify(json), false];
  },
  (json, random) => {
    const [parent, key] = random.pick(placesOf(json));
    put(parent, key, random.pick(VALUES));
    return [JSON.stringify(json), false];
  },
  (json, random) => {
    const [parent, key] = random.pick(placesOf(json));
    put(parent, key, random.pick(DECEIVING));
    return [JSON.stringify(json), true];
  },
  (json, random) => {
    const [parent, key] = random.pick(placesOf(json));
    put(parent, key, nested(64 + random.below(4_000)));
    return [JSON.stringify(json), true];
  },
  (json, random) => {
    const objects = placesOf(json).filter(([parent]) => !Array.isArray(parent));
    const [parent, key] = random.pick(objects);
    const name = JSON.stringify(key);
    const own = JSON.stringify(parent);
    const twice = own.replace(`${name}:`, `${name}:0,${name}:`);
    return [JSON.stringify(json).replace(own, twice), true];
  },
  (json, random) => {
    const objects = placesOf(json).filter(([parent]) => !Array.isArray(parent));
    const [parent] = random.pick(objects);
    put(parent, random.pick(['unheardOf', 'constructor', 'if', 'fires']), true);
    return [JSON.stringify(json), false];
  },
  (json, random) => {
    const lists = placesOf(json).filter(([parent, key]) =>
      Array.isArray((parent as { [name: string]: Json })[key]),
    );
    const [parent, key] = random.pick(lists);
    const list = (parent as unknown as { [name: string]: Json[] })[key] ?? [];
    for (let times = 0; times < 3; times += 1) list.push(...(JSON.parse(JSON.stringify(list)) as Json[]));
    return [JSON.stringify(json), false];
  },
];
