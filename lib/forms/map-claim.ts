import type { Assigned } from './assign.ts';
import { THRESHOLD } from './classify.ts';
import { diagnosisOrder } from './diagnosis-order.ts';
import type { Judged } from './lines.ts';
import { type Fields, lineFields, placeClaim, placeLine, shareWithLines } from './mapping.ts';
import { hasMoreRows } from './more-lines.ts';
import { joinNames, nameBesideNpi } from './names.ts';
import { type Pinned, settle } from './pinned.ts';
import type { FormMap, MappedLine } from './types.ts';
import { billerUnnamed } from './unowned.ts';
import { parentOf, type TextRun } from './walk.ts';
import type { Words } from './words.ts';

interface LocatedLine extends MappedLine {
  readonly members: readonly Judged[];
  readonly fields: readonly Assigned[];
}

/** A claim of a page: what was decided of its boxes and texts. */
export interface LocatedClaim {
  readonly body: Element;
  /** Texts of the page. */
  readonly runs: readonly TextRun[];
  readonly words: Words;
  /** What stands once on the claim. */
  readonly claim: readonly Assigned[];
  readonly lines: readonly LocatedLine[];
  readonly editor?: Pick<LocatedLine, 'anchor' | 'fields'>;
  /** What stands outside the lines, named or not. */
  readonly rest: readonly Judged[];
  /** Everything, those of the lines first. */
  readonly boxes: readonly Judged[];
  readonly pinned: Pinned;
}

/** The map of a claim. Has not learnt the words of claim forms: it comes to a page only when there is a claim. */
export function mapOf(located: LocatedClaim): FormMap {
  const { lines, editor, pinned, rest, words } = located;
  const claim = billerUnnamed(joinNames(nameBesideNpi(located.claim, rest), rest, words), rest);
  const diagnoses = claim.filter(({ path }) => path === 'diagnoses[i]');
  const fields: Fields = new Map();
  placeClaim(claim, diagnosisOrder(diagnoses, words), fields);
  for (const [index, line] of lines.entries())
    placeLine(index, joinNames(line.fields, line.members, words), fields);
  shareWithLines(rest, claim, lines.length, fields);
  const inRows = (editor ? [...lines, editor] : lines).flatMap((row) => row.fields);
  const named = new Set([...claim, ...inRows].map(({ judged }) => judged));
  return {
    container: commonAncestor([...named].map(({ unit }) => unit.anchor)) ?? located.body,
    fields: settle(fields, pinned),
    lines: lines.map(({ anchor, committed }): MappedLine => ({ anchor, committed })),
    moreLines: hasMoreRows(
      lines.map((line) => line.anchor),
      located.runs,
    ),
    unnamed: unnamedIn(located.boxes, named),
    ...(editor && { editor: { anchor: editor.anchor, fields: settle(lineFields(editor.fields), pinned) } }),
    ...(pinned.health && { portal: pinned.health }),
  };
}

/** A box with half the score that it takes was nearly named. */
const NEARLY = THRESHOLD / 2;

/** Boxes of the lines, and boxes that were nearly named. */
function unnamedIn(all: readonly Judged[], named: ReadonlySet<Judged>): Element[] {
  const elements = new Set<Element>();
  for (const judged of all) {
    if (named.has(judged) || judged.unit.kind === 'output' || !judged.unit.rendered) continue;
    const best = judged.verdict.claim[0] ?? judged.verdict.line[0];
    const element = judged.unit.parts[0]?.element;
    if (element && best && best.concept.path !== '' && best.score >= NEARLY) elements.add(element);
  }
  return [...elements];
}

/** The smallest element that holds all others. */
function commonAncestor(elements: readonly Element[]): Element | undefined {
  const [first, ...others] = elements;
  if (!first) return undefined;
  const above: Element[] = [];
  for (let node = parentOf(first); node; node = parentOf(node)) above.push(node);
  const levels = new Map(above.map((element, level) => [element, level]));
  let shared = 0;
  for (const element of others) {
    let node: Element | null = element;
    while (node && (levels.get(node) ?? -1) < shared) node = parentOf(node);
    shared = node ? (levels.get(node) ?? above.length) : above.length;
  }
  return above[shared];
}
