import { holdsNode, tagOf } from '../dom/own.ts';
import { THRESHOLD } from './classify.ts';
import type { Judged } from './lines.ts';
import type { Page } from './page.ts';
import type { Row } from './rows.ts';
import { SURE } from './stated.ts';
import type { SeenCaption } from './unit.ts';
import { parentOf, type TextRun } from './walk.ts';

/** A drawer or panel beside the lines that shows one of them: its heading says which, "Line 3 detail", "Edit line 2". */

const NUMBERED = /\b(?:line|item|service)\W*(?:no\W*)?(\d{1,2})\b(?!\s*[-–/]\s*\d)/i;
/** A text over fewer boxes is the caption of one. */
const LEAST_BOXES = 2;

export interface LinePanel {
  /** The line's place among the rows. */
  readonly line: number;
  readonly members: readonly Judged[];
}

/**
 * Finds the panel.
 * @param lines the rows of lines in the order of the page
 * @param editor the row of boxes that enters lines, if there is one: it may be the panel
 * @returns nothing where several texts say so, or where none heads boxes of its own
 */
export function linePanel(
  page: Page,
  all: readonly Judged[],
  lines: readonly Row[],
  editor: Row | undefined,
): LinePanel | undefined {
  const inLines = new Set(lines.flatMap(({ members }) => members));
  const panels = new Map<Element, number>();
  const sections: LinePanel[] = [];
  const captions = new Set(all.flatMap(({ unit }) => unit.captions.flatMap(ownRun)));
  for (const run of page.snapshot.runs) {
    const { text, block, rendered } = run;
    const line = rendered && !captions.has(run) ? Number(NUMBERED.exec(text)?.[1] ?? 0) - 1 : -1;
    if (line < 0 || !lines[line] || lines.some(({ anchor }) => holdsNode(anchor, block))) continue;
    let panel: Element | null = block;
    while (panel && page.extent.unitsIn(panel).length < LEAST_BOXES) panel = parentOf(panel);
    if (!panel) continue;
    const section = lines.some(({ anchor }) => holdsNode(panel, anchor)) && under(run, panel, page, all);
    if (section) sections.push({ line, members: section });
    else panels.set(panel, panels.has(panel) ? -1 : line);
  }
  const inPanels = [...panels].map(([panel, line]) => ({
    line,
    members: all.filter(({ unit }) => unit.ancestors.includes(panel)),
  }));
  const found = [...inPanels, ...sections].filter(
    ({ line, members }) =>
      line >= 0 && members.filter(isClear).length >= LEAST_BOXES && !members.some((one) => inLines.has(one)),
  );
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  return !editor || editor.members.some((one) => only.members.includes(one)) ? only : undefined;
}

/** The boxes under a heading that has no element of its own around them: down to the next heading. */
function under(
  run: TextRun,
  around: Element,
  { snapshot: { runs }, extent }: Page,
  all: readonly Judged[],
): readonly Judged[] | undefined {
  if (!isHeading(run)) return undefined;
  const next = runs.find((other) => other.order > run.order && isHeading(other));
  const end = Math.min(next?.order ?? Number.POSITIVE_INFINITY, extent.end(around) + 1);
  return all.filter(({ unit }) => unit.order > run.order && unit.lastOrder < end);
}
const isHeading = ({ block }: TextRun): boolean => /^h[1-6]$/.test(tagOf(block));

/** "Address line 1" captions its box: it heads no panel. */
const ownRun = ({ run, weight }: SeenCaption) => (run && weight >= SURE.own ? run : []);

const isClear = ({ verdict: { line } }: Judged): boolean => (line[0]?.score ?? 0) >= THRESHOLD;
