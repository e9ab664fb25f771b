/**
 * Captions and id tokens as plain words, so that "Prior Auth. No.", "PRIOR_AUTH_NUMBER" and "priorAuthorizationNumber"
 * become the same three words and one vocabulary serves both.
 */

import { forgetAll, type Memo, memo } from './memo.ts';
import type { Unit } from './unit.ts';

/** How claim forms spell their words; lists are in one text, entries apart by blanks. */
export interface WordLists {
  /** Spellings that mean one word, by the word that stands for them. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Short forms of several words. */
  readonly shortForms: Readonly<Record<string, string>>;
  /** Words that carry no meaning of their own in a caption; they neither find nor hide a field. */
  readonly empty: string;
  /** Further words that programmers put into ids. */
  readonly emptyInIds: string;
  /** What a caption adds to its name (a pattern). */
  readonly explains: string;
}

/** Put into ids as "control" is, and yet a word of "control number". */
const KEPT_BEFORE_NUMBER = 'control';

const spelling = new Map<string, string>();
let empty: ReadonlySet<string> = new Set();
let emptyInIds: ReadonlySet<string> = new Set();
let explains = /$^/;

/** Takes in how claim forms spell their words; what was known before is forgotten. */
export function learnSpellings(lists: WordLists): void {
  spelling.clear();
  // "birth" waits for its "date": see {@link join}.
  spelling.set('birth', 'birth');
  empty = new Set(lists.empty.split(' '));
  emptyInIds = new Set(lists.emptyInIds.split(' '));
  explains = new RegExp(lists.explains, 'g');
  for (const [word, others] of Object.entries(lists.spellings)) {
    spelling.set(word, word);
    for (const other of others.split(' ')) if (!spelling.has(other)) spelling.set(other, word);
  }
  for (const [short, long] of Object.entries(lists.shortForms)) {
    spelling.set(short, long);
    learn(long.split(' '));
  }
  learn([]);
}

/** Makes further words known, so that run-together ids can be cut at them. */
export function learn(words: Iterable<string>): void {
  for (const word of words) if (!spelling.has(word)) spelling.set(word, word);
  forgetAll();
}

/** Shortest piece that a run-together id is cut into; shorter ones would find words everywhere. */
const SHORTEST_PIECE = 2;
/** A run-together id must be made of few pieces, or it is no words at all. */
const MOST_PIECES = 5;

/** Cuts `proccode` into `proc` and `code`; undefined when it is not made of known words only. */
const cut = (word: string): readonly string[] | undefined => search(word, MOST_PIECES);

function search(rest: string, pieces: number): readonly string[] | undefined {
  if (rest === '') return [];
  if (pieces === 0) return undefined;
  for (let length = rest.length; length >= SHORTEST_PIECE; length--) {
    const piece = rest.slice(0, length);
    if (!spelling.has(piece) && !(empty.has(piece) || emptyInIds.has(piece))) continue;
    const tail = search(rest.slice(length), pieces - 1);
    if (tail) return [piece, ...tail];
  }
  return undefined;
}

/** The word or words that a spelling stands for, without plural and without words that mean nothing here. */
function meaning(word: string, next: string | undefined, isId: boolean): string {
  const plain = spelling.get(word) ?? (/[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word);
  const isKept = word === KEPT_BEFORE_NUMBER && next !== undefined && spelling.get(next) === 'number';
  if (empty.has(word) || (isId && emptyInIds.has(word) && !isKept)) return '';
  return spelling.get(plain) ?? plain;
}

function join(words: readonly string[], isId: boolean): string[] {
  const out = words
    .flatMap((word, index) => meaning(word, words[index + 1], isId).split(' '))
    .filter(Boolean);
  // "birth date" and "date of birth" are one word everywhere else.
  const birth = out.indexOf('birth');
  if (birth < 0) return out;
  const date = out.indexOf('date');
  const kept = out.filter((_, index) => index !== date);
  kept[kept.indexOf('birth')] = 'birthdate';
  return kept;
}

const captionsTaken = /* @__PURE__ */ memo<Caption>();
const tokensTaken = /* @__PURE__ */ memo<readonly string[]>();

/** No caption and no id is longer: what follows is prose, and would take the longer the longer it is. */
const LONGEST = 1_000;

function remembered<T>(taken: Memo<T>, whole: string, take: (text: string) => T): T {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  return taken(text, take);
}

/** A caption taken apart. */
export interface Caption {
  readonly words: readonly string[];
  /** Item number of the paper form in front: `24E`, `17b`, `23`; `A` to `J` for a column letter alone; else empty. */
  readonly item: string;
  /** Words that only stand in brackets or behind the name: "(if not the home)", ", if any". They rather explain than name. */
  readonly aside?: ReadonlySet<string>;
}

/** "Box 23", "Item 17b". */
const NAMED_ITEM = /^\W*(?:box|item|field|fl|block)\s*#?\s*(\d{1,2})\s?([a-l](?![a-z]))?\b[\s.:)\]–—-]*/i;
/** "23.", "17b NPI", "24. B.", "24E", "1 MEDICARE": a number that is marked as one, never the first word of a sentence. */
const ITEM =
  /^\W*(\d{1,2})\s*\.?\s*([A-La-l](?![A-Za-z]))?(?:\s*[.:)\]–—-]+(?=\s|[A-Z$]|$)|(?=\s*$)|(?<=\d[A-La-l])\s+|\s+(?=[A-Z][A-Z(]))/;
/** "Ordering NPI (17b)", "Prior auth (box 23)": a number alone in brackets may be anything. */
const ITEM_AT_END =
  /\s*[([](?:(?:box|item|field|fl|block)\s*#?\s*)?((?:\d{1,2}\s?[a-l])|(?<=(?:box|item|field|fl|block)\s*#?\s*)\d{1,2})[)\]]\s*\*?$/i;
/** "A." in front of a caption; the first letter of "D.O.B." is none. */
const LETTER = /^\s*([A-La-l])\s*[.:)](?![A-Za-z]\.)\s*/;

/**
 * Takes a caption apart.
 * @param text a caption as it stands on the page
 */
export function captionWords(text: string): Caption {
  return remembered(captionsTaken, text, takeCaption);
}

/** Where a value goes in the 837P file, behind its caption: "NM103", "2420E NM109", "REF*G1", "CLM05-3". */
const ELEMENT =
  /\b(?:2\d{3}[A-I]{0,2} )?(?:NM1|N[34]|PRV|REF|SBR|PAT|DMG|CLM|DTP|HI|NTE|AMT|PWK|LIN|CTP|SV[15])(?:\*[A-Z\d]{2,3}|\d\d(?:-\d\d?)?)\b(?!\.)/g;

function takeCaption(text: string): Caption {
  let rest = text
    .replace(ELEMENT, ' ')
    .replace(/[*†•▾▼:]+\s*$/g, '')
    .trim();
  if (/^[A-L]$/.test(rest)) return { words: [], item: rest };
  let item = '';
  const numbered = NAMED_ITEM.exec(rest) ?? ITEM.exec(rest);
  const atEnd = numbered ? undefined : ITEM_AT_END.exec(rest);
  if (atEnd?.[1]) {
    item = atEnd[1].replace(/\s/g, '').toLowerCase();
    rest = rest.slice(0, atEnd.index);
  } else if (numbered) {
    item = (numbered[1] ?? '') + (numbered[2] ?? '').toLowerCase();
    rest = rest.slice(numbered[0].length);
  } else {
    const letter = LETTER.exec(rest);
    if (letter) {
      item = letter[1] ?? '';
      rest = rest.slice(letter[0].length);
    }
  }
  // A caption made of one word is written as programmers do: "PlaceOfService"; "UoM" is one word all the same.
  const apart =
    /^[A-Za-z]+$/.test(rest) && !spelling.has(rest.toLowerCase())
      ? rest.replace(/([a-z])([A-Z])/g, '$1 $2')
      : rest;
  const plain = apart
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\bi\.\s?d\.?/gi, 'id')
    .replace(/\b([a-z])\.(?=[a-z]\.?)/gi, '$1')
    .replace(/['’]s?\b/g, '')
    .replace(/\(s\)/gi, '')
    .replace(/#(?!\d)/g, ' number ')
    .replace(/\$/g, ' ')
    .replace(/\b(mm|dd|cc|yy|yyyy|ccyy)([\s/.-]*(mm|dd|cc|yy|yyyy|ccyy))+\b/gi, ' ')
    // "Dates related to current services" is no end of a range.
    .replace(/\b(related) to\b/gi, '$1')
    .toLowerCase();
  const words = wordsIn(plain);
  const outside = wordsIn(plain.replace(explains, ' '));
  const aside = words.filter((word) => !outside.includes(word));
  return { words, item, ...(outside.length > 0 && aside.length > 0 && { aside: new Set(aside) }) };
}

const wordsIn = (plain: string): string[] =>
  join(
    plain
      .split(/[^a-z0-9]+/)
      .flatMap(splitDigits)
      .filter(Boolean),
    false,
  );

/** `mod1` is a word and a number; `icd10` stays. */
function splitDigits(word: string): string[] {
  if (spelling.has(word)) return [word];
  return word.split(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/);
}

/**
 * Takes an id, name or binding path apart: `ctl00_ucHCFA_PRIOR_AUTH_NUMBER`, `bill[2][mod]`, `patient.zipCode`, `txtproccode`.
 * Numbers are dropped: they count rows, and installations.
 */
export function tokenWords(token: string): readonly string[] {
  return remembered(tokensTaken, token, takeToken);
}

/** What libraries number their boxes with (`ext-gen1121`, `dijit_form_FilteringSelect_3`); the letters of it are no words, those of `worker-comp-1` are. */
const GENERATED = /\b...-(gen|comp)-?\d+|\bdijit\w+_\d+|[\da-f]{8}(-[\da-f]{4,12}){4}/gi;

function takeToken(token: string): string[] {
  const pieces = token
    .replace(GENERATED, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/)
    .filter((piece) => piece !== '' && !/^\d+$/.test(piece));
  return join(
    pieces.flatMap((piece) => (spelling.has(piece) ? [piece] : (cut(piece) ?? withoutLetter(piece)))),
    true,
  );
}

/** `modfierd`, `icda`: a word and the letter that counts its boxes. */
function withoutLetter(word: string): readonly string[] {
  return (/[a-l]$/.test(word) ? cut(word.slice(0, -1)) : undefined) ?? [word];
}

/** What knows the words of claim forms, for scripts that have not learnt them themselves. */
export interface Words {
  readonly captionWords: typeof captionWords;
  readonly tokenWords: typeof tokenWords;
  /** Whether nothing about a control speaks against a field. */
  readonly mayHold: (path: string, unit: Unit) => boolean;
}
