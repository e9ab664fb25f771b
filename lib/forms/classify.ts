import { safely } from '../dom/own.ts';
import { Statements } from './ladder.ts';
import { addTo } from './lists.ts';
import { ITEM_WEIGHT, isCount, isLight, itemConcepts, meanings, ownership } from './meaning.ts';
import { memo } from './memo.ts';
import { choicesOf } from './options.ts';
import { shortens, wordsOverruling } from './overruling.ts';
import { fieldOfShape, MODIFIER, shapeIn } from './shape.ts';
import { type Contents, SAME_VALUE, type Suits, suits, takenBy } from './suits.ts';
import type { Evidence, Stage } from './types.ts';
import { type SeenCaption, standsOver, type Unit } from './unit.ts';
import { allConcepts, type Concept, conceptsWith, ownersIn, ownersOfSection } from './vocabulary.ts';
import { type Caption, captionWords, tokenWords } from './words.ts';

/** One reading of a unit. */
export interface Candidate {
  readonly concept: Concept;
  /** 0 to 1. */
  readonly score: number;
  /** `explicit` where the page itself states it, else `scored`. */
  readonly stage: Stage;
  readonly evidence: readonly Evidence[];
}

/** What a unit may be, best first, in a service line and on the claim. Pure: from the unit's texts alone. */
export interface Verdict {
  readonly line: readonly Candidate[];
  readonly claim: readonly Candidate[];
}

/** Below this a control stays unnamed: a wrong field costs more than a missing one. */
export const THRESHOLD = 0.5;

/** How much an id says beside a caption, a list of choices that only one field has, a value that only
 * one has, and the number of a provider whom the caption names. */
const WEIGHTS = { token: 0.72, options: 0.6, value: 0.4, number: 0.65 } as const;
/** Several boxes to tick, one for each diagnosis. */
const LETTERS = { path: 'lines[i].diagnosisPointers', name: 'letters of diagnoses' } as const;
/** How much of an accessible name counts that the visible captions belie. */
const BELIED = 0.4;

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
    addTo(this.reasons, concept, evidence);
  }

  candidates(
    suitsOf: (concept: Concept) => readonly Suits[],
    stageOf: (concept: Concept, suits: readonly Suits[]) => Stage,
  ): Candidate[] {
    const out: Candidate[] = [];
    for (const [concept, doubt] of this.doubt) {
      if ((1 - doubt) * SAME_VALUE <= FAINTEST) continue;
      const suits = suitsOf(concept);
      const factor = suits.reduce((product, one) => product * one.factor, 1);
      const score = Math.min(1, (1 - doubt) * factor);
      if (score <= FAINTEST) continue;
      const evidence = [...(this.reasons.get(concept) ?? []), ...suits.map((one) => one.evidence)];
      out.push({ concept, score, stage: stageOf(concept, suits), evidence });
    }
    return out.sort((a, b) => b.score - a.score);
  }
}

/** A number for a text, so that what is kept for many boxes under the same headings has a short name. */
const numberOf = (text: string): number => numbers(text, () => ++numbered);
const numbers = /* @__PURE__ */ memo<number>();
let numbered = 0;

/** Readings fainter than this are not kept. */
const FAINTEST = 0.05;

const round = (score: number) => Math.round(score * 100) / 100;

/**
 * Works out what a unit may be.
 * @param unit its captions, tokens, choices and limits
 * @param noise words that most ids of the page share: prefixes of its framework
 */
export function classify(unit: Unit, noise: ReadonlySet<string> = NO_NOISE): Verdict {
  return safely(() => {
    const inside = {
      shape: shapeIn(unit),
      choices: choicesOf(unit.options),
      under: numberOf(unit.context.join('\n')),
    };
    return verdicts(keyOf(unit, inside, noise), () => judge(unit, inside, noise));
  }, NO_VERDICT);
}
/** What cannot be judged means nothing: a fault costs its field only. */
const NO_VERDICT: Verdict = { claim: [], line: [] };
const NO_NOISE: ReadonlySet<string> = new Set();
const verdicts = /* @__PURE__ */ memo<Verdict>();

/** What a unit holds, and a number for the headings that it stands under. */
interface Inside extends Pick<Contents, 'shape' | 'choices'> {
  readonly under: number;
}

/** All that a verdict rests on: the units of other rows have the same, and those of the next look. No value is in it. */
function keyOf(unit: Unit, { shape, choices, under }: Inside, noise: ReadonlySet<string>): string {
  let key = `${under} ${shape} ${choices?.name} ${unit.item} ${takenBy(unit)}`;
  for (const token of unit.tokens) key += `\n${token.length} ${token}`;
  for (const { source, text, weight, outer } of unit.captions)
    key += `\n${source} ${outer} ${weight} ${text.length} ${text}`;
  if (noise.size > 0 && unit.tokens.length > 0) for (const word of noise) key += `\n-${word}`;
  return key;
}

function judge(unit: Unit, { shape, choices, under }: Inside, noise: ReadonlySet<string>): Verdict {
  const tally = new Tally();
  const contexts = unit.context.map(captionWords);
  const tokens = unit.tokens.map((token) => tokenWords(token).filter((word) => !noise.has(word)));
  const ownersOfTokens = ownersIn(tokens.flat());

  // Of several captions the best one counts for a concept: they are not independent.
  const byCaption = new Best<SeenCaption>();
  const byNumber = new Best<string>();
  const statements = new Statements();
  const read = unit.captions.map((caption) => {
    const above = unit.captions.filter((other) => standsOver(other, caption));
    const over = [...above.map(({ text }) => captionWords(text)), ...contexts];
    const key = `${caption.text}|${ownersOfTokens.join()}|${above.map(({ text }) => text).join('|')}|${under}`;
    const words = captionWords(caption.text);
    const found = meanings(words, over, ownersOfTokens, key);
    statements.note(
      caption,
      found.filter(({ byItem: numbered }) => !numbered),
    );
    return { caption, item: words.item, found };
  });
  const belied = statements.belied();
  for (const { caption, item, found } of read) {
    const numbered = new Set(statements.allows(found.flatMap((one) => (one.byItem ? one.concept : []))));
    const weight = caption.weight * (belied.has(caption) ? BELIED : 1);
    for (const { concept, score, byItem } of found) {
      if (byItem && numbered.has(concept)) byNumber.note(concept, score * weight, item);
      else if (!byItem) byCaption.note(concept, score * weight, caption);
    }
  }
  // Old forms letter their boxes otherwise: what the words say outright is not what stands in that item now.
  const inItem = statements.allows(itemConcepts(unit.item));
  for (const concept of inItem) byNumber.note(concept, ITEM_WEIGHT, unit.item);
  for (const [concept, points, caption] of byCaption)
    tally.add(concept, points, { source: caption.source, seen: caption.text, score: round(points) });
  for (const [concept, points, item] of byNumber)
    tally.add(concept, points, { source: 'box-number', seen: item, score: round(points) });
  for (const { concept, score, seen } of fromSection(unit, contexts))
    tally.add(concept, score, { source: 'legend', seen, score });

  const overruling = wordsOverruling(unit);
  const byToken = new Best<string>();
  for (const [index, words] of tokens.entries()) {
    if (words.length === 0 || shortens(unit.tokens[index] ?? '', words, unit)) continue;
    for (const { concept, score } of meanings(
      { words, item: '' },
      contexts,
      [],
      `#${words.join(' ')}|${under}`,
    )) {
      if (!overruling.some((word) => concept.not.has(word)))
        byToken.note(concept, score * WEIGHTS.token, unit.tokens[index] ?? '');
    }
  }
  for (const [concept, points, token] of byToken)
    tally.add(concept, points, { source: 'token', seen: token, score: round(points) });

  const isBacked = choices !== undefined && [...byCaption].some(([{ path }]) => path === choices.path);
  const offers = unit.kind === 'checks' ? LETTERS : choices;
  for (const concept of offers ? allConcepts() : []) {
    if (offers?.path !== concept.path) continue;
    const owned =
      concept.owner === 'patient'
        ? ownership(concept, [], [ownersOfTokens, ...contexts.map(ownersOfSection)])
        : 1;
    const points = WEIGHTS.options * owned;
    tally.add(concept, points, { source: 'options', seen: offers.name, score: round(points) });
  }

  const named = namedIn(byCaption);
  const telling = shape && fieldOfShape(shape, named);
  for (const concept of telling ? allConcepts() : []) {
    if (concept.path !== telling || !shape) continue;
    // A code under "HCPCS and modifiers" has its modifiers behind it.
    const points = shape === 'npi' || named.includes(MODIFIER) ? WEIGHTS.number : WEIGHTS.value;
    tally.add(concept, points, { source: 'shape', seen: shape, score: points });
  }

  const candidates = tally.candidates(
    (concept) => suits(concept, unit, { shape, choices, isBacked, inItem }),
    (concept, against) => statements.stageOf(concept, against),
  );
  return {
    line: undisputed(candidates.filter(({ concept }) => concept.scope !== 'claim')),
    claim: undisputed(candidates.filter(({ concept }) => concept.scope !== 'line')),
  };
}

/** The fields that captions name clearly, other than by the word "name". */
const namedIn = (captions: Iterable<readonly [Concept, number, SeenCaption]>): string[] =>
  [...captions].flatMap(([{ path }, points, { text }]) =>
    points >= THRESHOLD && !captionWords(text).words.includes('name') ? [path] : [],
  );

/** What everything else speaks louder for than for a statement leaves that statement open. */
const undisputed = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((one, place) =>
    place === 0 || one.stage !== 'explicit' ? one : { ...one, stage: 'scored' },
  );

/** A box that is only lettered or numbered, or not captioned at all, is what its section is about. */
const FROM_SECTION = 0.68;
/** A heading that only hints ("Notes") names no box without a caption. */
const LEAST_SECTION = 0.6;
/** Nothing else on a claim is lettered A to L. */
const LETTERED = 0.9;

function fromSection(
  unit: Unit,
  contexts: readonly Caption[],
): { concept: Concept; score: number; seen: string }[] {
  if (unit.captions.some((caption) => captionWords(caption.text).words.some((word) => !isCount(word))))
    return [];
  const lettered = unit.captions.some(({ text }) => /^[A-L]$/.test(captionWords(text).item));
  const sections = lettered ? contexts : contexts.slice(0, 1);
  return sections.flatMap((section, level) =>
    meanings(section, contexts.slice(level + 1), [], `§${unit.context.slice(level).join('|')}`)
      .filter(
        ({ byItem: numbered, concept, score }) =>
          !numbered && score >= LEAST_SECTION && (level === 0 || concept.path === 'diagnoses[i]'),
      )
      .map(({ concept, score }) => ({
        concept,
        score: score * (lettered && concept.path === 'diagnoses[i]' ? LETTERED : FROM_SECTION),
        seen: unit.context[level] ?? '',
      })),
  );
}

/** Share of the page's ids that makes a word the framework's and not the field's. */
const NOISE_SHARE = 0.4;
const NOISE_LEAST = 8;

/** Words that most ids of a page share. */
export function noiseOf(units: readonly Unit[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let named = 0;
  for (const unit of units) {
    if (unit.tokens.length === 0) continue;
    const words = new Set(unit.tokens.flatMap(tokenWords));
    if (words.size > 0) named += 1;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (named < NOISE_LEAST) return new Set();
  // A word that names fields stays one, however often: every row has its procedure code.
  const meansLittle = (word: string) => conceptsWith(word).length === 0 || isLight(word);
  return new Set(
    [...counts]
      .filter(([word, count]) => count >= named * NOISE_SHARE && meansLittle(word))
      .map(([word]) => word),
  );
}
