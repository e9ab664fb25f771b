import { type Lexicon, pairsOf } from './lexicon.ts';
import { shapeOf } from './shape.ts';
import type { Piece, RecordedText } from './types.ts';

/** What a text is on the page: that decides which of its words may be a value. */
export interface Position {
  /** It names a choice: an option, a label, a heading. Elsewhere "Female" or "Hospice" is what somebody is. */
  readonly isChoice?: boolean;
  /** It names a box: known words stay where others beside them do not. */
  readonly isCaption?: boolean;
  /** It stands where a value stands: nothing stays but "Select …". */
  readonly isValue?: boolean;
}

/** What decides what stays. */
export interface Known {
  readonly lexicon: Lexicon;
  /** What stands in the boxes of the page, in small letters. */
  readonly values: readonly string[];
}

/** Longer texts are prose, and prose may say anything. */
const LONGEST_SEGMENT = 160;
/** Items of the CMS-1500. */
const LAST_ITEM = 33;
/** Lines, diagnoses and modifiers are numbered; a higher number may be anybody's. */
const LAST_INDEX = 12;
/** Shorter values (`NU`, `12`) stand in many captions by chance. */
const SHORTEST_VALUE = 3;

/** Words that answer: by themselves they stay only where they are offered. */
const ANSWERS = new Set(
  'accepted active approved assigned cancelled car champva child commercial deceased denied dependent disabled discharged employed f false feca female femenino hospice hospital inactive m male masculino medicaid medicare n no none oxygen purchased rental retired si single spouse tricare true unable unemployed unknown void y yes'.split(
    ' ',
  ),
);

/** A caption ends here, and what it speaks of may begin. */
const BETWEEN = /([:;|•·—–?()[\]*\n]+|\s-\s|\s-$|^-\s)/;
const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
/** "D.O.B.", "I.D." */
const DOTTED = /\b(?:[A-Za-z]\.){2,}/g;
/** `NU`, `12`: such a code is everybody's. */
const CODE = /^[A-Z0-9]{1,2}$/;
/** Letters of items and pointers, and that of "patient's". */
const LETTER = /^[a-ls]$/;
/** The two ends of a span of dates. */
const SPAN = /^(from|to|thru|through)$/;
/** "Mod1" */
const WITH_INDEX = /^([a-z]{2,})(\d{1,2})$/;
const INSTRUCTION = /^(please )?(select|choose|pick|search)\b/;
/** What a number may stand behind to be that of a box. */
const NUMBERED =
  /^(address|addr|box|code|condition|dc|diag|diagnosis|dx|hcpcs|icd|item|line|mod|modifier|name|page|pointer|ptr|row|section|step)$/;

/** A text with every word that is not known to be a caption's turned into a shape. */
export function scrub(text: string, known: Known, position: Position = {}): RecordedText {
  const pieces = text.split(BETWEEN).flatMap((piece, at): Piece[] => {
    if (piece === '') return [];
    // Between the pieces stand signs only.
    return at % 2 === 1
      ? [{ text: piece.replace(/\s/g, ' '), kept: false }]
      : segment(piece, known, position);
  });
  return joined(pieces);
}

/** Whether nothing of a text would be lost. */
export const staysWhole = (text: string, known: Known, position: Position = {}): boolean =>
  scrub(text, known, position).every(({ text: said, kept }) => kept || !/[A-Za-z0-9]/.test(said));

function segment(text: string, known: Known, position: Position): Piece[] {
  const { lexicon } = known;
  const words = tokensOf(text).map((word) => {
    const [, name = '', index] = WITH_INDEX.exec(word) ?? [];
    return NUMBERED.test(name) && Number(index) <= LAST_INDEX ? name : word;
  });
  const own = words.filter((word) => !isNumber(word));
  const shaped = [{ text: shapeOf(text), kept: false }];
  if (words.length === 0 || text.length > LONGEST_SEGMENT || holdsValue(text, known)) return shaped;
  if (position.isChoice && CODE.test(text.trim())) return [{ text, kept: true }];
  if (position.isValue && !INSTRUCTION.test(plain(text))) return shaped;
  const isKnown = knownIn(own, lexicon);
  const sure = own.filter((word, at) => isKnown[at] && lexicon.words.has(singular(word, lexicon)));
  const says = sure.some((word) => !lexicon.empty.has(word) || SPAN.test(word));
  if (isLetter(words)) return [{ text: withoutNumbers(text), kept: true }];
  const isAnswer = own.every((word) => ANSWERS.has(word) || lexicon.empty.has(word));
  if (own.filter(({ length }) => length === 1).length > 1) return shaped;
  if (isAnswer && !position.isChoice && !position.isCaption) return [{ text: answerOf(text), kept: false }];
  const isWhole = isKnown.every(Boolean) && (says || isPairs(own, lexicon) || (isAnswer && own.length > 0));
  if (isWhole) return [{ text: withoutNumbers(text), kept: true }];
  if (!position.isCaption || !says || sure.length * 2 < own.length) return shaped;
  const staying = new Set(sure.filter((word) => !ANSWERS.has(word)));
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).flatMap((piece): Piece[] => {
    if (piece === '') return [];
    return staying.has(plain(piece))
      ? [{ text: piece, kept: true }]
      : [{ text: shapeOf(piece), kept: false }];
  });
}

/** An answer is read as one, whichever it was. */
function answerOf(text: string): string {
  if (/^\s*(yes|no)\s*$/i.test(text)) return 'No';
  return /^\s*(fe)?male\s*$/i.test(text) ? 'Male' : shapeOf(text);
}

/** Of each word, whether it may stay: it is a caption's, or a name that stands in a caption as it stands here. */
function knownIn(words: readonly string[], lexicon: Lexicon): readonly boolean[] {
  return words.map((word) => {
    const one = singular(word, lexicon);
    if (!lexicon.names.has(one))
      return lexicon.words.has(one) || ANSWERS.has(word) || (word.length === 1 && LETTER.test(word));
    const pairs = pairsOf(words, lexicon.spellings, lexicon.empty);
    const spelled = lexicon.spellings.get(one) ?? one;
    return pairs.some((pair) => pair.split(' ').includes(spelled) && lexicon.pairs.has(pair));
  });
}

const isPairs = (words: readonly string[], { pairs, spellings, empty }: Lexicon): boolean => {
  const all = pairsOf(words, spellings, empty);
  return all.length > 0 && all.every((pair) => pairs.has(pair));
};

/** "claims" is "claim", unless both are words or names. */
function singular(word: string, { words, names }: Lexicon): string {
  if (words.has(word) || names.has(word) || !word.endsWith('s')) return word;
  return word.slice(0, -1);
}

/** Letters with their accents gone, small; letters of other scripts that look like ours stay what they are. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const tokensOf = (text: string): readonly string[] =>
  plain(text.replace(DOTTED, (dotted) => `${dotted.replaceAll('.', '')} `)).match(TOKEN) ?? [];

/** "21", "A", "33b": what items and their parts are called. */
const isLetter = (words: readonly string[]): boolean =>
  words.length > 0 && words.length <= 2 && words.every((word) => /^(\d{1,2}[a-l]|[a-ls])$/.test(word));

const isNumber = (word: string): boolean => /^\d+[a-l]?$/.test(word);

function holdsValue(text: string, { values }: Known): boolean {
  const said = plain(text).replace(/\s+/g, ' ');
  return values.some(
    (value) =>
      value.length >= SHORTEST_VALUE && (said === value || (value.includes(' ') && said.includes(value))),
  );
}

/** The number of an item in front, and that of a box behind its name, stay; every other one is a shape. */
function withoutNumbers(text: string): string {
  const numbers = text.match(/\d+/g) ?? [];
  const item = /^\s*(?:(?:item|box)\s*)?(\d{1,2})[a-l]?\b/i.exec(text);
  const index = /([a-z]+)\.?\s*#?(\d{1,2})\s*$/i.exec(text);
  const isItem = item && Number(item[1]) >= 1 && Number(item[1]) <= LAST_ITEM && !item[1]?.startsWith('0');
  const isIndex = index && NUMBERED.test((index[1] ?? '').toLowerCase()) && Number(index[2]) <= LAST_INDEX;
  if (numbers.length === 1 && (isItem || isIndex)) return text;
  return text.replace(/\d/g, '1');
}

/** Pieces that stand beside each other and fare alike, as one. */
function joined(pieces: readonly Piece[]): RecordedText {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && last.kept === piece.kept) all[all.length - 1] = { ...last, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}
