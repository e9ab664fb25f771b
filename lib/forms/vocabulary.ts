import { type FieldKind, fieldDefinition } from '../claim/fields.ts';
import { type Caption, captionWords, learn } from './words.ts';

/** Whose name, address or number it is. Those we do not read are told apart all the same. */
export type Owner =
  | 'patient'
  | 'insured'
  | 'otherInsured'
  | 'ordering'
  | 'rendering'
  | 'billing'
  | 'facility'
  | 'payer'
  | 'nobody';

/** Where a concept may stand: once on the claim, or in a service line. */
export type Scope = 'claim' | 'line' | 'both';

export interface Phrase {
  readonly words: readonly string[];
  /** 1 for a caption that leaves no doubt, less for words that other fields share. */
  readonly weight: number;
}

/** What a caption may mean: a field of the claim, or something else that must not be taken for one. */
export interface Concept {
  /** Generic field path (`lines[i].charge`), or empty for a lookalike. */
  readonly path: string;
  /** The path, or what the lookalike is. */
  readonly name: string;
  readonly scope: Scope;
  readonly kind: FieldKind;
  readonly items: readonly string[];
  readonly phrases: readonly Phrase[];
  /** Words that speak against it. */
  readonly not: ReadonlySet<string>;
  readonly owner?: Owner;
  /** The kind of form that shows such a field, where that is not a professional claim. */
  readonly foreign?: string;
}

/** `?` behind a phrase: shared with other fields. `~`: hardly more than a hint; needs its neighbours. */
const SHARED = 0.78;
const HINT = 0.55;

function phrases(list: string): Phrase[] {
  return list.split(',').map((entry) => {
    const text = entry.trim();
    const weight = text.endsWith('?') ? SHARED : text.endsWith('~') ? HINT : 1;
    return { words: captionWords(text.replace(/[?~]$/, '')).words, weight };
  });
}

/** One field of the claim in the words of claim forms; lists are in one text, entries of `captions` apart by commas. */
export interface FieldWords {
  readonly path: string;
  readonly items?: string;
  readonly captions: string;
  readonly not?: string;
  readonly owner?: Owner;
}

/** What looks like a field and is none; `foreign` names the kind of form that has such a box. */
export interface LookalikeWords {
  readonly name: string;
  readonly items?: string;
  readonly captions: string;
  readonly foreign?: string;
}

/** The words of claim forms: `lib/core-pack/vocabulary.yaml`. */
export interface Vocabulary {
  readonly fields: readonly FieldWords[];
  readonly lookalikes: readonly LookalikeWords[];
}

const NONE: readonly Concept[] = [];
let concepts: readonly Concept[] = NONE;
let byWord = new Map<string, Concept[]>();
let byItem = new Map<string, Concept[]>();

/** Everything that a caption may mean. Empty before {@link learnVocabulary}. */
export function allConcepts(): readonly Concept[] {
  return concepts;
}

/** The concepts that have a caption with a word. */
export function conceptsWith(word: string): readonly Concept[] {
  return byWord.get(word) ?? NONE;
}

/** The concepts that a box of the paper form holds, e.g. `24d`. */
export function conceptsAt(item: string): readonly Concept[] {
  return byItem.get(item) ?? NONE;
}

/** Takes the words of claim forms in; before that no page is a claim form. */
export function learnVocabulary({ fields, lookalikes }: Vocabulary): void {
  concepts = [
    ...fields.map(({ path, items = '', captions, not = '', owner }) => ({
      path,
      name: path,
      scope: path.startsWith('lines[') ? ('line' as const) : ('claim' as const),
      kind: fieldDefinition(path)?.kind ?? 'text',
      items: items.split(' ').filter(Boolean),
      phrases: phrases(captions),
      not: new Set(not.split(' ').filter(Boolean)),
      ...(owner && { owner }),
    })),
    ...lookalikes.map(({ name, items = '', captions, foreign }) => ({
      path: '',
      name,
      scope: 'both' as const,
      kind: 'text' as const,
      items: items.split(' ').filter(Boolean),
      phrases: phrases(captions),
      not: new Set<string>(),
      ...(foreign && { foreign }),
    })),
  ];
  byWord = groupBy(concepts, (concept) => new Set(concept.phrases.flatMap((phrase) => phrase.words)));
  byItem = groupBy(concepts, (concept) => concept.items.map((item) => item.toLowerCase()));
  learn(byWord.keys());
}

function groupBy(
  all: readonly Concept[],
  keysOf: (concept: Concept) => Iterable<string>,
): Map<string, Concept[]> {
  const groups = new Map<string, Concept[]>();
  for (const concept of all)
    for (const key of keysOf(concept)) {
      const group = groups.get(key);
      if (group) group.push(concept);
      else groups.set(key, [concept]);
    }
  return groups;
}

/** Words that say whose field it is. Two-word owners come first. */
const OWNER_WORDS: readonly (readonly [readonly string[], Owner])[] = [
  [['other', 'insured'], 'otherInsured'],
  [['other', 'subscriber'], 'otherInsured'],
  [['other', 'policy'], 'otherInsured'],
  [['other', 'payer'], 'nobody'],
  [['pay', 'to'], 'nobody'],
  [['supervising'], 'nobody'],
  [['attending'], 'nobody'],
  [['operating'], 'nobody'],
  [['assistant'], 'nobody'],
  [['employer'], 'nobody'],
  [['guarantor'], 'nobody'],
  [['responsible'], 'nobody'],
  [['submitter'], 'nobody'],
  [['contact'], 'nobody'],
  [['purchased'], 'nobody'],
  [['ambulance'], 'nobody'],
  [['pickup'], 'nobody'],
  [['dropoff'], 'nobody'],
  [['pcp'], 'ordering'],
  [['ordering'], 'ordering'],
  [['reference', 'provider'], 'ordering'],
  [['referring'], 'ordering'],
  [['rendering'], 'rendering'],
  [['facility'], 'facility'],
  [['service', 'location'], 'facility'],
  [['billing'], 'billing'],
  [['supplier'], 'billing'],
  [['payer'], 'payer'],
  [['insurance', 'company'], 'payer'],
  [['patient'], 'patient'],
  [['beneficiary'], 'patient'],
  [['recipient'], 'patient'],
  [['client'], 'patient'],
  [['member'], 'patient'],
  [['enrollee'], 'patient'],
  [['insured'], 'insured'],
  [['subscriber'], 'insured'],
];

/**
 * Whose field it is, by the words of a caption.
 * @returns every owner that is named; none when the words name nobody
 */
export function ownersIn(words: readonly string[]): readonly Owner[] {
  const owners: Owner[] = [];
  for (const [needed, owner] of OWNER_WORDS) {
    if (needed.every((word) => words.includes(word)) && !owners.includes(owner)) owners.push(owner);
  }
  // "Other insured" names the insured too, and "Patient relationship to insured" is about the patient.
  return owners.includes('otherInsured') ? owners.filter((owner) => owner !== 'insured') : owners;
}

const OWNER_OF_ITEM: Readonly<Record<number, Owner>> = {
  2: 'patient',
  3: 'patient',
  4: 'insured',
  5: 'patient',
  7: 'insured',
  9: 'otherInsured',
  11: 'insured',
  14: 'nobody',
  15: 'nobody',
  16: 'nobody',
  17: 'ordering',
  32: 'facility',
  33: 'billing',
};

/** Whose field it is, by the words of a caption or by its item number on the paper form. */
export function ownersOf({ words, item }: Caption): readonly Owner[] {
  const named = ownersIn(words);
  const byItem = OWNER_OF_ITEM[Number.parseInt(item, 10)];
  return named.length === 0 && byItem ? [byItem] : named;
}

/** Words that only say whose it is. */
export const OWNER_ONLY: ReadonlySet<string> = new Set(
  OWNER_WORDS.flatMap(([words]) => words).filter((word) => word !== 'to'),
);
