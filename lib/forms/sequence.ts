import type { Assigned } from './assign.ts';
import { THRESHOLD } from './classify.ts';
import type { Judged } from './lines.ts';
import { SURE } from './stated.ts';
import type { Evidence } from './types.ts';
import type { SeenCaption, Unit } from './unit.ts';
import type { TextRun } from './walk.ts';
import { captionWords, tokenWords } from './words.ts';

/**
 * Gives units that stand under one caption their own share of it: "Proc & Mod" over five boxes, "Resubmission code /
 * Original ref" over two, "Patient's name (Last, First, MI)" over three.
 */
export function shareCaptions(units: readonly Unit[]): void {
  for (let from = 0; from < units.length; ) {
    const first = units[from];
    const [caption] = first?.captions ?? [];
    const text = caption && caption.weight >= SHARE ? caption.text : undefined;
    let to = from + 1;
    while (first && text && to < units.length && shares(first, units[to], text)) to += 1;
    const group = units.slice(from, to);
    const parts = text ? (partsBehind(text, group) ?? captionParts(text, caption?.run)) : [];
    // "Provider & phone (": the box behind the bracket takes the telephone number, the name stands below.
    if (text?.endsWith('(')) parts.reverse();
    if (text && parts.length > 1 && group.length >= parts.length) {
      for (const [place, unit] of group.entries())
        unit.captions = shareOf(unit.captions, text, parts[Math.min(place, parts.length - 1)] ?? text);
    }
    from = to;
  }
}

/** "[ ] [ ] last, first": a text behind the boxes names the parts. */
function partsBehind(text: string, group: readonly Unit[]): string[] | undefined {
  const behind = group.at(-1)?.captions.find(isBehind);
  const parts = behind && group.length > 1 ? captionParts(`${text} (${behind.text})`) : [];
  return parts.length === group.length ? parts : undefined;
}

const isBehind = ({ weight, outer }: SeenCaption): boolean => !outer && weight <= SURE.after;

/** How sure a share of the first box's caption is for a box that has none. */
const SHARE = 0.85;

/** Whether a box stands under the caption of the first one: it has the same, or none of its own. */
function shares(first: Unit, unit: Unit | undefined, text: string): boolean {
  const [caption] = first.captions;
  const [own] = unit?.captions ?? [];
  if (!unit || !caption) return false;
  if (own?.text === text) {
    // Without a run the caption is a cell's or an attribute's: then the units must be neighbours in one wrapper.
    return caption.run ? caption.run === own.run : first.ancestors[0] === unit.ancestors[0];
  }
  return (
    unit.captions.every((one) => one.outer || isBehind(one)) &&
    caption.weight >= SHARE &&
    inOneBox(first, unit)
  );
}

/** Wrappers between two boxes of one caption. */
const BOX_DEPTH = 3;

/** Whether two units stand in one small box: the same cell, or a wrapper or two around each. */
function inOneBox(first: Unit, unit: Unit): boolean {
  const near = [first.anchor, ...first.ancestors.slice(0, BOX_DEPTH)].filter(
    ({ localName }) => !/^(tr|tbody|table|form|body|fieldset|section)$/.test(localName),
  );
  return near.some((element) => unit.ancestors.slice(0, BOX_DEPTH).includes(element));
}

/** Blanks that a browser does not run together: captions set apart, each over its box. */
const GAP = /\s*(?:\u00a0\s|\s\u00a0)\s*/;

/** The pieces of a caption that speak of several fields. */
export function captionParts(text: string, run?: TextRun): string[] {
  const apart = (run?.nodes ?? [])
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
    .split(GAP)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => /\w/.test(piece));
  if (apart.length > 1) return apart;
  const inBrackets = /^(.*?)\(([^()]*[,/&][^()]*)\)\s*\*?$/.exec(text);
  if (inBrackets) {
    // The item number is that of the whole.
    const head = (inBrackets[1] ?? '').replace(/\bname\b|^\d{1,2}\w?\.\s*/gi, '').trim();
    return (inBrackets[2] ?? '')
      .split(/[,/&]/)
      .map(
        (piece) =>
          `${head} ${/name|initial|mi\b|middle/i.test(piece) || !/\b(last|first)\b/i.test(piece) ? piece.trim() : `${piece.trim()} name`}`,
      );
  }
  const pieces = text.split(/\s*(?:[/&+,?;]|\band\b)\s*/i).filter(Boolean);
  return pieces.map((piece) => (/\b(last|first)$/i.test(piece) ? `${piece} name` : piece));
}

/** The whole caption still says what the part is about. */
function shareOf(captions: readonly SeenCaption[], text: string, part: string): SeenCaption[] {
  const others = captions.filter((caption) => caption.text !== text);
  const own = captions.find((caption) => caption.text === text) ?? {
    source: 'caption' as const,
    weight: SHARE,
  };
  return [{ ...own, text: part }, { ...own, text, weight: own.weight / 2, outer: true }, ...others];
}

const LETTERS = 'ABCDEFGHIJKL';

/**
 * The place of each diagnosis box: by its letter or number where all have one of the same kind, else in the order of the form.
 */
export function diagnosisOrder(boxes: readonly Assigned[]): [number, Assigned][] {
  for (const placeOf of [placeByMarker, placeByCaption]) {
    const places = boxes.map(({ judged }) => placeOf(judged.unit));
    if (places.includes(undefined) || new Set(places).size < boxes.length) continue;
    return boxes.map((box, index) => [places[index] ?? index, box]);
  }
  return [...boxes.entries()];
}

/** `A` or `1` is 0. */
function place(mark: string): number | undefined {
  const index = /^[a-l]$/i.test(mark) ? LETTERS.indexOf(mark.toUpperCase()) : Number(mark) - 1;
  return mark !== '' && index >= 0 && index < LETTERS.length ? index : undefined;
}

const placeByMarker = (unit: Unit): number | undefined => place(unit.marker);

/** The edition of the code list counts no boxes. */
const EDITION = /\bicd[-\s]?(9|10)\b/gi;

function placeByCaption(unit: Unit): number | undefined {
  for (const { text, outer } of unit.captions) {
    if (outer) continue;
    const { words, item } = captionWords(text.replace(EDITION, ''));
    const own = words.length === 0 ? place(item.replace(/^21(?=[a-l])/i, '')) : place(words.at(-1) ?? '');
    if (own !== undefined) return own;
  }
  return undefined;
}

const NAMES = new Set(['insured.name', 'orderingProvider.name', 'otherInsured.name']);
/** The other half of a name stands no further away than this many boxes. */
const NEXT_NAME = 3;

/** Words that a unit is called by: its captions, which the biller goes by, and its ids where those leave open which name. */
function calledBy(unit: Unit): Set<string> {
  const words = unit.captions.flatMap(({ text, outer }) => (outer ? [] : captionWords(text).words));
  const isTold = words.includes('last') !== words.includes('first');
  return new Set([...words, ...(isTold ? [] : unit.tokens.flatMap(tokenWords))]);
}

/**
 * Puts last and first name together where the claim has one field for both, and names the box in front of the patient's
 * first name the last name.
 */
export function joinNames(claim: readonly Assigned[], all: readonly Judged[]): Assigned[] {
  const taken = new Set(claim.map(({ judged }) => judged));
  const first = claim.find(({ path }) => path === 'patient.firstName');
  const hasLast = claim.some(({ path }) => path === 'patient.lastName');
  return claim.map((one) => {
    const at = all.indexOf(one.judged);
    if (one.path === 'patient.name' && first && !hasLast && all.indexOf(first.judged) === at + 1) {
      const evidence: Evidence = {
        source: 'sequence',
        seen: 'the first name follows it',
        score: one.confidence,
      };
      return { ...one, path: 'patient.lastName', stage: 'repaired', evidence: [...one.evidence, evidence] };
    }
    if (!NAMES.has(one.path)) return one;
    const other = all
      .slice(Math.max(0, at - NEXT_NAME), at + NEXT_NAME + 1)
      .find((near) => near !== one.judged && !taken.has(near) && isFirstName(near, one.judged));
    const [last, given] = [one.judged.unit.parts[0], other?.unit.parts[0]];
    if (!other || !last || !given) return one;
    taken.add(other);
    return {
      ...one,
      parts: [
        { element: last.element, role: 'last' },
        { element: given.element, role: 'first' },
      ],
    };
  });
}

function isFirstName({ unit }: Judged, { unit: last }: Judged): boolean {
  const words = calledBy(unit);
  return (
    words.has('first') &&
    !words.has('last') &&
    unit.kind === last.kind &&
    (unit.ancestors[0] === last.ancestors[0] ||
      unit.context[0] === last.context[0] ||
      last.captions.some(({ text, outer }) => !outer && text === unit.context[0]) ||
      sharesToken(unit, last))
  );
}

/** A name stands no further from its NPI than this many boxes. */
const NEAR_NPI = 8;

/** Of several boxes for the ordering provider's name, the one beside the NPI that was taken. */
export function nameBesideNpi(claim: readonly Assigned[], all: readonly Judged[]): Assigned[] {
  const npi = claim.find(({ path }) => path === 'orderingProvider.npi');
  const taken = new Set(claim.map(({ judged }) => judged));
  return claim.map((one) => {
    if (!npi || one.path !== 'orderingProvider.name') return one;
    const distance = (judged: Judged) => Math.abs(all.indexOf(judged) - all.indexOf(npi.judged));
    if (distance(one.judged) <= NEAR_NPI) return one;
    const nearer = all.filter(
      (judged) =>
        !taken.has(judged) &&
        distance(judged) <= NEAR_NPI &&
        judged.verdict.claim[0]?.concept.path === one.path &&
        judged.verdict.claim[0].score >= THRESHOLD,
    );
    const [judged] = nearer.sort((a, b) => distance(a) - distance(b));
    const candidate = judged?.verdict.claim[0];
    return judged && candidate
      ? {
          judged,
          path: one.path,
          stage: candidate.stage,
          confidence: candidate.score,
          evidence: candidate.evidence,
        }
      : one;
  });
}

/** Ids that differ in one word: `ref_last`, `ref_first`. */
function sharesToken(unit: Unit, other: Unit): boolean {
  const words = new Set(unit.tokens.flatMap(tokenWords));
  return other.tokens.flatMap(tokenWords).filter((word) => words.has(word)).length > 0;
}
