import type { Evidence } from './types.ts';
import type { SeenCaption, Unit } from './unit.ts';
import {
  allConcepts,
  type Concept,
  conceptsAt,
  conceptsWith,
  OWNER_ONLY,
  type Owner,
  ownersIn,
  ownersOf,
} from './vocabulary.ts';
import { type Caption, captionWords, tokenWords } from './words.ts';

/** One reading of a unit. */
export interface Candidate {
  readonly concept: Concept;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What a unit may be, best first, in a service line and on the claim. Pure: from the unit's texts alone. */
export interface Verdict {
  readonly line: readonly Candidate[];
  readonly claim: readonly Candidate[];
}

/** Below this a control stays unnamed: a wrong field costs more than a missing one. */
export const THRESHOLD = 0.5;

/** A caption that names the field and nothing else counts fully; words left over take away up to this share. */
const UNEXPLAINED = 0.65;
/** Words that every other caption has say little. */
const LIGHT = new Set([
  'number',
  'code',
  'id',
  'date',
  'of',
  'claim',
  'service',
  'line',
  'provider',
  'name',
  'information',
  'type',
  'primary',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  'a',
  'b',
  'c',
  'd',
  'principal',
  'current',
  'month',
  'day',
  'year',
  'text',
  'value',
  'row',
  'item',
  'form',
  'total',
]);
const LIGHT_WEIGHT = 0.4;
/** A word that a phrase needs may stand in the heading above instead of in the caption. */
const FROM_CONTEXT = 0.88;
/** A caption may leave open whose field it is; then the section says so, or the usual owner is meant. */
const OWNER = { stated: 1, section: 0.97, usual: 0.82, unknown: 0.45, other: 0.12 } as const;
const USUAL_OWNERS: ReadonlySet<Owner> = new Set(['patient']);
/** Of these the claim has one only, so that nobody needs to be named. */
const USUAL_FIELDS: ReadonlySet<string> = new Set(['billing.taxonomy', 'orderingProvider.qualifier']);

const WEIGHTS = { token: 0.72, item: 0.55, options: 0.6 } as const;

/** A number or letter counts boxes: it hardly says what they are. */
const COUNT_WEIGHT = 0.1;

const light = (word: string) => (COUNTED.test(word) ? COUNT_WEIGHT : LIGHT.has(word) ? LIGHT_WEIGHT : 1);

/** How well words fit the best phrase of a concept, 0 to 1. */
export function fitness(concept: Concept, words: readonly string[], headings: readonly string[]): number {
  // A lookalike must be named outright: headings never make one.
  const context = concept.path === '' ? [] : headings;
  // A caption over both ends of a range speaks against neither.
  const isBoth = words.includes('from') && words.includes('to');
  if (words.some((word) => concept.not.has(word) && !(isBoth && (word === 'from' || word === 'to'))))
    return 0;
  let best = 0;
  const owned = concept.owner !== undefined;
  let total = 0;
  for (const word of words) if (!(owned && OWNER_ONLY.has(word))) total += light(word);
  // A box is a date because its own caption says so, or because it is one end of a range of dates.
  const isRange = words.includes('from') || words.includes('to');
  for (const phrase of concept.phrases) {
    let matched = 0;
    let score = phrase.weight;
    let own = 0;
    for (const word of phrase.words) {
      if (words.includes(word)) {
        own += 1;
        if (!(owned && OWNER_ONLY.has(word))) matched += light(word);
      } else if (context.includes(word) && (word !== 'date' || isRange)) score *= FROM_CONTEXT;
      else {
        score = 0;
        break;
      }
    }
    if (score === 0 || own === 0) continue;
    // What a heading completes must begin with a word that means something, or with one end of a range.
    if (
      own < phrase.words.length &&
      !isRange &&
      !phrase.words.some((word) => words.includes(word) && (!LIGHT.has(word) || word === 'date'))
    )
      continue;
    // A phrase found mostly in the headings is no reading of this caption.
    if (own < phrase.words.length / 3) continue;
    const coverage = total === 0 ? 1 : Math.min(1, matched / total);
    score *= 1 - UNEXPLAINED * (1 - coverage);
    // Of two full matches the longer phrase says more.
    score *= 1 - 0.02 / phrase.words.length;
    if (score > best) best = score;
  }
  return best;
}

const PROVIDERS: ReadonlySet<Owner> = new Set(['billing', 'facility', 'ordering', 'rendering']);

/** The insured's numbers do not stand in a provider's box. */
function ofProvider(stated: readonly Owner[], sections: readonly (readonly Owner[])[]): boolean {
  const [owner] = [stated, ...sections].find((owners) => owners.length > 0) ?? [];
  return owner !== undefined && PROVIDERS.has(owner);
}

/** Whether the owner that a concept needs is the one the texts name. */
function ownership(
  concept: Concept,
  stated: readonly Owner[],
  sections: readonly (readonly Owner[])[],
): number {
  const { owner } = concept;
  if (!owner) return concept.path.startsWith('insured.') && ofProvider(stated, sections) ? OWNER.other : 1;
  if (stated.length > 0) {
    if (stated.includes(owner)) return stated.length === 1 || stated[0] === owner ? OWNER.stated : 0.9;
    return OWNER.other;
  }
  for (const section of sections) {
    if (section.length === 0) continue;
    return section.includes(owner) ? OWNER.section : OWNER.other;
  }
  return USUAL_OWNERS.has(owner) || USUAL_FIELDS.has(concept.path) ? OWNER.usual : OWNER.unknown;
}

interface Matched {
  readonly concept: Concept;
  readonly score: number;
  readonly byItem: boolean;
}

const memo = new Map<string, readonly Matched[]>();
/** Distinct captions kept: pages repeat theirs in every row. */
const MOST_REMEMBERED = 4000;

/** All concepts that a text may mean. */
function match(
  caption: Caption,
  contexts: readonly Caption[],
  own: readonly Owner[],
  key: string,
): readonly Matched[] {
  const known = memo.get(key);
  if (known) return known;
  const words = caption.words;
  const contextWords = contexts.flatMap((context) => context.words);
  const stated = ownersOf(caption);
  const sections = [own, ...contexts.map(ownersOf)];
  const found: Matched[] = [];
  const tried = new Set<Concept>();
  for (const word of words) {
    for (const concept of conceptsWith(word)) {
      if (tried.has(concept)) continue;
      tried.add(concept);
      const score = fitness(concept, words, contextWords) * ownership(concept, stated, sections);
      if (score > 0.05) found.push({ concept, score, byItem: false });
    }
  }
  for (const concept of itemConcepts(caption.item.toLowerCase()))
    found.push({ concept, score: WEIGHTS.item, byItem: true });
  if (memo.size > MOST_REMEMBERED) memo.clear();
  memo.set(key, found);
  return found;
}

/** Concepts of an item number; `21a` to `21l` are the boxes of item 21. */
const itemConcepts = (item: string): readonly Concept[] => conceptsAt(/^21[a-l]$/.test(item) ? '21' : item);

/** The best score of each concept, with what gave it. */
class Best<T> {
  private readonly found = new Map<Concept, { score: number; seen: T }>();

  note(concept: Concept, score: number, seen: T): void {
    if (score > (this.found.get(concept)?.score ?? 0)) this.found.set(concept, { score, seen });
  }

  *[Symbol.iterator](): Iterator<[Concept, number, T]> {
    for (const [concept, { score, seen }] of this.found) yield [concept, score, seen];
  }
}

class Tally {
  /** Per concept: the probability that nothing seen speaks for it. */
  private readonly doubt = new Map<Concept, number>();
  private readonly reasons = new Map<Concept, Evidence[]>();

  add(concept: Concept, score: number, evidence: Evidence): void {
    this.doubt.set(concept, (this.doubt.get(concept) ?? 1) * (1 - score));
    const list = this.reasons.get(concept);
    if (list) list.push(evidence);
    else this.reasons.set(concept, [evidence]);
  }

  candidates(factor: (concept: Concept) => { factor: number; evidence?: Evidence }): Candidate[] {
    const out: Candidate[] = [];
    for (const [concept, doubt] of this.doubt) {
      const suits = factor(concept);
      const score = (1 - doubt) * suits.factor;
      const evidence = this.reasons.get(concept) ?? [];
      if (score > 0.05)
        out.push({ concept, score, evidence: suits.evidence ? [...evidence, suits.evidence] : evidence });
    }
    return out.sort((a, b) => b.score - a.score);
  }
}

const round = (score: number) => Math.round(score * 100) / 100;

/**
 * Works out what a unit may be.
 * @param unit its captions, tokens, choices and limits
 * @param noise words that most ids of the page share: prefixes of its framework
 */
export function classify(unit: Unit, noise: ReadonlySet<string>): Verdict {
  const tally = new Tally();
  const contexts = unit.context.map(captionWords);
  const contextKey = unit.context.join('|');
  const tokens = unit.tokens.map((token) => tokenWords(token).filter((word) => !noise.has(word)));
  const ownersOfTokens = ownersIn(tokens.flat());

  // Of several captions the best one counts for a concept: they are not independent.
  const byCaption = new Best<SeenCaption>();
  const byNumber = new Best<string>();
  const outer = unit.captions.filter((caption) => caption.outer);
  for (const caption of unit.captions) {
    const above = caption.outer ? [] : outer.filter((other) => other.text !== caption.text);
    const over = [...above.map(({ text }) => captionWords(text)), ...contexts];
    const key = `${caption.text}|${ownersOfTokens}|${above.map(({ text }) => text).join('|')}|${contextKey}`;
    const words = captionWords(caption.text);
    for (const { concept, score, byItem: numbered } of match(words, over, ownersOfTokens, key)) {
      if (numbered) byNumber.note(concept, score * caption.weight, words.item);
      else byCaption.note(concept, score * caption.weight, caption);
    }
  }
  if (unit.item)
    for (const concept of itemConcepts(unit.item)) byNumber.note(concept, WEIGHTS.item, unit.item);
  for (const [concept, points, caption] of byCaption)
    tally.add(concept, points, { source: caption.source, seen: caption.text, score: round(points) });
  for (const [concept, points, item] of byNumber)
    tally.add(concept, points, { source: 'box-number', seen: item, score: round(points) });
  for (const { concept, score, seen } of fromSection(unit, contexts))
    tally.add(concept, score, { source: 'legend', seen, score });

  const byToken = new Best<string>();
  for (const [index, words] of tokens.entries()) {
    if (words.length === 0) continue;
    for (const { concept, score } of match(
      { words, item: '' },
      contexts,
      [],
      `#${words.join(' ')}|${contextKey}`,
    )) {
      byToken.note(concept, score * WEIGHTS.token, unit.tokens[index] ?? '');
    }
  }
  for (const [concept, points, token] of byToken)
    tally.add(concept, points, { source: 'token', seen: token, score: round(points) });

  const choices = choicesOf(unit.options);
  for (const concept of allConcepts()) {
    if (!choices?.paths.includes(concept.path)) continue;
    const owned =
      concept.owner === 'patient' ? ownership(concept, [], [ownersOfTokens, ...contexts.map(ownersOf)]) : 1;
    const points = WEIGHTS.options * owned;
    tally.add(concept, points, { source: 'options', seen: choices.name, score: round(points) });
  }

  const candidates = tally.candidates((concept) => suits(concept, unit));
  return {
    line: candidates.filter(({ concept }) => concept.scope !== 'claim'),
    claim: candidates.filter(({ concept }) => concept.scope !== 'line'),
  };
}

/** A box that is only lettered or numbered, or not captioned at all, is what its section is about. */
const FROM_SECTION = 0.68;
/** Nothing else on a claim is lettered A to L. */
const LETTERED = 0.9;
const COUNTED = /^(a|b|c|d|e|f|g|h|i|j|k|l|\d{1,2})$/;

function fromSection(
  unit: Unit,
  contexts: readonly Caption[],
): { concept: Concept; score: number; seen: string }[] {
  if (unit.captions.some((caption) => captionWords(caption.text).words.some((word) => !COUNTED.test(word))))
    return [];
  const lettered = unit.captions.some(({ text }) => /^[A-L]$/.test(captionWords(text).item));
  const sections = lettered ? contexts : contexts.slice(0, 1);
  return sections.flatMap((section, level) =>
    match(section, contexts.slice(level + 1), [], `§${unit.context.slice(level).join('|')}`)
      .filter(
        ({ byItem: numbered, concept }) => !numbered && (level === 0 || concept.path === 'diagnoses[i]'),
      )
      .map(({ concept, score }) => ({
        concept,
        score: score * (lettered && concept.path === 'diagnoses[i]' ? LETTERED : FROM_SECTION),
        seen: unit.context[level] ?? '',
      })),
  );
}

/** Lists of choices that name their field. */
const CHOICE_LISTS: readonly {
  readonly name: string;
  readonly paths: readonly string[];
  readonly least: number;
  readonly pattern: RegExp;
}[] = [
  {
    name: 'places of service',
    paths: ['lines[i].placeOfService'],
    least: 2,
    pattern:
      /^0?(11|12|13|31|32|33|34|54|04)\b|\|\s*(12|31|32|11)\s*[-–:]|\b(home|office|nursing facility|skilled nursing|assisted living)\b/i,
  },
  {
    name: 'states',
    paths: ['patient.state'],
    least: 20,
    pattern: /^[A-Z]{2}\b|\|[A-Z]{2}\b/,
  },
  {
    name: 'provider qualifiers',
    paths: ['orderingProvider.qualifier'],
    least: 2,
    pattern: /\b(DN|DK|DQ)\b|ordering|referring|supervising/i,
  },
  {
    name: 'modifiers',
    paths: ['lines[i].modifiers[j]'],
    least: 3,
    pattern: /\b(NU|RR|UE|KX|KH|KI|KJ|GA|GY|GZ|RT|LT|RA|RB|EY|KE|KU)\b/,
  },
  { name: 'sexes', paths: ['patient.sex'], least: 2, pattern: /\b(male|female)\b|^[MF]\|/i },
  { name: 'relationships', paths: ['patient.relationship'], least: 2, pattern: /\b(self|spouse|child)\b/i },
  {
    name: 'claim frequencies',
    paths: ['resubmission.code'],
    least: 2,
    pattern: /original|replacement|void|corrected/i,
  },
  { name: 'ICD versions', paths: ['icdIndicator'], least: 1, pattern: /icd[- ]?(9|10)/i },
  {
    name: 'kinds of insurance',
    paths: ['insuranceType'],
    least: 3,
    pattern: /\b(medicare|medicaid|tricare|champva|feca|group health)\b/i,
  },
  {
    name: 'unit types',
    paths: ['lines[i].unitType'],
    least: 2,
    pattern: /^(UN|MJ|DA)\b|\|(unit|minute|days)/i,
  },
  {
    name: 'payer responsibilities',
    paths: ['payer.order'],
    least: 2,
    pattern: /\b(primary|secondary|tertiary)\b/i,
  },
  {
    name: 'diagnosis pointers',
    paths: ['lines[i].diagnosisPointers'],
    least: 4,
    pattern: /^([A-L]|[1-9]|1[0-2])\|([A-L]|[1-9]|1[0-2])$/,
  },
];

/** The list that a unit's choices belong to: most of them must be of it. */
function choicesOf(options: readonly string[]): { name: string; paths: readonly string[] } | undefined {
  if (options.length < 2) return undefined;
  for (const { name, paths, least, pattern } of CHOICE_LISTS) {
    const hits = options.filter((option) => pattern.test(option)).length;
    if (hits >= least && hits * 3 >= Math.min(options.length, 12)) return { name, paths };
  }
  return undefined;
}

/** Shortest input that a value of a field fits into. */
const SHORTEST: Readonly<Record<string, number>> = { hcpcs: 5, npi: 10, icd10cm: 3, date: 6, money: 3 };
const OFFERS: readonly string[] = ['choice', 'checks', 'check'];

/** A field that has its own item number is hardly in another item. */
const OTHER_ITEM = 0.55;
/** Names, addresses and notes need more room than this. */
const SHORTEST_TEXT = 5;

const against = (factor: number, seen: string) => ({
  factor,
  evidence: { source: 'against' as const, seen, score: round(factor - 1) },
});

/** Whether such a control can hold such a value; a factor on the score. */
function suits(concept: Concept, unit: Unit): { factor: number; evidence?: Evidence } {
  const inItem = unit.item ? itemConcepts(unit.item) : [];
  if (inItem.length > 0 && concept.items.length > 0 && !inItem.includes(concept))
    return against(OTHER_ITEM, `it stands in item ${unit.item}`);
  if (concept.path === '') return { factor: unit.options.length > 0 && unit.kind === 'choice' ? 0.9 : 1 };
  const { kind } = unit;
  const isBoolean = concept.kind === 'boolean';
  if (OFFERS.includes(kind)) {
    if (isBoolean) return { factor: kind === 'checks' ? 0 : 1 };
    if (kind === 'checks') return { factor: concept.kind === 'pointer list' ? 1 : 0 };
    if (kind === 'check') return { factor: concept.path === 'patient.signatureOnFile' ? 1 : 0 };
    return concept.kind === 'enum' ||
      concept.kind === 'pos' ||
      concept.path === 'patient.signatureOnFile' ||
      concept.kind === 'pointer list'
      ? { factor: 1 }
      : against(0, 'it offers choices');
  }
  const isDate = concept.kind === 'date';
  if (kind === 'date') return isDate ? { factor: 1.04 } : against(0, 'it takes a date');
  if (kind === 'area')
    return concept.kind === 'text' ? { factor: 1 } : against(0.3, 'it takes several lines of text');
  if (concept.kind === 'number' && (kind === 'select' || kind === 'combobox'))
    return against(0.5, 'it is a list of choices');
  if (kind === 'select') {
    if (
      isDate ||
      concept.kind === 'money' ||
      concept.kind === 'npi' ||
      concept.kind === 'ndc' ||
      concept.path === 'insured.id'
    )
      return against(concept.kind === 'npi' ? 0.6 : 0.2, 'it is a list of choices');
    return { factor: 1 };
  }
  if (unit.maxLength > 0) {
    const least =
      concept.kind === 'text' && concept.path !== 'patient.signatureOnFile'
        ? SHORTEST_TEXT
        : SHORTEST[concept.kind];
    if (least && unit.maxLength < least) return against(0.1, `it takes ${unit.maxLength} characters`);
    if (concept.path === 'orderingProvider.qualifier')
      return unit.maxLength === 2
        ? { factor: 1.1, evidence: { source: 'shape', seen: 'two characters', score: 0.1 } }
        : against(0.4, `it takes ${unit.maxLength} characters`);
    if (concept.kind === 'modifier' && unit.maxLength === 2)
      return { factor: 1.05, evidence: { source: 'shape', seen: 'two characters', score: 0.05 } };
    if (
      unit.maxLength === 1 &&
      !isBoolean &&
      concept.kind !== 'enum' &&
      concept.kind !== 'pointer list' &&
      concept.kind !== 'number'
    )
      return against(0.2, 'it takes one character');
  }
  return { factor: 1 };
}

/** Share of the page's ids that makes a word the framework's and not the field's. */
const NOISE_SHARE = 0.4;
const NOISE_LEAST = 8;

/** Words that most ids of a page share. */
export function noiseOf(units: readonly Unit[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let named = 0;
  for (const unit of units) {
    const words = new Set(unit.tokens.flatMap((token) => tokenWords(token)));
    if (words.size > 0) named += 1;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (named < NOISE_LEAST) return new Set();
  // A word that names fields stays one, however often: every row has its procedure code.
  const meansLittle = (word: string) =>
    conceptsWith(word).length === 0 || LIGHT.has(word) || OWNER_ONLY.has(word);
  return new Set(
    [...counts]
      .filter(([word, count]) => count >= named * NOISE_SHARE && meansLittle(word))
      .map(([word]) => word),
  );
}
