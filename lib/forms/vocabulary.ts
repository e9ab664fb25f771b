import type { FieldKind } from '../claim/fields.ts';
import { addTo } from './lists.ts';
import { type Caption, captionWords, learn, learnSpellings, type WordLists } from './words.ts';

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
  /** Words that speak against it in the headings above: the state of an accident is nobody's address. */
  readonly notUnder: ReadonlySet<string>;
  readonly owner?: Owner;
  /** The kind of form that shows such a field, where that is not a professional claim. */
  readonly foreign?: string;
  /** The kind of page that shows such a field as text; as a box it may stand on a claim too. */
  readonly shown?: string;
}

/** `?` behind a phrase: shared with other fields. `~`: hardly more than a hint; needs its neighbours. */
const SHARED = 0.78;
const HINT = 0.55;

const weightOf = (phrase: string): number =>
  phrase.endsWith('?') ? SHARED : phrase.endsWith('~') ? HINT : 1;

const phrasesOf = (list: string): Phrase[] =>
  list
    .split(',')
    .map((phrase) => ({ words: plainWords(phrase.replace(/[?~]$/, '')), weight: weightOf(phrase) }));

const plainWords = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

/** One field of the claim in plain words (what {@link captionWords} leaves of a caption); lists are in one text, phrases apart by commas. */
export interface FieldWords {
  readonly path: string;
  /** What its values are; comes from the field's definition, not from the file. */
  readonly kind: FieldKind;
  readonly items?: string;
  readonly phrases: string;
  readonly not?: string;
  readonly notUnder?: string;
  readonly owner?: Owner;
}

/** What looks like a field and is none; `foreign` names the kind of form that has such a box. */
export interface LookalikeWords {
  readonly name: string;
  readonly items?: string;
  readonly phrases: string;
  readonly foreign?: string;
  readonly shown?: string;
}

/** What titles call a kind of page; `claim` marks professional claims. */
export interface PageWords {
  readonly kind: string;
  readonly phrases: string;
  readonly claim?: boolean;
}

/** Words that say whose field it is. */
export interface OwnerWords {
  readonly words: string;
  readonly owner: Owner;
  /** False where the words say something else one by one: "group" and "NPI" of "group NPI". */
  readonly alone?: boolean;
}

/** A list of choices that names its field: at least so many choices (`value|text`) fit the pattern. */
export interface ChoiceWords {
  readonly name: string;
  readonly path: string;
  readonly least: number;
  readonly pattern: string;
  /** The pattern tells capitals from small letters. */
  readonly capitals?: boolean;
  /** No other field has such choices. */
  readonly only?: boolean;
}

/** A list of choices, ready for use. */
export interface ChoiceList extends Pick<ChoiceWords, 'name' | 'path' | 'least' | 'only'> {
  readonly fits: RegExp;
}

/** Fields by what they tell of the page they stand on, generic paths. */
export interface TellingFields<Paths = readonly string[]> {
  /** Only claims ask for these. */
  readonly onlyClaims: Paths;
  /** Patient records and settings have these too, but hardly an order form or a look-up. */
  readonly mostlyClaims: Paths;
  /** Whom a claim is about. */
  readonly identity: Paths;
  /** These, too, stand once on a claim. */
  readonly once: Paths;
}

/** What pages write besides captions and values; see `wordings` in the vocabulary. */
export type Wording =
  | 'ask'
  | 'take'
  | 'unsent'
  | 'decided'
  | 'adds'
  | 'keeps'
  | 'action'
  | 'message'
  | 'legend'
  | 'nothingAdded'
  | 'replaced'
  | 'instructs'
  | 'part'
  | 'origin'
  | 'severalNumbers'
  | 'closing'
  | 'sends'
  | 'apart'
  | 'recap'
  | 'otherInsurance'
  | 'ownPlace'
  | 'value'
  | 'sentOn'
  | 'first'
  | 'crossover'
  | 'medicare';

/** The words of claim forms, ready for use: `readyVocabulary` makes it of what is written. */
export interface Vocabulary {
  /** `light`: words that every other caption has. */
  readonly words: WordLists & { readonly light: string };
  readonly owners: readonly OwnerWords[];
  readonly choices: readonly ChoiceWords[];
  readonly fields: readonly FieldWords[];
  readonly lookalikes: readonly LookalikeWords[];
  readonly pages: readonly PageWords[];
  readonly telling: TellingFields<string>;
  /** Patterns, capitals or not. */
  readonly wordings: Readonly<Record<Wording, string>>;
}

const NONE: readonly Concept[] = [];
let concepts: readonly Concept[] = NONE;
let byWord = new Map<string, Concept[]>();
let byItem = new Map<string, Concept[]>();
let owners: readonly (readonly [readonly string[], Owner])[] = [];
let ownerOnly: ReadonlySet<string> = new Set();
let light: ReadonlySet<string> = new Set();
let choices: readonly ChoiceList[] = [];
let telling: TellingFields = { onlyClaims: [], mostlyClaims: [], identity: [], once: [] };
const NOTHING = /$^/;
let wordings: ReadonlyMap<string, RegExp> = new Map();

let kinds: readonly (PageKind & { readonly phrases: readonly (readonly string[])[] })[] = [];

/** What a title says a page is. */
export interface PageKind {
  readonly kind: string;
  readonly isClaim: boolean;
}

/** The kinds of pages that a title or heading names, claims first. */
export function pageKindsOf(title: string): readonly PageKind[] {
  const { words, item } = captionWords(title);
  const all = new Set(item ? [...words, item] : words);
  return kinds.filter(({ phrases: names }) =>
    names.some((name) => name.length > 0 && name.every((word) => all.has(word))),
  );
}

export const tellingFields = (): TellingFields => telling;

/** How pages write something. */
export const wording = (of: Wording): RegExp => wordings.get(of) ?? NOTHING;

/** Whether a text is something else than a caption or a value. */
export const isWorded = (what: Wording, text: string): boolean => wording(what).test(text);

/** The lists of choices that name their field. */
export const choiceLists = (): readonly ChoiceList[] => choices;

/** Whether every other caption has a word. */
export const isLight = (word: string): boolean => light.has(word);

/** Whether a word only says whose field it is. */
export const isOwnerWord = (word: string): boolean => ownerOnly.has(word);

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
export function learnVocabulary({
  words,
  owners: whose,
  choices: lists,
  fields,
  lookalikes,
  pages,
  telling: { onlyClaims, mostlyClaims, identity, once },
  wordings: patterns,
}: Vocabulary): void {
  learnSpellings(words);
  light = new Set(words.light.split(' '));
  owners = whose.map(({ words: needed, owner }) => [plainWords(needed), owner]);
  beginsOwner = new Set(owners.flatMap(([[first]]) => first ?? []));
  ownersKnown = new WeakMap();
  ownerOnly = new Set(
    whose
      .flatMap(({ words: needed, alone = true }) => (alone ? plainWords(needed) : []))
      .filter((word) => word !== 'to'),
  );
  choices = lists.map(({ pattern, capitals, ...list }) => ({
    ...list,
    fits: new RegExp(pattern, capitals ? '' : 'i'),
  }));
  concepts = [
    ...fields.map((field) => {
      const { path } = field;
      return conceptOf({ ...field, name: path, scope: path.startsWith('lines[') ? 'line' : 'claim' });
    }),
    ...lookalikes.map((one) => conceptOf({ ...one, path: '', scope: 'both', kind: 'text' })),
  ];
  kinds = pages.map(({ kind, phrases, claim = false }) => ({
    kind,
    isClaim: claim,
    phrases: phrasesOf(phrases).map(({ words: said }) => said),
  }));
  telling = {
    onlyClaims: onlyClaims.split(' '),
    mostlyClaims: mostlyClaims.split(' '),
    identity: identity.split(' '),
    once: once.split(' '),
  };
  wordings = new Map(Object.entries(patterns).map(([of, pattern]) => [of, new RegExp(pattern, 'i')]));
  byWord = groupBy(concepts, (concept) => new Set(concept.phrases.flatMap((phrase) => phrase.words)));
  byItem = groupBy(concepts, (concept) => concept.items.map((item) => item.toLowerCase()));
  learn(byWord.keys());
}

/** A concept by its words; lists are in one text. */
function conceptOf({
  items = '',
  phrases,
  not = '',
  notUnder = '',
  ...rest
}: Pick<FieldWords, 'items' | 'phrases' | 'not' | 'notUnder'> &
  Omit<Concept, 'items' | 'phrases' | 'not' | 'notUnder'>): Concept {
  return {
    ...rest,
    items: items.split(' ').filter(Boolean),
    phrases: phrasesOf(phrases),
    not: new Set(plainWords(not)),
    notUnder: new Set(plainWords(notUnder)),
  };
}

function groupBy(
  all: readonly Concept[],
  keysOf: (concept: Concept) => Iterable<string>,
): Map<string, Concept[]> {
  const groups = new Map<string, Concept[]>();
  for (const concept of all)
    for (const key of keysOf(concept)) {
      addTo(groups, key, concept);
    }
  return groups;
}

/**
 * Whose field it is, by the words of a caption.
 * @returns every owner that is named; none when the words name nobody
 */
export function ownersIn(words: readonly string[]): readonly Owner[] {
  if (!words.some((word) => beginsOwner.has(word))) return [];
  const named: Owner[] = [];
  for (const [needed, owner] of owners) {
    if (needed.every((word) => words.includes(word)) && !named.includes(owner)) named.push(owner);
  }
  // "Other insured" names the insured too.
  return named.includes('otherInsured') ? named.filter((owner) => owner !== 'insured') : named;
}

/** Whose field it is where a short heading begins what the caption ends: "Provider NPI" under "Order". */
export function ownersAcross(caption: readonly string[], heading: readonly string[]): readonly Owner[] {
  const begun = new Set(heading.filter((word) => !light.has(word)));
  if (begun.size === 0) return [];
  const across = owners.filter(
    ([needed]) =>
      [...begun].every((word) => needed.includes(word) && !caption.includes(word)) &&
      needed.every((word) => begun.has(word) || caption.includes(word)) &&
      needed.length > begun.size,
  );
  return [...new Set(across.map(([, owner]) => owner))];
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
export function ownersOf(caption: Caption): readonly Owner[] {
  const known = ownersKnown.get(caption);
  if (known) return known;
  const { words, aside } = caption;
  // "Subscriber name, if not patient" is the subscriber's.
  const outright = aside ? ownersIn(words.filter((word) => !aside.has(word))) : [];
  const named = outright.length > 0 ? outright : ownersIn(words);
  const byItem = OWNER_OF_ITEM[Number.parseInt(caption.item, 10)];
  const found = named.length === 0 && byItem ? [byItem] : named;
  ownersKnown.set(caption, found);
  return found;
}
/** First words of what names an owner: most captions have none of them. */
let beginsOwner: ReadonlySet<string> = new Set();
/** Asked for the texts around every box. */
let ownersKnown = new WeakMap<Caption, readonly Owner[]>();

/** A heading with "billing" in it may name the program ("Prairie Billing"); with one of these it names the provider. */
const NAMES_PROVIDER = new Set([
  'provider',
  'supplier',
  'information',
  'name',
  'npi',
  'address',
  'organization',
]);

/** Whose fields stand under a heading; see {@link ownersOf}. */
export function ownersOfSection(heading: Caption): readonly Owner[] {
  const named = ownersOf(heading);
  const { words } = heading;
  if (!named.includes('billing') || words.length === 1) return named;
  return words.some((word) => NAMES_PROVIDER.has(word)) || heading.item !== ''
    ? named
    : named.filter((owner) => owner !== 'billing');
}
