import type { PayerData } from '../tables/payers.ts';
import { plain } from './secrets.ts';

/** Words that may stay in a claim, since they are the trade's and nobody's: capitals. */
export interface Keepable {
  readonly payerWords: ReadonlySet<string>;
  readonly payerNumbers: ReadonlySet<string>;
  /** What a provider is: MD, CLINIC. */
  readonly providerWords: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  /** Names of papers, as rules know them. */
  readonly papers: ReadonlySet<string>;
}

/** Sets of words that say what a provider is (`lib/core-pack/tables/sets`). */
const PROVIDER_SETS = ['WORDS_TITLE', 'WORDS_CREDENTIAL', 'WORDS_CREDENTIAL_LAST', 'WORDS_ORGANIZATION'];

/** What forms and files have in boxes with a few choices, beside codes of up to three signs. */
const CHOICES =
  'SELF SPOUSE CHILD OTHER MALE FEMALE PRIMARY SECONDARY TERTIARY GROUP HEALTH PLAN FECA BLACK LUNG SIGNATURE ON FILE YES DAILY WEEKLY MONTHLY MEDICARE ADVANTAGE DME MEDICAID MANAGED COMMERCIAL TRICARE CHAMPVA WORKERS COMP AUTO UNKNOWN';

const wordsOf = (text: string): readonly string[] =>
  text
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * What may stay.
 * @param payers those that Box24 knows, the team's among them
 * @param sets named sets of the bundled rules
 * @param papers names of papers that rules ask for
 */
export function keepableOf(
  payers: readonly PayerData[],
  sets: Readonly<Record<string, readonly string[]>>,
  papers: readonly string[],
): Keepable {
  const names = payers.flatMap(({ title, names: called, together, onlyWith = [], insuranceTypes }) => [
    title,
    ...called,
    ...together.flat(2),
    ...onlyWith,
    ...insuranceTypes,
  ]);
  const payerWords = new Set(names.flatMap(wordsOf));
  return {
    payerWords,
    payerNumbers: new Set(payers.flatMap(({ payerIds }) => payerIds.map(plain))),
    providerWords: new Set(PROVIDER_SETS.flatMap((name) => sets[name] ?? [])),
    choices: new Set([
      ...payers.flatMap(({ insuranceTypes }) => insuranceTypes.flatMap(wordsOf)),
      ...CHOICES.split(' '),
    ]),
    papers: new Set(papers),
  };
}
