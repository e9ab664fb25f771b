import { parseMoney } from '../../claim/parse.ts';
import { numberIn } from './duration.ts';
import { noteWords, plainNote, says } from './says.ts';

const BREAK =
  /\b(?:BIB|BIS|(?:BREAK|GAP|LAPSE|INTERRUPTION) IN (?:BILLING|BILL|SERVICE|SVC|NEED|MEDICAL NEED|MED NEED|EQUIPMENT|COVERAGE|RENTAL)|RENTAL (?:BREAK|INTERRUPTED)|BILLING (?:BREAK|INTERRUPTED))\b/g;

/** Whether a note says that the rental was interrupted: `BIB 3/1-4/15`, `break in need`. */
export function breakStated(note: string): boolean {
  return says(noteWords(note), BREAK);
}

/** `C. DIF` is an infection. */
const CMN = /(?<!\bC\.? ?)\b(?:CMNS?|DIF|CERTIFICATES? OF MEDICAL NECESSITY|DME INFORMATION FORM)\b/g;

/** Whether a note says that a certificate of medical necessity or DME information form goes with the claim. */
export function mentionsCmn(note: string): boolean {
  return says(noteWords(note), CMN);
}

const PRICE_WORD =
  /(?:\$|\b(?:PL|MSRP|LIST PRICE|LIST|PRICE|RETAIL)\b[\s:=$-]*)\s?(\d[\d,]*(?:\.\d{1,2})?)(?![\d%])/;

/** The first amount that a note names after a dollar sign or a word for a price, in cents. */
export function moneyIn(note: string): number | undefined {
  const amount = PRICE_WORD.exec(plainNote(note))?.[1];
  return amount === undefined ? undefined : parseMoney(amount);
}

const WOUND = '(?:WOUNDS?|ULCERS?|SITES?|LESIONS?|INCISIONS?|WNDS?)';
const COUNT = String.raw`(\d{1,2}|ONE|TWO|THREE|FOUR|FIVE|SIX|NINE|TWELVE)`;
/** A stage is no number of wounds. */
const BEFORE = new RegExp(
  String.raw`(?<![\d.,/])(?<!\b(?:STAGE|STG|GRADE|ST|X|BY) ?)\b${COUNT} (?:OPEN |SEPARATE |SURGICAL |PRESSURE |FOOT |LEG |VENOUS |DIABETIC )?${WOUND}\b`,
);
/** A number behind the word counts only when it is no measure. */
const BEHIND = new RegExp(
  String.raw`(?:(?:#|\b(?:NO|NUMBER|COUNT|TOTAL|NUM)\b)\.? ?(?:OF )?${WOUND}|\b${WOUND} COUNT|\b${WOUND}(?= ?[:=X#])) ?[:=X#]? ?${COUNT}\b(?! ?(?:CM|MM|IN|INCH|X|BY|WKS?|WEEKS?|DAYS?|MO|MONTHS?|YRS?|[./%]))`,
);

/** How many wounds a note says there are: `10 wounds`, `# of wounds: 10`. @returns undefined when it names no number */
export function woundCount(note: string): number | undefined {
  const words = noteWords(note);
  const count = BEFORE.exec(words)?.[1] ?? BEHIND.exec(words)?.[1];
  return count === undefined ? undefined : numberIn(count) || undefined;
}

const MILLILITERS = String.raw`(?<![\d.,])(?<!(?:<|LESS THAN|UNDER|BELOW|UP TO) ?)(\d{2,4}) ?(?:ML|CC)S?`;
const DAILY = new RegExp(
  String.raw`${MILLILITERS} ?(?:(?:\/|PER|A|EACH|EVERY|Q) ?(?:DAY|D|24 ?H(?:RS?|OURS?)?)|DAILY|QD)\b`,
);
/** A canister's size is no drainage. */
const DRAINS = new RegExp(
  String.raw`\b(?:DRAIN(?:S|AGE|ING)?|EXUDATES?|OUTPUT)\b(?:(?!\b(?:CANISTER|CONTAINER|SIZE|BAG))[^\d.;])*${MILLILITERS}\b`,
);

/** How many milliliters a note says that a wound drains a day: `drains > 90 ml/day`. @returns undefined when it names none */
export function drainageMl(note: string): number | undefined {
  const words = noteWords(note);
  const amount = (DAILY.exec(words) ?? DRAINS.exec(words))?.[1];
  return amount === undefined ? undefined : Number(amount);
}

const LISTED =
  /\b(?:ADDL |ADDITIONAL |OTHER |EXTRA |ADD )?(?:MODS?|MODIFIERS?)\b[\s:=.-]*((?:[A-Z][A-Z0-9][\s,/&+]*(?:AND )?)+)(?![A-Z0-9])/g;
const PAIR = /(?<![A-Z0-9])[A-Z][A-Z0-9](?![A-Z0-9])/g;

/**
 * What a note lists as modifiers: `mods: KX RA`, `addl modifiers KE, LT`. Words of two letters behind the list may be among
 * them, so the modifier table has the last word.
 */
export function listedModifiers(note: string): readonly string[] {
  const lists = [...plainNote(note).matchAll(LISTED)].map(([, list = '']) => list);
  return [...new Set(lists.flatMap((list) => list.match(PAIR) ?? []))];
}
