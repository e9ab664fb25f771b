import type { PayerKind, Scalar } from '../claim/claim.ts';

/** One payer or family of payers: how to know it on a claim. Built from `lib/core-pack/payers/<id>.yaml`. */
export interface PayerData {
  readonly id: string;
  readonly kind: PayerKind;
  readonly title: string;
  /** Phrases of a payer name that say it alone: capitals, single blanks, no punctuation. */
  readonly names: readonly string[];
  /** Groups of phrases; a name that has one of every list of a group says it too (MEDICARE and a plan's brand). */
  readonly together: readonly (readonly (readonly string[])[])[];
  /** Phrases that rule the payer out, whatever else the name says. */
  readonly never: readonly string[];
  /** Where it is there: a name that has any other word beside the phrase (numbers aside) may be another payer's, and says nothing. */
  readonly onlyWith?: readonly string[];
  readonly payerIds: readonly string[];
  /** SBR09 of the 837. */
  readonly filingIndicators: readonly string[];
  /** What item 1 of the CMS-1500 shows. */
  readonly insuranceTypes: readonly string[];
  /** Shape of the member's number, where the payer has one of its own. */
  readonly idShape?: 'MBI';
  readonly source: string;
  readonly confidence: PayerConfidence;
  /** What the payer is known to want; left out where nothing of it was read. */
  readonly profile?: PayerProfile;
}

export type PayerConfidence = 'verified' | 'verified-part' | 'expertise';

/** Parameters of a payer by the names of the context fields under `profile`: `timelyDays`, `authThreshold` in cents. */
export interface PayerProfile {
  readonly values: PayerParameters;
  readonly source: string;
  /** The day it was read, `YYYY-MM-DD`. */
  readonly read: string;
  readonly confidence: PayerConfidence;
}

export type PayerParameters = Readonly<Record<string, Scalar | readonly string[]>>;

/**
 * The parameters of a payer: those of its kind (the file that is called like the kind), over them its own.
 * @param id the payer's file, where it is known which payer of the kind it is
 */
export function parametersOf(
  kind: PayerKind,
  id: string | undefined,
  payers: readonly PayerData[],
): PayerParameters {
  const valuesOf = (name: string | undefined): PayerParameters =>
    payers.find((payer) => payer.id === name && payer.kind === kind)?.profile?.values ?? {};
  return { ...valuesOf(kind), ...valuesOf(id) };
}

export interface PayerMatch {
  readonly kind: PayerKind;
  readonly payer: PayerData;
  /** The phrases that said it. */
  readonly words: readonly string[];
}

/** A name as phrases are compared: capitals, words apart by single blanks, apostrophes gone, `&` as AND. */
export function plainName(name: string): string {
  return name
    .toUpperCase()
    .replace(/['’`]/g, '')
    .replaceAll('&', ' AND ')
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

/**
 * Finds out which payer a name means. Phrases count as whole words; the longest wins, since "MEDICARE HUMANA" says more than
 * "MEDICARE".
 * @param name as the payer's name stands on the claim
 * @returns undefined when no phrase is in it, or when payers of different kinds are named equally well
 */
export function matchPayerName(name: string, payers: readonly PayerData[]): PayerMatch | undefined {
  const text = ` ${plainName(name)} `;
  let best: PayerMatch | undefined;
  let most = 0;
  for (const payer of payers) {
    const words = wordsThatSay(payer, text);
    const size = sizeOf(words);
    if (size === 0 || size < most) continue;
    const inDoubt = payer.onlyWith !== undefined && !isPlain(text, words, payer.onlyWith);
    const clash = size === most && best?.kind !== payer.kind;
    // Doubt and a clash keep their size: only a longer phrase settles them.
    if (inDoubt || clash) best = undefined;
    else if (size > most) best = { kind: payer.kind, payer, words };
    most = size;
  }
  return best;
}

/** Whether a text holds nothing but its phrases, words that may stand beside them, and numbers. */
function isPlain(text: string, phrases: readonly string[], beside: readonly string[]): boolean {
  const known = [...beside, ...phrases.flatMap((phrase) => phrase.split(' '))];
  return text
    .trim()
    .split(' ')
    .every((word) => /^\d+$/.test(word) || known.includes(word));
}

const isIn = (text: string, phrase: string): boolean => text.includes(` ${phrase} `);

/** The longest phrase, or the combination, by which a text names a payer. */
function wordsThatSay(payer: PayerData, text: string): readonly string[] {
  if (payer.never.some((phrase) => isIn(text, phrase))) return [];
  const alone = longestIn(payer.names, text);
  const found = alone === undefined ? [] : [[alone]];
  for (const group of payer.together) {
    const parts = group.map((list) => longestIn(list, text));
    if (parts.every((part) => part !== undefined)) found.push(parts);
  }
  return found.reduce((best, one) => (sizeOf(one) > sizeOf(best) ? one : best), []);
}

function longestIn(phrases: readonly string[], text: string): string | undefined {
  let longest: string | undefined;
  for (const phrase of phrases)
    if (isIn(text, phrase) && (longest === undefined || wordCount(phrase) > wordCount(longest)))
      longest = phrase;
  return longest;
}

const wordCount = (phrase: string): number => phrase.split(' ').length;
const sizeOf = (phrases: readonly string[]): number => phrases.reduce((sum, one) => sum + wordCount(one), 0);
