import type { Assigned, Decided } from './assign.ts';
import { THRESHOLD } from './classify.ts';
import { diagnosisOrder } from './diagnosis-order.ts';
import { byLetters } from './letters.ts';
import type { Judged } from './lines.ts';
import { type Fields, lineFields, placeClaim, placeLine, shareWithLines } from './mapping.ts';
import { hasMoreRows } from './more-lines.ts';
import { joinNames, nameBesideNpi } from './names.ts';
import { type Pinned, settle } from './pinned.ts';
import { repaired } from './repair.ts';
import type { FormMap, MappedLine } from './types.ts';
import { billerUnnamed, withoutLoneState } from './unowned.ts';
import { parentOf, type TextRun } from './walk.ts';
import type { Words } from './words.ts';

interface LocatedLine extends MappedLine {
  readonly decided: Decided;
  /** What stands in a panel beside the lines that shows this one. */
  readonly panel?: Decided;
}

/** A claim of a page: what was decided of its boxes and texts. */
export interface LocatedClaim {
  readonly body: Element;
  /** Texts of the page. */
  readonly runs: readonly TextRun[];
  readonly words: Words;
  /** What stands once on the claim, in boxes and as text. */
  readonly decided: Decided;
  readonly asText: readonly Assigned[];
  readonly lines: readonly LocatedLine[];
  readonly editor?: Pick<LocatedLine, 'anchor' | 'decided'>;
  /** What stands outside the lines, named or not. */
  readonly rest: readonly Judged[];
  /** Everything, those of the lines first. */
  readonly boxes: readonly Judged[];
  readonly pinned: Pinned;
}

/** The map of a claim. Has not learnt the words of claim forms: it comes to a page only when there is a claim. */
export function mapOf(located: LocatedClaim): FormMap {
  const { editor, pinned, rest, words } = located;
  const lines = located.lines.map((line) => ({ ...line, fields: fieldsOfLine(line, words) }));
  const inEditor = editor ? repaired(editor.decided, words) : [];
  const found = [...repaired(located.decided, words), ...located.asText];
  const named = joinNames(nameBesideNpi(found, rest), rest, words);
  const claim = withoutLoneState(billerUnnamed(named, rest));
  const diagnoses = claim.filter(({ path }) => path === 'diagnoses[i]');
  const fields: Fields = new Map();
  placeClaim(claim, diagnosisOrder(diagnoses, words), fields);
  for (const [index, line] of lines.entries())
    placeLine(index, joinNames(line.fields, line.decided.members, words), fields);
  shareWithLines(rest, claim, lines.length, fields);
  const inRows = [...lines.flatMap((row) => row.fields), ...inEditor];
  const taken = new Set([...claim, ...inRows].map(({ judged }) => judged));
  return {
    container: commonAncestor([...taken].map(({ unit }) => unit.anchor)) ?? located.body,
    fields: settle(fields, pinned),
    lines: lines.map(({ anchor, committed }): MappedLine => ({ anchor, committed })),
    moreLines: hasMoreRows(
      lines.map((line) => line.anchor),
      located.runs,
    ),
    unnamed: unnamedIn(located.boxes, taken),
    ...(editor && { editor: { anchor: editor.anchor, fields: settle(lineFields(inEditor), pinned) } }),
    ...(pinned.health && { portal: pinned.health }),
  };
}

/** The fields of a line together with those that only its panel shows. */
function fieldsOfLine({ decided, panel }: LocatedLine, words: Words): readonly Assigned[] {
  const fields = byLetters(decided.members, repaired(decided, words));
  const shown = new Set(fields.map(({ path }) => path));
  const inPanel = panel ? repaired(panel, words) : [];
  return [...fields, ...inPanel.filter(({ path }) => !shown.has(path))];
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
