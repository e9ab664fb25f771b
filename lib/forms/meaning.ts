import { memo } from './memo.ts';
import {
  type Concept,
  conceptsAt,
  conceptsWith,
  isLight as isLightWord,
  isOwnerWord,
  isWorded,
  type Owner,
  ownersAcross,
  ownersOf,
  ownersOfSection,
} from './vocabulary.ts';
import type { Caption } from './words.ts';

/** What words may mean: the concepts that a caption, a heading or an id names, and how well. */

/** A caption that names the field and nothing else counts fully; words left over take away up to this share. */
const UNEXPLAINED = 0.65;
/** Words that every other caption has say little. */
const LIGHT_WEIGHT = 0.4;
/** A word that a phrase needs may stand in the heading above instead of in the caption. */
const FROM_CONTEXT = 0.88;
/** A caption may leave open whose field it is; then the section says so, or the usual owner is meant. */
const OWNER = { stated: 1, section: 0.97, usual: 0.82, unknown: 0.45, other: 0.12 } as const;
const USUAL_OWNERS: ReadonlySet<Owner> = new Set(['patient']);
/** People have no taxonomy: a section of theirs ("Provider / Recipient") says nothing of it. */
const PEOPLE: ReadonlySet<Owner> = new Set(['patient', 'insured', 'otherInsured']);
/** Of these the claim has one only, so that nobody needs to be named. */
const USUAL_FIELDS: ReadonlySet<string> = new Set(['billing.taxonomy', 'orderingProvider.qualifier']);

/** A number or letter counts boxes: it hardly says what they are. */
const COUNT_WEIGHT = 0.1;
const COUNTED = /^([a-l]|\d{1,2})$/;
/** How much an item number of the paper form says: old forms number differently. */
export const ITEM_WEIGHT = 0.55;
/** Meanings fainter than this are not kept. */
const FAINTEST = 0.05;

/** Whether a word only counts boxes ("Modifier 2", "Diagnosis C"). */
export const isCount = (word: string): boolean => COUNTED.test(word);

/** Whether a word says little by itself: half of all captions have it. */
export const isLight = (word: string): boolean => isLightWord(word) || isOwnerWord(word);

const weightOf = (word: string): number =>
  isCount(word) ? COUNT_WEIGHT : isLightWord(word) ? LIGHT_WEIGHT : 1;

/** What speaks of one end of a range of dates. */
const isRange = (words: readonly string[]): boolean => words.some(isEnd);

/** How well words fit the best phrase of a concept, 0 to 1. */
function fitness(
  concept: Concept,
  words: readonly string[],
  headings: readonly string[],
  nearest: readonly string[],
  aside: ReadonlySet<string>,
): number {
  // A lookalike must be named outright: headings never make one.
  const context = concept.path === '' ? [] : headings;
  const { not, notUnder } = concept;
  const isSaid = (word: string) => words.includes(word);
  if (headings.some((word) => notUnder.has(word)) && !isWorded('ownPlace', nearest.join(' '))) return 0;
  // Most phrases fit no text: that is settled before anything is worked out.
  const phrases = concept.phrases.filter(
    (phrase) =>
      phrase.words.some(isSaid) &&
      phrase.words.every((word) => isSaid(word) || canBorrow(word, words, context)),
  );
  if (phrases.length === 0) return 0;
  const against = words.filter((word) => not.has(word) && !(isEnd(word) && isBoth(words)));
  const means = (word: string) =>
    (concept.owner && isOwnerWord(word)) ||
    (concept.scope === 'line' && word === LINE) ||
    // "Medicaid ID #" is the Medicaid ID.
    (concept.kind === 'id' && word === 'number' && isSaid('id'))
      ? 0
      : weightOf(word);
  const asides = words.filter((word) => aside.has(word));
  const total = words.reduce((sum, word) => sum + means(word), 0);
  let best = 0;
  for (const phrase of phrases) {
    if (!against.every((word) => phrase.words.includes(word))) continue;
    const own = phrase.words.filter(isSaid);
    const borrowed = phrase.words.filter((word) => !isSaid(word));
    if (borrowed.length > 0 && !isStart(concept, own, borrowed, words) && !isHeaded(borrowed, words, nearest))
      continue;
    // A phrase may be made of words that elsewhere only say whose it is: "service location".
    const ownersOwn = own.filter((word) => means(word) === 0).length * LIGHT_WEIGHT;
    const matched = own.reduce((sum, word) => sum + means(word), ownersOwn);
    const explaining = asides.reduce((sum, word) => sum + (own.includes(word) ? 0 : means(word)), 0);
    const needed = total + ownersOwn - explaining * (1 - ASIDE);
    const coverage = needed === 0 ? 1 : Math.min(1, matched / needed);
    const full = 1 - LONGER / phrase.words.length;
    best = Math.max(
      best,
      phrase.weight * FROM_CONTEXT ** borrowed.length * (1 - UNEXPLAINED * (1 - coverage)) * full,
    );
  }
  return best;
}

/** How much a word in brackets counts that the field does not explain. */
const ASIDE = 0.2;

/** Says where a field stands, not what it is. */
const LINE = 'line';

/** Of two full matches the longer phrase says more, by this little. */
const LONGER = 0.02;

/** A caption over both ends of a range speaks against neither. */
const isBoth = (words: readonly string[]): boolean => words.includes('from') && words.includes('to');
const isEnd = (word: string): boolean => word === 'from' || word === 'to';

/** A box is a date because its own caption says so, or because it is one end of a range. */
const canBorrow = (word: string, words: readonly string[], context: readonly string[]): boolean =>
  context.includes(word) && (word !== 'date' || isRange(words));

/** What a heading completes must be begun by a word that means something; a phrase from headings alone is no caption. */
function isStart(
  { kind }: Concept,
  own: readonly string[],
  borrowed: readonly string[],
  words: readonly string[],
): boolean {
  if (own.length * 2 < borrowed.length) return false;
  if (kind === 'date' && isRange(words)) return true;
  return own.some((word) => (!isLightWord(word) && !isEnd(word)) || word === 'date');
}

/** "Code" under "Diagnosis", "Number" under "Prior authorization": the heading right above says what a bare word is of. */
const isHeaded = (
  borrowed: readonly string[],
  words: readonly string[],
  nearest: readonly string[],
): boolean => words.every(isLightWord) && borrowed.every((word) => nearest.includes(word));

/** Whose numbers the insured's are not. */
const OTHERS: ReadonlySet<Owner> = new Set(['billing', 'facility', 'ordering', 'rendering', 'otherInsured']);

/** The insured's numbers do not stand in a provider's box, nor in another insured's. */
function ofAnother(stated: readonly Owner[], sections: readonly (readonly Owner[])[]): boolean {
  const [owner] = [stated, ...sections].find((owners) => owners.length > 0) ?? [];
  return owner !== undefined && OTHERS.has(owner);
}

/** The policyholder under "Other insurance" is the other insured. */
const underOther = (stated: readonly Owner[], contexts: readonly Caption[]): readonly Owner[] =>
  stated.includes('insured') &&
  contexts.some(({ words }) => words.length < MENU && isWorded('otherInsurance', words.join(' ')))
    ? ['otherInsured']
    : stated;
/** So many words and more are a row of tabs. */
const MENU = 5;

/** "Billing" alone may head what is billed, and to whom. */
const namesSomebody = ({ words }: Caption): boolean => words.join() !== 'billing';

/** Whether the owner that a concept needs is the one the texts name. */
export function ownership(
  concept: Concept,
  stated: readonly Owner[],
  sections: readonly (readonly Owner[])[],
): number {
  const { owner } = concept;
  if (!owner) return 1;
  if (stated.length > 0) {
    if (stated.includes(owner)) return stated.length === 1 || stated[0] === owner ? OWNER.stated : 0.9;
    return OWNER.other;
  }
  const isUsual = USUAL_FIELDS.has(concept.path);
  for (const section of sections) {
    if (section.length === 0 || (isUsual && section.every((one) => PEOPLE.has(one)))) continue;
    return section.includes(owner) ? OWNER.section : OWNER.other;
  }
  return USUAL_OWNERS.has(owner) || isUsual ? OWNER.usual : OWNER.unknown;
}

export interface Meaning {
  readonly concept: Concept;
  readonly score: number;
  readonly byItem: boolean;
}

const NO_WORDS: ReadonlySet<string> = new Set();
const known = /* @__PURE__ */ memo<readonly Meaning[]>();

/**
 * All concepts that a text may mean.
 * @param contexts headings above it, nearest first
 * @param own owners that the box's id names
 * @param key stands for all of these: what was worked out once is kept
 */
export function meanings(
  caption: Caption,
  contexts: readonly Caption[],
  own: readonly Owner[],
  key: string,
): readonly Meaning[] {
  return known(key, () => allMeanings(caption, contexts, own));
}

function allMeanings(
  caption: Caption,
  contexts: readonly Caption[],
  own: readonly Owner[],
): readonly Meaning[] {
  const words = [...new Set(caption.words)];
  const nearest = contexts[0]?.words ?? [];
  const aside = caption.aside ?? NO_WORDS;
  const contextWords = contexts.flatMap((context) => context.words);
  const stated = underOther(ownersOf(caption), contexts);
  const sections = [own, ownersAcross(words, nearest), ...contexts.map(ownersOfSection)];
  const isOthers = ofAnother(stated, [own, ...contexts.filter(namesSomebody).map(ownersOfSection)]);
  const found: Meaning[] = [];
  for (const concept of new Set(words.flatMap(conceptsWith))) {
    const score =
      fitness(concept, words, contextWords, nearest, aside) *
      (isOthers && concept.path.startsWith('insured.') ? OWNER.other : ownership(concept, stated, sections));
    if (score > FAINTEST) found.push({ concept, score, byItem: false });
  }
  for (const concept of itemConcepts(caption.item.toLowerCase()))
    found.push({ concept, score: ITEM_WEIGHT, byItem: true });
  return found;
}

/** Concepts of an item number; `21a` to `21l` are the boxes of item 21. */
export const itemConcepts = (item: string): readonly Concept[] =>
  conceptsAt(/^21[a-l]$/.test(item) ? '21' : item);
