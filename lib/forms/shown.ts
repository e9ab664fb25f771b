import type { FieldKind } from '../claim/fields.ts';
import { holdsNode, parentElementOf, tagOf, textContentOf } from '../dom/own.ts';
import type { Assigned } from './assign.ts';
import { mayTell } from './beside.ts';
import { THRESHOLD } from './classify.ts';
import {
  captionWords,
  classify,
  contextOf,
  isLight,
  judgeText,
  outputUnit,
  ownersOf,
  ownersOfSection,
  passesOn,
} from './lent.ts';
import type { Judged } from './lines.ts';
import type { TextTable } from './outputs.ts';
import type { Page } from './page.ts';
import { DIAGNOSES, DIAGNOSIS, isCaption, type Pair, pairsOf } from './pairs.ts';
import { captionPieces, inPieces, pieceName } from './pieces.ts';
import type { Row } from './rows.ts';
import { isNothing } from './text.ts';
import { placeIn } from './text-places.ts';
import type { SeenCaption } from './unit.ts';
import type { TextRun } from './walk.ts';

/**
 * Fields that a page shows as text beside a caption: what came from an earlier step, totals, review pages.
 */

/** How much surer a caption beside plain text must be than one beside a box: any two texts stand beside each other. */
const LEAST_SCORE = 0.6;
/** A place without anything in it must be captioned this surely. */
const LEAST_BLANK = 0.8;
const TEXT_WEIGHT = 0.9;
/**
 * Finds claim fields that stand as text.
 * @param inBoxes what controls already hold
 * @param tables what was read as tables already
 * @param lines the rows of the lines
 */
export function shownFields(
  page: Page,
  inBoxes: readonly Assigned[],
  tables: readonly TextTable[],
  lines: readonly Line[],
): Assigned[] {
  const taken = new Set(inBoxes.map(({ path }) => path));
  const used = [...tables.flatMap(({ cells }) => cells), ...placesOf(lines, page)];
  const found = new Map<string, Assigned>();
  const diagnoses = new Map<Element, Assigned>();
  const pairs = pairsOf(page, used);
  const judge = judging(page, pairs);
  for (const pair of pairs) {
    for (const { judged, value } of readings(pair, judge)) {
      const [best] = judged.verdict.claim;
      if (!best || best.score < (value ? LEAST_SCORE : LEAST_BLANK) || best.concept.path === '') continue;
      const { path } = best.concept;
      if (taken.has(path) || !mayTell(pair.run, path)) continue;
      const one: Assigned = {
        judged,
        path,
        stage: 'scored',
        confidence: best.score * TEXT_WEIGHT,
        evidence: best.evidence,
      };
      if (path === DIAGNOSES) {
        // "Diagnoses" over the first, which has its letter too: the letter says more.
        diagnoses.delete(pair.element);
        if (DIAGNOSIS.test(value) || (LETTER.test(pair.caption) && isNothing(value)))
          for (const each of [one, ...othersOfList(one, page)]) diagnoses.set(each.judged.unit.anchor, each);
        continue;
      }
      if (path.startsWith('lines') || !mayHold(path, best.concept.kind, value)) continue;
      const known = found.get(path);
      if (!known || one.confidence > known.confidence) found.set(path, one);
    }
  }
  if (taken.has(DIAGNOSES)) return [...found.values()];
  const listed = shownDiagnoses(page, used);
  const anchors = new Set(listed.map(({ judged }) => judged.unit.anchor));
  const captioned = [...diagnoses.values()].filter(({ judged }) => !anchors.has(judged.unit.anchor));
  if (listed.length === 0 && !captioned.some(hasCode)) return [...found.values()];
  const inOrder = [...captioned, ...listed].sort((a, b) => a.judged.unit.order - b.judged.unit.order);
  return [...found.values(), ...inOrder];
}
type Line = Pick<Row, 'anchor' | 'members'>;

/** Where lines stand: in elements of their own, or one after the other among the fields of the claim. */
function placesOf(lines: readonly Line[], { snapshot }: Page): Element[] {
  const holds = (anchor: Element, other: Line | undefined) =>
    other !== undefined && holdsNode(anchor, other.anchor);
  return lines.flatMap(({ anchor, members }, index) => {
    if (!holds(anchor, lines[index - 1]) && !holds(anchor, lines[index + 1])) return anchor;
    const orders = members.flatMap(({ unit }) => [
      unit.order,
      ...unit.captions.map(({ run }) => run?.order ?? unit.order),
    ]);
    const [from, to] = [Math.min(...orders), Math.max(...orders)];
    return snapshot.items.slice(from, to + 1).flatMap((item) => (item.what === 'text' ? item.block : []));
  });
}

/** What stands in the other items of a list whose first item a caption names. */
function othersOfList(first: Assigned, page: Page): Assigned[] {
  const { unit, verdict } = first.judged;
  if (tagOf(unit.anchor) !== 'li') return [];
  const list = parentElementOf(unit.anchor);
  return page.snapshot.runs.flatMap((run) => {
    if (run.order <= unit.order || parentElementOf(run.block) !== list || !DIAGNOSIS.test(run.text))
      return [];
    const { element, piece } = placeIn(run, page);
    if (element === unit.anchor) return [];
    return [
      { ...first, judged: { unit: outputUnit(element, run.order, unit.captions, [], piece), verdict } },
    ];
  });
}

const hasCode = ({ judged }: Assigned): boolean => /\d/.test(textContentOf(judged.unit.anchor) ?? '');
/** "C", "Diagnosis C". */
const LETTER = /^\W*([a-z]+ )?[A-L]\W*$/i;

interface Reading {
  readonly judged: Judged;
  readonly value: string;
}

/** What a pair says: one thing, or as many as its caption names. */
function readings(pair: Pair, judge: (pair: Pair) => Judged): Reading[] {
  const { caption, value, piece } = pair;
  const captions = captionPieces(caption);
  // A line that is a piece of its block may be cut further, a piece of a line not.
  const [line = 0, , count = 1] = (piece ?? '').split(/[ /]/).map(Number);
  const values = captions.length > 0 && count === 1 ? inPieces(value, captions.length) : undefined;
  const several = values?.map((text, index) => ({
    judged: judge({
      ...pair,
      caption: captions[index] ?? '',
      piece: pieceName(line, index, values.length),
    }),
    value: text,
  }));
  const isEach = several?.every(({ judged }) => (judged.verdict.claim[0]?.score ?? 0) >= LEAST_SCORE);
  return several && isEach ? several : [{ judged: judge(pair), value }];
}

/** Numbers that a text may be taken for only when it has a digit. */
const NUMBERED = /(\.id|\.npi|Id|Number|Account|originalRef|zip|phone|taxonomy|address)$/;
/** "26. Patient's account no.": an item of the paper form. */
const NEXT_ITEM = /^\d{1,2}[a-l]?[.):]\s*\p{L}/iu;
const STATE = /state$/i;
const NAME = /(\.name|Name)$/;
/** A person's whole name has several words. */
const FULL_NAME = /^(pat|ins|ord).*\.name/;
/** Words of a sentence, or captions with their values: "Program: Medicaid PCP: Thorsen Clinic". */
const SAYING = /^[a-z]|( [a-z]{3,}){3}|: .*: /;

/** What a text must show to be a value of these kinds; it is read exactly once there is a claim. */
const LOOKS: Partial<Record<FieldKind, RegExp>> = {
  date: /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\b|^\d{1,2} \d{1,2} \d{2,4}$|^\d{6}(\d\d)?$|^([a-z]{3,9}\.? \d{1,2},?|\d{1,2}[ -][a-z]{3,9})[ -]\d{4}\b/i,
  money: /\d\.\d\d\b|^\W*\d[\d,]*(\.\d)?\W*$/,
  number: /^-?\d[\d,.]*\s*[a-z]*\.?$/i,
  hcpcs: /^([A-Z]\d{4}|\d{4}[A-Z\d])\b/i,
  pos: /^\d\d?\b/,
  modifier: /^[A-Z\d]{2}\b/,
  'pointer list': /^[A-L\d]{1,4}\b/,
  boolean: /^(y|n|yes|no|none|true|false|on|off|x|(un)?checked|[01ac]|(not )?(assigned|accept(ed)?))\b/i,
};

/** Whether a text may be the value of a field: a number has digits, a name is no caption. */
export function mayHold(path: string, kind: FieldKind, text: string): boolean {
  // What ends so is the next caption, or the mark of a box that must be filled in.
  if (/^\D*[:*]$/.test(text) || (kind !== 'enum' && NEXT_ITEM.test(text))) return false;
  if (isNothing(text)) return !path.startsWith('attach');
  // "Provider name" beside "Billing provider" is another caption.
  if (NAME.test(path) && (SAYING.test(text) || captionWords(text).words.every(isLight))) return false;
  if (FULL_NAME.test(path) && !/[ ,]/.test(text)) return false;
  if (LOOKS[kind]?.test(text) === false) return false;
  if (/\d/.test(text) || (STATE.test(path) && /^[A-Z]{2}$/.test(text))) return true;
  if (NUMBERED.test(path)) return false;
  return !isCaption(text) || kind === 'enum' || kind === 'boolean';
}

/** A list of diagnosis codes under a heading that says so. */
function shownDiagnoses(page: Page, used: readonly Element[]): Assigned[] {
  return page.snapshot.runs.flatMap((run) => {
    if (
      !DIAGNOSIS.test(run.text) ||
      !mayTell(run, DIAGNOSES) ||
      used.some((element) => holdsNode(element, run.block))
    )
      return [];
    const { element, piece } = placeIn(run, page);
    const unit = outputUnit(element, run.order, [], [], piece);
    const [heading] = contextOf(unit, page, new Map());
    if (!heading) return [];
    unit.captions = [{ source: 'legend', text: heading, weight: TEXT_WEIGHT }];
    const judged: Judged = { unit, verdict: classify(unit) };
    const [best] = judged.verdict.claim;
    if (best?.concept.path !== DIAGNOSES || best.score < LEAST_SCORE) return [];
    return [{ judged, path: DIAGNOSES, stage: 'scored', confidence: best.score, evidence: best.evidence }];
  });
}

/**
 * Judges pairs under the headings they stand under; where these name nobody, the caption before may: "Name" beside "Billing
 * provider ID" is the billing provider's.
 */
function judging(page: Page, pairs: readonly Pair[]): (pair: Pair) => Judged {
  const headings = new Set(page.headings.map(({ text }) => text));
  // Neither a caption nor its value heads what follows.
  const said = new Set(
    pairs.flatMap(({ caption, value, run }) => {
      const [best] = judgeText(caption).claim;
      return best &&
        best.score >= LEAST_SCORE &&
        best.concept.path !== DIAGNOSES &&
        mayHold(best.concept.path, best.concept.kind, value)
        ? [run.text, value]
        : [];
    }),
  );
  const boxes = page.extent.all;
  let passed = 0;
  let lead: TextRun | undefined;
  let besideBox: TextRun | undefined;
  let list: string | undefined;
  return (pair) => {
    const caption: SeenCaption = {
      source: 'caption',
      text: pair.caption,
      weight: TEXT_WEIGHT,
      run: pair.run,
    };
    const unit = outputUnit(pair.element, pair.run.order, [caption], [], pair.piece);
    unit.options = [pair.value];
    const around = contextOf(unit, page, new Map()).filter((text) => headings.has(text) || !said.has(text));
    // Beyond a heading only headings tell.
    const first = around.findIndex((text) => headings.has(text));
    const context = around.filter((text, at) => first < 0 || at <= first || headings.has(text));
    const owners = new Set(context.flatMap((text) => ownersOfSection(captionWords(text))));
    const isOwned = ownersOf(captionWords(pair.caption)).length > 0;
    for (let next = boxes[passed]; next && next.order < pair.run.order; next = boxes[++passed]) {
      const named = next.captions.find(
        ({ outer, text }) => !outer && ownersOf(captionWords(text)).length > 0,
      );
      if (!named) continue;
      lead = undefined;
      besideBox = passesOn(named.text) ? named.run : undefined;
    }
    const from = lead?.order ?? 0;
    if (page.headings.some(({ order }) => order > from && order < pair.run.order)) lead = undefined;
    const inRow = besideBox && areBeside(besideBox, pair.run) ? besideBox : undefined;
    const leader = inRow ?? (owners.size === 1 ? undefined : lead);
    const leads = leader && !isOwned ? [leader.text] : [];
    unit.context = [...leads, ...context];
    if (list && DIAGNOSIS.test(LETTER.test(pair.caption) ? pair.value : pair.caption))
      unit.context.unshift(list);
    const verdict = classify(unit);
    if (verdict.claim[0]?.concept.path === DIAGNOSES) list ??= pair.caption;
    if (isOwned && (verdict.claim[0]?.score ?? 0) >= THRESHOLD)
      lead = passesOn(pair.caption) ? pair.run : undefined;
    return { unit, verdict };
  };
}

/** What stands as text in the row of a provider's box is that provider's, whoever else the section is about. */
const areBeside = ({ box }: TextRun, { box: { top, bottom } }: TextRun): boolean =>
  box.top < bottom && box.bottom > top;
