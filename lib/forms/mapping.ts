import { childNodesOf, isDrawn, textContentOf } from '../dom/own.ts';
import type { Assigned } from './assign.ts';
import type { Judged } from './lines.ts';
import { type ControlPart, type MappedField, STAGES } from './types.ts';
import type { SeenCaption, Unit } from './unit.ts';

/** From decisions to a map: field paths with their numbers, and the controls that hold them. */

export type Fields = Map<string, MappedField>;

function mapped(path: string, assigned: readonly Assigned[]): MappedField {
  const named = assigned.flatMap((one) => one.parts ?? []);
  const units = assigned.map(({ judged }) => judged.unit);
  const captions = new Set<string>();
  for (const unit of units)
    for (const caption of unit.captions)
      if (unit.kind === 'output' || isOwn(caption)) captions.add(caption.text);
  let rung = 0;
  let confidence = 1;
  for (const one of assigned) {
    rung = Math.max(rung, STAGES.indexOf(one.stage));
    confidence = Math.min(confidence, one.confidence);
  }
  return {
    path,
    parts: named.length > 0 ? named : partsOf(units),
    stage: STAGES[rung] ?? 'scored',
    visible: units.some(({ rendered }) => rendered),
    confidence: Math.round(100 * confidence) / 100,
    evidence: assigned[0]?.evidence ?? [],
    captions: [...captions],
  };
}

/** A box that holds its own caption is blank; a text further away may be the value that the one in the box replaces. */
const isOwn = ({ source, weight }: SeenCaption): boolean => source !== 'caption' || weight >= NEXT_TO;
/** Texts less sure than this are tied to a box by place. */
const NEXT_TO = 0.9;

/** The controls of a field; of a list that stands in several boxes, each is one place. */
function partsOf(units: readonly Unit[]): readonly ControlPart[] {
  const [only] = units;
  if (only && units.length === 1)
    return only.kind === 'output'
      ? only.parts.map((part) => ({ ...part, element: drawnPart(part.element) }))
      : only.parts;
  return units.flatMap(({ parts }) =>
    parts.map((part): ControlPart => (part.role === 'whole' ? { ...part, role: 'item' } : part)),
  );
}

/**
 * What draws a cell's text, where the cell keeps more than it draws: its caption for narrow screens, an editor that is not
 * open now.
 */
function drawnPart(element: Element): Element {
  const texts = [...childNodesOf(element)].filter((node) => textContentOf(node)?.trim());
  const drawn = texts.filter((node) => !(node instanceof Element) || isDrawn(node));
  const [only] = drawn;
  return only instanceof Element && drawn.length === 1 && texts.length > 1 ? drawnPart(only) : element;
}

/** Keeps what came first: surer fields are placed before others. */
function put(fields: Fields, path: string, assigned: readonly Assigned[]): void {
  if (!fields.has(path)) fields.set(path, mapped(path, assigned));
}

/** Gives the claim's own fields their paths. */
export function placeClaim(
  claim: readonly Assigned[],
  diagnoses: readonly (readonly [place: number, Assigned])[],
  fields: Fields,
): void {
  for (const [index, one] of diagnoses) put(fields, `diagnoses[${index}]`, [one]);
  const counts = new Map<string, number>();
  for (const one of claim) {
    if (one.path === 'diagnoses[i]') continue;
    const count = counts.get(one.path) ?? 0;
    counts.set(one.path, count + 1);
    put(fields, one.path.replace('[i]', `[${count}]`), [one]);
  }
}

/** Shortest limit of a box that may hold more than one modifier. */
const JOINED_LENGTH = 4;

/** Gives the fields of one row their paths. One box for all modifiers gets the list's own path. */
export function placeLine(index: number, assigned: readonly Assigned[], fields: Fields): void {
  const line = `lines[${index}]`;
  const modifiers = assigned.filter(({ path }) => path === 'lines[i].modifiers[j]');
  const [only] = modifiers;
  const joined =
    only &&
    modifiers.length === 1 &&
    only.judged.unit.kind !== 'select' &&
    (only.judged.unit.maxLength === 0 || only.judged.unit.maxLength >= JOINED_LENGTH);
  if (joined) put(fields, `${line}.modifiers`, modifiers);
  else
    for (const [place, modifier] of modifiers.entries())
      put(fields, `${line}.modifiers[${place}]`, [modifier]);
  const pointers = assigned.filter(({ path }) => path === 'lines[i].diagnosisPointers');
  if (pointers.length > 0) put(fields, `${line}.diagnosisPointers`, pointers);
  for (const field of assigned) {
    if (field.path !== 'lines[i].modifiers[j]' && field.path !== 'lines[i].diagnosisPointers')
      put(fields, field.path.replace('lines[i]', line), [field]);
  }
}

/** Asked once for the whole claim on some portals: they hold for each line that has no box of its own. */
const SHARED = ['lines[i].placeOfService', 'lines[i].dateFrom', 'lines[i].dateTo'];
/** Such a field must be stated clearly: it stands outside the lines. */
const SHARED_SCORE = 0.75;
const SHARED_CONFIDENCE = 0.8;
/** "From" of something else, "Dates patient unable to work", is not that of the lines. */
const NO_RIVAL = 0.8;

export function shareWithLines(
  rest: readonly Judged[],
  claim: readonly Assigned[],
  lines: number,
  fields: Fields,
): void {
  const taken = new Set(claim.map(({ judged }) => judged));
  for (const path of SHARED) {
    const judged = rest.find(
      (one) =>
        !taken.has(one) &&
        one.verdict.line[0]?.concept.path === path &&
        one.verdict.line[0].score >= SHARED_SCORE &&
        (one.verdict.claim[0]?.score ?? 0) < one.verdict.line[0].score * NO_RIVAL,
    );
    const candidate = judged?.verdict.line[0];
    if (!judged || !candidate) continue;
    for (let line = 0; line < lines; line++) {
      const own = path.replace('[i]', `[${line}]`);
      if (!fields.has(own))
        fields.set(
          own,
          mapped(own, [
            {
              judged,
              path,
              stage: candidate.stage,
              confidence: candidate.score * SHARED_CONFIDENCE,
              evidence: candidate.evidence,
            },
          ]),
        );
    }
  }
}

/** The fields of a row alone; their paths are those of line 0. */
export function lineFields(assigned: readonly Assigned[]): ReadonlyMap<string, MappedField> {
  const fields: Fields = new Map();
  placeLine(0, assigned, fields);
  return fields;
}
