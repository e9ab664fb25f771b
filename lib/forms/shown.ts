import type { FieldKind } from '../claim/fields.ts';
import type { Assigned } from './assign.ts';
import { classify, THRESHOLD } from './classify.ts';
import { contextOf } from './context.ts';
import { holdsNode } from './dom.ts';
import type { Judged } from './lines.ts';
import { judgeText, outputUnit } from './outputs.ts';
import type { Page } from './page.ts';
import { DIAGNOSES, DIAGNOSIS, elementOf, type Pair, pairsOf } from './pairs.ts';
import { isNothing } from './text.ts';
import type { SeenCaption } from './unit.ts';
import { ownersOf } from './vocabulary.ts';
import { captionWords } from './words.ts';

/**
 * Fields that a page shows as text beside a caption: what came from an earlier step, totals, review pages.
 */

/** How much surer a caption beside plain text must be than one beside a box: any two texts stand beside each other. */
const LEAST_SCORE = 0.6;
const TEXT_WEIGHT = 0.9;
/**
 * Finds claim fields that stand as text.
 * @param taken generic paths that a control already holds
 * @param used elements that are part of the lines or of tables already read
 */
export function shownFields(page: Page, taken: ReadonlySet<string>, used: readonly Element[]): Assigned[] {
  const found = new Map<string, Assigned>();
  const diagnoses: Assigned[] = [];
  let previous: string | undefined;
  for (const pair of pairsOf(page, used)) {
    const judged = judge(pair, page, previous);
    const [best] = judged.verdict.claim;
    if (best && best.score >= THRESHOLD) previous = pair.caption;
    if (!best || best.score < LEAST_SCORE || best.concept.path === '') continue;
    const { path } = best.concept;
    if (taken.has(path)) continue;
    const one: Assigned = {
      judged,
      path,
      stage: 'scored',
      confidence: best.score * TEXT_WEIGHT,
      evidence: best.evidence,
    };
    if (path === DIAGNOSES) {
      // "Diagnoses" over the first, which has its letter too: the letter says more.
      if (diagnoses.at(-1)?.judged.unit.anchor === pair.element) diagnoses.pop();
      if (DIAGNOSIS.test(pair.value)) diagnoses.push(one);
      continue;
    }
    if (path.includes('[') || !mayHold(path, best.concept.kind, pair.value)) continue;
    const known = found.get(path);
    if (!known || one.confidence > known.confidence) found.set(path, one);
  }
  if (taken.has(DIAGNOSES)) return [...found.values()];
  return [...found.values(), ...(diagnoses.length > 0 ? diagnoses : shownDiagnoses(page, used))];
}

/** Numbers that a text may be taken for only when it has a digit. */
const NUMBERED = /(\.id|\.npi|Id|Number|Account|originalRef|zip|phone|taxonomy|address)$/;
/** How well a text names another field to be a caption itself rather than a value; "Talavera Health Plan" has a name besides. */
const captionScore = (text: string): number => (text.trim().split(/\s+/).length > 2 ? 0.75 : 0.6);
/** "26. Patient's account no.": an item of the paper form. */
const NEXT_ITEM = /^\d{1,2}[a-l]?[.):]\s*\p{L}/iu;

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
  // What ends so is the next caption.
  if (/^\D*[:*]$/.test(text) || (kind !== 'enum' && NEXT_ITEM.test(text))) return false;
  if (isNothing(text)) return true;
  if (LOOKS[kind]?.test(text) === false) return false;
  if (/\d/.test(text)) return true;
  if (NUMBERED.test(path)) return false;
  const { claim, line } = judgeText(text, 1);
  return (
    Math.max(claim[0]?.score ?? 0, line[0]?.score ?? 0) < captionScore(text) ||
    kind === 'enum' ||
    kind === 'boolean'
  );
}

/** A list of diagnosis codes under a heading that says so. */
function shownDiagnoses(page: Page, used: readonly Element[]): Assigned[] {
  return page.snapshot.runs.flatMap((run) => {
    if (!DIAGNOSIS.test(run.text) || used.some((element) => holdsNode(element, run.block))) return [];
    const unit = outputUnit(elementOf(run), run.order, [], []);
    const [heading] = contextOf(unit, page, new Map());
    if (!heading) return [];
    unit.captions = [{ source: 'legend', text: heading, weight: TEXT_WEIGHT }];
    const judged: Judged = { unit, verdict: classify(unit, new Set()) };
    const [best] = judged.verdict.claim;
    if (best?.concept.path !== DIAGNOSES || best.score < LEAST_SCORE) return [];
    return [{ judged, path: DIAGNOSES, stage: 'scored', confidence: best.score, evidence: best.evidence }];
  });
}

function judge(pair: Pair, page: Page, previous: string | undefined): Judged {
  const caption: SeenCaption = { source: 'caption', text: pair.caption, weight: TEXT_WEIGHT, run: pair.run };
  const unit = outputUnit(pair.element, pair.run.order, [caption], []);
  // "Name" beside "Billing provider ID" is the billing provider's.
  const isOwned = ownersOf(captionWords(pair.caption)).length > 0;
  unit.context = [...(previous && !isOwned ? [previous] : []), ...contextOf(unit, page, new Map())];
  return { unit, verdict: classify(unit, new Set()) };
}
