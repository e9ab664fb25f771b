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

type Parent = Json[] | { [name: string]: Json };
type Place = readonly [parent: Parent, key: string];

/** Every place of a JSON value that has a parent. */
function placesOf(json: Json): readonly Place[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.keys(json).flatMap((key) => {
    const own = [[json, key] as const];
    const child = valueAt([json, key]);
    return child === undefined ? own : [...own, ...placesOf(child)];
  });
}

const valueAt = ([parent, key]: Place): Json | undefined => (parent as { [name: string]: Json })[key];
const inObject = ([parent]: Place): boolean => !Array.isArray(parent);
const holdsList = (place: Place): boolean => Array.isArray(valueAt(place));

type Change = (json: Json, random: Random) => readonly [text: string, neverTaken: boolean];

/** Changes one place of those that fit; where an earlier change has left none, all stays. */
const changing =
  (
    fits: (place: Place) => boolean,
    change: (place: Place, random: Random) => void,
    neverTaken: boolean,
  ): Change =>
  (json, random) => {
    const places = placesOf(json).filter(fits);
    if (places.length === 0) return [JSON.stringify(json), false];
    change(random.pick(places), random);
    return [JSON.stringify(json), neverTaken];
  };
const anywhere = (): boolean => true;

const put = ([parent, key]: Place, value: Json): void => {
  (parent as { [name: string]: Json })[key] = value;
};

function nested(depth: number): Json {
  let json: Json = 'KX';
  for (let level = 0; level < depth; level += 1) json = level % 2 === 0 ? [json] : { all: json };
  return json;
}

/** Changes of a payload; what it returns is sure to be refused where the second is true. */
export const CHANGES: readonly Change[] = [
  changing(
    anywhere,
    ([parent, key]) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    },
    false,
  ),
  changing(anywhere, (place, random) => put(place, random.pick(VALUES)), false),
  changing(anywhere, (place, random) => put(place, random.pick(DECEIVING)), true),
  changing(anywhere, (place, random) => put(place, nested(64 + random.below(4_000))), true),
  (json, random) => {
    const places = placesOf(json).filter(inObject);
    if (places.length === 0) return [JSON.stringify(json), false];
    const [parent, key] = random.pick(places);
    const name = JSON.stringify(key);
    const own = JSON.stringify(parent);
    const twice = own.replace(`${name}:`, `${name}:0,${name}:`);
    return [JSON.stringify(json).replace(own, twice), true];
  },
  changing(
    inObject,
    ([parent], random) => put([parent, random.pick(['unheardOf', 'constructor', 'if', 'fires'])], true),
    false,
  ),
  changing(
    holdsList,
    (place) => {
      const list = valueAt(place);
      if (!Array.isArray(list)) return;
      for (let times = 0; times < 3; times += 1) list.push(...(JSON.parse(JSON.stringify(list)) as Json[]));
    },
    false,
  ),
];
