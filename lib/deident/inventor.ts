import { mbiIsValid, npiIsValid } from '../claim/identifiers.ts';
import { statesOfZip } from '../facts/zip-states.ts';
import { plain, resembles, type Secrets } from './secrets.ts';

const CONSONANTS = 'BDFGKLMNPRSTVZ';
const VOWELS = 'AEIOU';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
/** Letters of a Medicare number: without those that look like digits. */
const MBI_LETTERS = 'ACDEFGHJKMNPQRTUVWXY';
/** Words of letters only that are no longer are initials. */
const LONGEST_INITIALS = 2;
/** A value of which so many attempts all hold somebody's is left out. */
const MOST_TRIES = 2_000;

/** Invents values: the same one for the same, never one that is somebody's. */
export class Inventor {
  private readonly random: () => number;
  private readonly secrets: Secrets;
  private readonly known = new Map<string, string>();

  /** @param random from 0 to below 1; not to be guessed, or what was there can be worked out */
  constructor(random: () => number, secrets: Secrets) {
    this.random = random;
    this.secrets = secrets;
  }

  /** Words of a name. @param keep words that stay, capitals */
  words(text: string, keep: ReadonlySet<string>): string {
    const joined = text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/gu, (initials) => {
      const word = initials.replaceAll('.', '');
      return keep.has(word.toUpperCase()) ? word : initials;
    });
    return joined.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => {
      if (keep.has(word.toUpperCase())) return word;
      return /\p{N}/u.test(word) || word.length <= LONGEST_INITIALS ? this.number(word) : this.word(word);
    });
  }

  /** A number, account or the like: each digit another digit, each letter another letter; all else stays. */
  number(text: string): string {
    return this.once('number', text, () =>
      text.replace(/[\p{L}\p{N}]/gu, (sign) => {
        if (/\p{N}/u.test(sign)) return this.other(DIGITS, sign);
        const letter = this.other(LETTERS, sign.toUpperCase());
        return sign === sign.toUpperCase() ? letter : letter.toLowerCase();
      }),
    );
  }

  /** A provider's number; what has a wrong check digit gets a wrong one. */
  npi(text: string): string {
    if (!/^[12]\d{9}$/.test(text)) return this.number(text);
    const isValid = npiIsValid(text);
    return this.once('npi', text, () => {
      const start = `1${Array.from({ length: 8 }, () => this.pick(DIGITS)).join('')}`;
      const right = [...DIGITS].find((digit) => npiIsValid(start + digit)) ?? '0';
      return start + (isValid ? right : this.other(DIGITS, right));
    });
  }

  /** A member's number; a Medicare number stays one. */
  member(text: string): string {
    if (!mbiIsValid(text)) return this.number(text);
    return this.once('number', text, () => {
      const made = text.replace(/[A-Z\d]/gi, (sign) =>
        /\d/.test(sign) ? this.other(DIGITS, sign) : this.other(MBI_LETTERS, sign.toUpperCase()),
      );
      return made.replace('0', (zero) => (made.startsWith(zero) ? this.pick('123456789') : zero));
    });
  }

  /** A ZIP code of the same state, or of none where it was none. */
  zip(text: string): string {
    const states = String(statesOfZip(text));
    return this.once('number', text, () => {
      const made = text.replace(/\d/g, () => this.pick(DIGITS));
      return String(statesOfZip(made)) === states ? made : undefined;
    });
  }

  private word(text: string): string {
    const made = this.once('word', text.toUpperCase(), () => {
      const length = 2 + Math.floor(this.random() * 2);
      return `${Array.from({ length }, () => this.pick(CONSONANTS) + this.pick(VOWELS)).join('')}${this.pick(CONSONANTS)}`;
    });
    return text === text.toUpperCase() ? made : made[0] + made.slice(1).toLowerCase();
  }

  /** @param make undefined where an attempt does not fit */
  private once(sort: string, text: string, make: () => string | undefined): string {
    const key = `${sort} ${plain(text)}`;
    const known = this.known.get(key);
    if (known !== undefined) return asWritten(known, text);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const made = make();
      if (made === undefined || resembles(made, text) || this.secrets.isIn(made)) continue;
      this.known.set(key, made);
      return made;
    }
    return '';
  }

  private pick(signs: string): string {
    return signs[Math.floor(this.random() * signs.length)] ?? '';
  }

  private other(signs: string, but: string): string {
    return this.pick(signs.replace(but, ''));
  }
}

/** What was invented for a number, written as it stands here: with its dashes and blanks. */
function asWritten(known: string, text: string): string {
  const signs = [...plain(known)];
  if (signs.length !== [...plain(text)].length) return known;
  let at = 0;
  return text.replace(/[\p{L}\p{N}]/gu, (sign) => {
    const next = signs[at++] ?? '';
    return sign === sign.toUpperCase() ? next : next.toLowerCase();
  });
}
