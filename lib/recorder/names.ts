import type { Lexicon } from './lexicon.ts';

/** `lines_12_modifier_3`; more digits number a claim or somebody. */
const MOST_DIGITS = 3;
/** `ctl00` is the framework's, in every name. */
const FRAMEWORK = /ctl\d\d/g;
/** Letters one by one spell a word. */
const MOST_LETTERS = 2;
/** Pieces that a run-together name is cut into, and how long a piece is at least. */
const MOST_PARTS = 4;
const SHORTEST_PART = 3;
/** Shorter values stand in many names by chance. */
const SHORTEST_VALUE = 3;
/** Class lists of some frameworks are longer than the page. */
const MOST_NAMES = 16;
const PIECES = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
const PLAIN = /^[\w$:.[\]\-/{}()@#]{1,160}$/;

/** One of them stands in a run-together name, or it is a word by chance: "townsend" is "town" and "send". */
const CORE = new Set(
  'account address amount auth authorization beneficiary charge claim claims code date diag diagnosis facility fee hcpcs insurance insured member modifier modifiers name npi number patient payer place plan pointer policy procedure provider qty quantity referring rendering ordering billing service subscriber units'.split(
    ' ',
  ),
);

/**
 * Scrubs names (`id`, `name`, `class`): pieces that are no words of captions or programmers get another name, the same wherever
 * they stand, so that what they lead to is still found.
 */
export class Names {
  readonly #lexicon: Lexicon;
  readonly #values: readonly string[];
  readonly #aliases = new Map<string, string>();

  /** @param values what stands in the boxes of the page */
  constructor(lexicon: Lexicon, values: readonly string[]) {
    this.#lexicon = lexicon;
    this.#values = values.map(bare).filter(({ length }) => length >= SHORTEST_VALUE);
  }

  /** A list of names, apart by blanks. */
  scrubAll(value: string): string {
    const names = value.split(/\s+/).filter(Boolean).slice(0, MOST_NAMES);
    return names.map((name) => this.scrub(name)).join(' ');
  }

  /** One name. */
  scrub(name: string): string {
    const pieces = name.match(PIECES) ?? [];
    const letters = pieces.filter((piece) => /^[a-z]$/i.test(piece)).length;
    if (!PLAIN.test(name) || letters > MOST_LETTERS || this.#holdsValue(name)) return this.#alias(name);
    const digits = name.replace(FRAMEWORK, '').replace(/\D/g, '').length;
    return name.replace(PIECES, (piece, at: number) => {
      if (!/^\d/.test(piece)) return this.#isWord(piece.toLowerCase()) ? piece : this.#alias(piece);
      const isFramework = name.slice(0, at).endsWith('ctl') && piece.length === 2;
      return isFramework || digits <= MOST_DIGITS ? piece : this.#alias(piece);
    });
  }

  #alias(name: string): string {
    const alias = this.#aliases.get(name) ?? `q${lettersOf(this.#aliases.size)}`;
    this.#aliases.set(name, alias);
    return alias;
  }

  #holdsValue(name: string): boolean {
    const text = bare(name);
    return this.#values.some((value) => text.includes(value) && !this.#isWord(value));
  }

  #isWord(word: string): boolean {
    return word.length === 1 || this.#isKnown(word) || this.#isRunTogether(word, MOST_PARTS, false);
  }

  #isKnown(word: string): boolean {
    const { words, names, inNames } = this.#lexicon;
    if (names.has(word)) return false;
    return words.has(word) || inNames.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
  }

  #isRunTogether(word: string, parts: number, hasCore: boolean): boolean {
    if (parts === 0) return false;
    if (this.#isKnown(word) && (hasCore || CORE.has(word))) return true;
    for (let length = word.length - SHORTEST_PART; length >= SHORTEST_PART; length -= 1) {
      const first = word.slice(0, length);
      if (
        this.#isKnown(first) &&
        this.#isRunTogether(word.slice(length), parts - 1, hasCore || CORE.has(first))
      )
        return true;
    }
    return false;
  }
}

/** 0 is `a`, 25 is `z`, 26 is `ba`. */
function lettersOf(number: number): string {
  const digits = [...number.toString(26)];
  return digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
