import type { Claim, ClaimLine, FieldValue } from '../claim/claim.ts';
import type { HeaderField } from '../claim/fields.ts';
import type { Elsewhere } from '../facts/types.ts';

/** A part of the claim that is not on this page: what another frame holds, or an earlier step held. */
export interface Part {
  readonly claim: Claim;
  readonly from: 'earlier step' | 'other frame';
}

export interface WholeClaim {
  readonly claim: Claim;
  /** Left out when everything is on this page. */
  readonly elsewhere?: Elsewhere;
}

/**
 * Puts one claim together. What is on this page wins, blank or filled; a field that is absent here comes from the first part
 * that has it. Lines come from one place, so that the same line seen in two places is one line; where their codes agree
 * one by one, columns that one place lacks come from the other.
 * @param own the claim as this page shows it
 * @param parts in the order of preference
 */
export function wholeClaim(own: Claim, parts: readonly Part[]): WholeClaim {
  if (parts.length === 0) return { claim: own };
  const elsewhere = new Map<string, Part['from']>();
  let claim = own;
  let hasLineArea = own.linesComplete;
  for (const part of parts) {
    claim = fill(claim, part, elsewhere, hasLineArea);
    hasLineArea ||= part.claim.linesComplete;
  }
  return elsewhere.size > 0 ? { claim, elsewhere } : { claim };
}

function fill(
  claim: Claim,
  { claim: more, from }: Part,
  elsewhere: Map<string, Part['from']>,
  hasLineArea: boolean,
): Claim {
  const fields: Partial<Record<HeaderField, FieldValue>> = { ...claim.fields };
  for (const [path, value] of Object.entries(more.fields) as [HeaderField, FieldValue][]) {
    if (value.state === 'absent' || (fields[path] && fields[path].state !== 'absent')) continue;
    fields[path] = value;
    elsewhere.set(path, from);
  }
  const { diagnoses } = claim;
  const takesDiagnoses =
    diagnoses.entries.length === 0 && !diagnoses.complete && more.diagnoses.entries.length > 0;
  if (takesDiagnoses) elsewhere.set('diagnoses', from);
  const takesAttachments = claim.attachments.length === 0 && more.attachments.length > 0;
  if (takesAttachments) elsewhere.set('attachments', from);
  return {
    fields,
    diagnoses: takesDiagnoses ? more.diagnoses : diagnoses,
    attachments: takesAttachments ? more.attachments : claim.attachments,
    ...fillLines(claim, more, from, elsewhere, hasLineArea),
  };
}

function fillLines(
  claim: Claim,
  more: Claim,
  from: Part['from'],
  elsewhere: Map<string, Part['from']>,
  hasLineArea: boolean,
): Pick<Claim, 'lines' | 'linesComplete'> {
  const { lines, linesComplete } = claim;
  if (more.lines.length === 0) return { lines, linesComplete };
  if (lines.length === 0) {
    // An empty grid on this page says that the claim has no lines now, whatever an earlier step had; another frame may have them.
    if (hasLineArea && from === 'earlier step') return { lines, linesComplete };
    elsewhere.set('lines', from);
    return { lines: more.lines, linesComplete: more.linesComplete };
  }
  if (!sameCodes(lines, more.lines)) return { lines, linesComplete };
  return {
    lines: lines.map((line, index) => fillLine(line, more.lines[index], index, from, elsewhere)),
    linesComplete,
  };
}

/** A review page shows the lines of the step before, often without some of their columns. */
function sameCodes(lines: readonly ClaimLine[], others: readonly ClaimLine[]): boolean {
  const codes = (all: readonly ClaimLine[]) =>
    all.map(({ fields: { procedureCode } }) => (procedureCode?.state === 'known' ? procedureCode.value : ''));
  const own = codes(lines);
  const more = codes(others);
  return own.length === more.length && own.every((code, index) => code !== '' && code === more[index]);
}

function fillLine(
  line: ClaimLine,
  more: ClaimLine | undefined,
  index: number,
  from: Part['from'],
  elsewhere: Map<string, Part['from']>,
): ClaimLine {
  if (!more) return line;
  const place = (key: string) => `lines[${index}].${key}`;
  const fields = { ...line.fields };
  for (const [key, value] of Object.entries(more.fields) as [keyof typeof fields, FieldValue][]) {
    if (value.state === 'absent' || (fields[key] && fields[key].state !== 'absent')) continue;
    fields[key] = value;
    elsewhere.set(place(key), from);
  }
  const list = (key: 'modifiers' | 'diagnosisPointers') => {
    if (line[key].state !== 'absent' || more[key].state === 'absent') return line[key];
    elsewhere.set(place(key), from);
    return more[key];
  };
  return { fields, modifiers: list('modifiers'), diagnosisPointers: list('diagnosisPointers') };
}

/** An empty claim, to put parts into. */
export const NO_CLAIM: Claim = {
  fields: {},
  diagnoses: { entries: [], complete: false },
  lines: [],
  linesComplete: false,
  attachments: [],
};

/** What of a claim stands on its page: header fields, and `lines`, `diagnoses`, `attachments` as a whole. */
export function areasOf(claim: Claim): Set<string> {
  const areas = new Set(
    Object.entries(claim.fields).flatMap(([path, value]) => (value.state === 'absent' ? [] : [path])),
  );
  if (claim.linesComplete || claim.lines.length > 0) areas.add('lines');
  if (claim.diagnoses.entries.length > 0 || claim.diagnoses.complete) areas.add('diagnoses');
  if (claim.attachments.length > 0) areas.add('attachments');
  return areas;
}

/** A page that still shows this part of what it showed is the same step; boxes come and go with an answer, steps as a whole. */
const SAME_STEP_SHARE = 0.5;

/** Whether a page shows the same step of a claim as one seen before. */
export function isSameStep(now: Claim, before: Claim): boolean {
  const was = areasOf(before);
  if (was.size === 0) return true;
  const is = areasOf(now);
  const kept = [...was].filter((area) => is.has(area)).length;
  return kept / was.size > SAME_STEP_SHARE;
}

/** Whether a page shows the values of a step seen before, as after a refused Submit; a fresh form of the same kind does not. */
export function showsSameValues(now: Claim, before: Claim): boolean {
  const differs = (is: FieldValue | undefined, was: FieldValue | undefined) =>
    was?.state === 'known' && (is?.state === 'blank' || (is?.state === 'known' && is.value !== was.value));
  const header = Object.entries(before.fields) as [HeaderField, FieldValue][];
  if (header.some(([path, was]) => differs(now.fields[path], was))) return false;
  if (!now.linesComplete && now.lines.length === 0) return true;
  return (
    now.lines.length >= before.lines.length &&
    before.lines.every((line, index) =>
      Object.entries(line.fields).every(
        ([key, was]) => !differs(now.lines[index]?.fields[key as keyof typeof line.fields], was),
      ),
    )
  );
}

/** Steps kept of one claim; no wizard has as many. */
const MOST_STEPS = 12;

/** The steps of a claim with one more, which takes the place of what was seen of the same step before. Oldest first. */
export function withStep(steps: readonly Claim[], left: Claim): Claim[] {
  if (areasOf(left).size === 0) return [...steps];
  return [...stepsBeside(steps, left), left].slice(-MOST_STEPS);
}

/** The steps that a page does not show itself: what it shows takes their place. Of a line only columns that it leaves out are kept. */
export function stepsBeside(steps: readonly Claim[], now: Claim): Claim[] {
  return steps.flatMap((step) => {
    if (!isSameStep(now, step)) return [step];
    return step.lines.length > 0 && sameCodes(step.lines, now.lines)
      ? [{ ...NO_CLAIM, lines: step.lines }]
      : [];
  });
}

/** The steps as parts of the claim, the latest first. */
export function partsOfSteps(steps: readonly Claim[]): Part[] {
  return steps.toReversed().map((claim) => ({ claim, from: 'earlier step' }));
}

/** A line by what it says, to know it again when lines move. */
export function lineKey({ fields, modifiers }: ClaimLine): string {
  const text = (value: FieldValue | undefined) => (value?.state === 'known' ? String(value.value) : '');
  const { procedureCode, dateFrom, charge } = fields;
  return [text(procedureCode), text(dateFrom), text(charge), modifiers.values.join(' ')].join('|');
}
