/** Runs in the page: changes it again and again and holds each look with a memory against one without. */
import { closeLookWith } from '../../lib/forms/close-look.ts';
import { locate } from '../../lib/forms/locate.ts';
import { mapOf } from '../../lib/forms/map-claim.ts';
import { type Pin, pinNothing } from '../../lib/forms/pinned.ts';
import { read } from '../../lib/forms/read.ts';
import { READER } from '../../lib/forms/reader.ts';
import { ReadingMemory } from '../../lib/forms/reading-memory.ts';
import type { FormMap } from '../../lib/forms/types.ts';
import { learnVocabulary, type Vocabulary } from '../../lib/forms/vocabulary.ts';
import { changePage } from './changes.ts';
import { Random } from './random.ts';

export interface Looks {
  /** What a look found that one without a memory did not, with the changes that led there. */
  readonly faults: readonly string[];
  /** Looks that answered from memory. */
  readonly remembered: number;
  readonly forms: number;
}

let words: Vocabulary | undefined;

export function learn(vocabulary: Vocabulary): void {
  words = vocabulary;
  learnVocabulary(vocabulary);
}

/** Names nothing, and is another one each time: what was found with one before does not stand. */
const freshPin = (): Pin => (root, page, all) => pinNothing(root, page, all);

/** @param changes how often the page is looked at; before each look it changes up to two times */
export function compareLooks(seed: number, changes: number): Looks {
  const random = new Random(seed);
  const faults: string[] = [];
  const done: string[] = [];
  const look = (pin: Pin) => locate(document, pin, [], closeLookWith(READER));
  let [remembered, forms] = [0, 0];
  let pin = freshPin();
  let last = look(pin);
  for (let change = 0; change < changes; change++) {
    done.push(...random.times(2, () => changePage(random)));
    const again = look(pin);
    if (again === last) remembered += 1;
    pin = freshPin();
    last = look(pin);
    forms += last.claims.length;
    const maps = last.claims.map(mapOf);
    const difference =
      differenceOf(again, last, 'look') ||
      differenceOf(again.claims.map(mapOf), maps, 'map') ||
      maps.map((map) => typingDiffers(map, random)).join('');
    if (difference) faults.push(`seed ${seed}, after ${done.slice(-6).join(', ')}: ${difference}`);
  }
  if (words) learn(words);
  if (look(pin) === last) faults.push('words were learnt, and what was found before still stands');
  return { faults, remembered, forms };
}

/** So often is typed in a form, and read with a memory of its rows and without. */
const TYPED = 5;

/** Types in a form, and puts back what stood there. @returns where a reading with a memory differs from one without */
function typingDiffers(map: FormMap, random: Random): string {
  const memory = new ReadingMemory();
  const boxes = [...map.fields.values()]
    .flatMap(({ parts }) => parts.map(({ element }) => element))
    .filter((element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement);
  const stood = boxes.map((box) => box.value);
  let difference = '';
  for (let typed = 0; typed < TYPED && boxes.length > 0; typed++) {
    const box = random.pick(boxes);
    if (box instanceof HTMLInputElement && box.type === 'checkbox') box.checked = !box.checked;
    else box.value = random.pick(['', ...stood]);
    difference ||= differenceOf(read(map, memory), read(map), 'typed');
  }
  for (const [at, box] of boxes.entries()) box.value = stood[at] ?? '';
  return difference;
}

/** Where two results differ; nodes and functions must be the very same. */
function differenceOf(one: unknown, other: unknown, path: string, met = new Map<object, object>()): string {
  if (Object.is(one, other)) return '';
  if (
    !isObject(one) ||
    !isObject(other) ||
    one instanceof Node ||
    Array.isArray(one) !== Array.isArray(other)
  )
    return `${path} ${String(one)} is not ${String(other)}`;
  if (met.get(one) === other) return '';
  met.set(one, other);
  const [own, theirs] = [entriesOf(one), entriesOf(other)];
  if (own.length !== theirs.length) return `${path} has ${own.length}, not ${theirs.length}`;
  for (const [at, [key, value]] of own.entries()) {
    const [otherKey, otherValue] = theirs[at] ?? [];
    const found =
      differenceOf(key, otherKey, `${path}[key ${at}]`, met) ||
      differenceOf(value, otherValue, `${path}.${String(key)}`, met);
    if (found) return found;
  }
  return '';
}

const isObject = (one: unknown): one is object => typeof one === 'object' && one !== null;

function entriesOf(one: object): (readonly [unknown, unknown])[] {
  if (one instanceof Map) return [...one];
  if (one instanceof Set) return [...one].map((value, at) => [at, value]);
  return Object.entries(one instanceof DOMRect ? one.toJSON() : one);
}
