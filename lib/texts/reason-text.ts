import { enReasons } from './en-reasons.ts';
import { part } from './parts.ts';
import { fill, plainText, text } from './text.ts';

type Id = keyof typeof enReasons;

/** Why something is refused, as it is said. */
export interface SpokenReason {
  readonly says: string;
  /** Nobody has translated it. */
  readonly isEnglish: boolean;
}

const isReason = (id: string): boolean => !/^(word|place|part)\./.test(id);
const SIGNS = /[.*+?^${}()|[\]\\]/g;
const HOLE = /\{(\w+)\}/;

interface Template {
  readonly id: Id;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

let made: readonly Template[] | undefined;

/** The sentences as patterns, those with most words of their own first. */
function templates(): readonly Template[] {
  const own = (english: string) => english.replace(/\{\w+\}/g, '').length;
  made ??= Object.entries(enReasons)
    .filter(([id]) => isReason(id))
    .toSorted(([, a], [, b]) => own(b) - own(a))
    .map(([id, english]) => {
      const pieces = english.split(HOLE);
      const source = pieces
        .map((piece, at) => (at % 2 === 1 ? '(.+?)' : piece.replace(SIGNS, '\\$&')))
        .join('');
      return {
        id: id as Id,
        pattern: new RegExp(`^${source}$`, 's'),
        names: pieces.filter((_, at) => at % 2 === 1),
      };
    });
  return made;
}

/**
 * Why something is refused, in the language that is spoken.
 * @param english as whoever checks packs says it
 */
export function spokenReason(english: string): SpokenReason {
  if (text('language') === enLanguage) return { says: english, isEnglish: false };
  for (const { id, pattern, names } of templates()) {
    const found = pattern.exec(english);
    if (!found) continue;
    const values = names.map((name, at): [string, string] => {
      const value = found[at + 1] ?? '';
      if (name === 'reason') return [name, spokenReason(value).says];
      return [name, name === 'path' ? placeWords(value) : word(value)];
    });
    return { says: fill(spoken(id), Object.fromEntries(values)), isEnglish: false };
  }
  return { says: english, isEnglish: true };
}

const enLanguage = 'en';
const spoken = (id: Id) => part('reasons', enReasons)[id];
const has = (id: string): id is Id => Object.hasOwn(enReasons, id);
const word = (value: string): string => (has(`word.${value}`) ? fill(spoken(`word.${value}` as Id)) : value);

/** What an entry of a part of a pack is called: `rules`, 2. @returns undefined or blank where it has no title */
export type TitleOf = (part: string, at: number) => string | undefined;

const STEP = /([A-Za-z_]\w*)|\[(\d+)\]/g;
/** Names in files that mean another part of a form. */
const SAME: Readonly<Record<string, string>> = {
  denial: 'answer',
  rejection: 'answer',
  forPayers: 'for',
  payers: 'for',
  fires: 'when',
  expect: 'when',
  unless: 'when',
  list: 'codes',
};

/** A place in a pack in words: `content.rules[0].title` is "Rule 1, title". */
export function placeWords(place: string, titleOf: TitleOf = () => undefined): string {
  const steps = [...place.matchAll(STEP)];
  const words: string[] = [];
  for (let at = 0; at < steps.length; at += 1) {
    const name = steps[at]?.[1];
    const index = steps[at + 1]?.[2];
    if (name === undefined || name === 'content') continue;
    if (index === undefined) {
      words.push(partName(name));
      continue;
    }
    at += 1;
    const title = titleOf(name, Number(index))?.trim();
    const number = Number(index) + 1;
    if (title) words.push(fill(spoken('place.titled'), { title }));
    else if (has(`place.${name}`)) words.push(fill(spoken(`place.${name}` as Id), { number }));
    else words.push(fill(spoken('place.entry'), { name: partName(name), number }));
  }
  const said = words.join(', ');
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
}

function partName(name: string): string {
  if (name === 'manifest') return fill(spoken('place.manifest'));
  const id = `part.${SAME[name] ?? name}`;
  if (has(id)) return fill(spoken(id));
  return plainText(`field.lines[i].${name}`) ?? plainText(`field.${name}`) ?? name;
}

const IN_PACK = /^((?:content|manifest)[\w.[\]]*):? (.+)$/s;
const OF_ENTRY = /^([a-z0-9]+(?:-[a-z0-9]+)*): (.+)$/s;
const AT_PLACE = /^([a-zA-Z]+(?:\.\w+|\[\d+\])*): (.+)$/s;

/**
 * What keeps a pack from being signed, its place in words first.
 * @param english as the proof of a pack says it: `content.rules[0].title is empty`, `own-kx: branches[0].fix: …`
 * @param titleById what a rule or a practice claim is called
 */
export function spokenFault(
  english: string,
  titleOf?: TitleOf,
  titleById: (id: string) => string | undefined = () => undefined,
): SpokenReason {
  const [, place, said = ''] = IN_PACK.exec(english) ?? [];
  if (place !== undefined) return behind(placeWords(place, titleOf), spokenReason(said));
  const [, id = '', rest = ''] = OF_ENTRY.exec(english) ?? [];
  const title = titleById(id)?.trim();
  if (!title) return atPlace(english);
  return behind(fill(spoken('place.titled'), { title }), atPlace(rest));
}

function atPlace(english: string): SpokenReason {
  const whole = spokenReason(english);
  const [, place, said = ''] = AT_PLACE.exec(english) ?? [];
  if (place === undefined || (text('language') !== enLanguage && !whole.isEnglish)) return whole;
  return behind(placeWords(place), spokenReason(said));
}

const behind = (place: string, { says, isEnglish }: SpokenReason): SpokenReason => ({
  says: `${place}: ${says}`,
  isEnglish,
});
