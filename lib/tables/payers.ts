import type { PayerKind, Scalar } from '../claim/claim.ts';
import { type PayerChoice, payerKey } from '../claim/payer-choice.ts';

/** One payer or family of payers: how to know it on a claim, and what it wants. Built from `lib/core-pack/payers/<id>.yaml`. */
export interface PayerData {
  readonly id: string;
  readonly kind: PayerKind;
  readonly title: string;
  /** The family it belongs to, by its file: looked for only in names that say the family, and what the family wants it wants too. */
  readonly of?: string;
  /** Phrases of a payer name that say it alone (one of a family: beside the family's): capitals, single blanks, no punctuation. */
  readonly names: readonly string[];
  /** Groups of phrases; a name that has one of every list of a group says it too (MEDICARE and a plan's brand). */
  readonly together: readonly (readonly (readonly string[])[])[];
  /** Phrases that rule the payer out, whatever else the name says. */
  readonly never: readonly string[];
  /** Where it is there: a name that has any other word beside the phrase (numbers aside) may be another payer's: it says nothing, or the family alone. */
  readonly onlyWith?: readonly string[];
  readonly payerIds: readonly string[];
  /** Hosts of portals that serve this payer alone; `*.` in front stands for any number of names. */
  readonly hosts: readonly string[];
  /** SBR09 of the 837. */
  readonly filingIndicators: readonly string[];
  /** What item 1 of the CMS-1500 shows. */
  readonly insuranceTypes: readonly string[];
  /** Shape of the member's number, where the payer has one of its own. */
  readonly idShape?: 'MBI';
  readonly source: string;
  readonly confidence: PayerConfidence;
  /** What the payer is known to want, by where that was read; empty where nothing was. */
  readonly profile: readonly PayerProfile[];
}

export type PayerConfidence = 'verified' | 'verified-part' | 'expertise';

/** Parameters of a payer that were read in one place, by the names of the context fields under `profile`; money in cents. */
export interface PayerProfile {
  readonly values: PayerParameters;
  readonly source: string;
  readonly url?: string;
  /** The day it was read, `YYYY-MM-DD`. */
  readonly read: string;
  readonly confidence: PayerConfidence;
}

export type PayerParameters = Readonly<Record<string, Scalar | readonly string[]>>;

/** The payer files that speak for a payer: that of its kind (called like the kind), its families, its own, in this order. */
export function filesOf({ kind, id }: PayerChoice, payers: readonly PayerData[]): readonly PayerData[] {
  const fileOf = (name: string | undefined) =>
    payers.find((payer) => payer.id === name && payer.kind === kind);
  const own: PayerData[] = [];
  for (let file = fileOf(id); file && !own.includes(file); file = fileOf(file.of)) own.unshift(file);
  const general = fileOf(kind);
  return general && !own.includes(general) ? [general, ...own] : own;
}

const parameters = new WeakMap<readonly PayerData[], Map<string, PayerParameters>>();

/** The parameters of a payer: those of its kind, over them its families', over them its own. Put together once: a form asks at each keystroke. */
export function parametersOf(payer: PayerChoice, payers: readonly PayerData[]): PayerParameters {
  const all = parameters.get(payers) ?? new Map<string, PayerParameters>();
  parameters.set(payers, all);
  const key = payerKey(payer);
  const known = all.get(key) ?? Object.assign({}, ...filesOf(payer, payers).flatMap(valuesOf));
  all.set(key, known);
  return known;
}

const valuesOf = ({ profile }: PayerData): PayerParameters[] => profile.map(({ values }) => values);

/** Where each parameter of a payer was read, by its name. */
export function parameterSources(
  payer: PayerChoice,
  payers: readonly PayerData[],
): Readonly<Record<string, PayerProfile>> {
  const sources: Record<string, PayerProfile> = {};
  for (const { profile } of filesOf(payer, payers))
    for (const part of profile) for (const name of Object.keys(part.values)) sources[name] = part;
  return sources;
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
 * "MEDICARE". Members of a family are looked for once the family is clear.
 * @param name as the payer's name stands on the claim
 * @returns undefined when no phrase is in it, or when payers of different kinds are named equally well
 */
export function matchPayerName(name: string, payers: readonly PayerData[]): PayerMatch | undefined {
  const text = ` ${plainName(name)} `;
  let best: PayerMatch | undefined;
  let most = 0;
  for (const payer of payers) {
    if (payer.of !== undefined) continue;
    const words = wordsThatSay(payer, text);
    const size = sizeOf(words);
    if (size === 0 || size < most) continue;
    const inDoubt = payer.onlyWith !== undefined && !isPlain(text, words, payer.onlyWith);
    const clash = size === most && best?.kind !== payer.kind;
    // Doubt and a clash keep their size: only a longer phrase settles them.
    if (inDoubt || clash) best = undefined;
    // Of two of a kind the one says more that is not called by words which stand beside any name.
    else if (size > most || best?.payer.onlyWith) best = { kind: payer.kind, payer, words };
    most = size;
  }
  return best && memberOf(best, text, payers);
}

/** Which payer of a family a name means, where it says one; with two named equally well the family stands. */
function memberOf(family: PayerMatch, text: string, payers: readonly PayerData[]): PayerMatch {
  let members: PayerMatch[] = [];
  for (const payer of payers) {
    if (payer.of !== family.payer.id) continue;
    const words = wordsThatSay(payer, text);
    const most = sizeOf(members[0]?.words ?? []);
    if (words.length === 0 || sizeOf(words) < most) continue;
    // With words beside it that nobody knows it may be a plan of its own, which keeps other terms: the family stands.
    const own = [...family.words, ...words, ...payer.names];
    if (payer.onlyWith && !isPlain(text, own, payer.onlyWith)) continue;
    const match = { kind: payer.kind, payer, words };
    members = sizeOf(words) > most ? [match] : [...members, match];
  }
  const [only] = members;
  return only && members.length === 1
    ? memberOf({ ...only, words: [...family.words, ...only.words] }, text, payers)
    : family;
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
