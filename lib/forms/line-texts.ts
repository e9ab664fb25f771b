import { holdsNode } from '../dom/own.ts';
import { judgePair } from './cards.ts';
import { THRESHOLD } from './classify.ts';
import { isSeed, textTables } from './lent.ts';
import { inOrder, type Judged } from './lines.ts';
import type { Page } from './page.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { mayHold } from './shown.ts';
import { parentOf } from './walk.ts';

/**
 * Fields of service lines that stand as text between boxes: a code in a chip, letters that can be taken away one by one,
 * a list that draws itself, what nobody may change.
 */

/** What holds several values is taken whole. */
const LISTS = /modifiers|diagnosisPointers/;

/** Finds such texts, but for those in tables: there the heading says what a cell is. */
export const lineTexts = (page: Page): readonly Judged[] =>
  pairsOf(
    page,
    textTables(page.extent, page.tables).flatMap(({ cells }) => cells),
  ).flatMap((pair, index) => {
    const judged = judgePair(pair, index);
    const [line] = judged.verdict.line;
    const score = line?.score ?? 0;
    if (!line || score < THRESHOLD || score < (judged.verdict.claim[0]?.score ?? 0)) return [];
    const { path, kind } = line.concept;
    if (path === '' || !mayHold(path, kind, pair.value)) return [];
    return [LISTS.test(path) ? judgePair(pair, index, widgetAround(pair, page)) : judged];
  });

/** The largest element around a value without its caption and without a box. */
function widgetAround({ element, run }: Pair, { extent }: Page): Element {
  let widget = element;
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (holdsNode(node, run.nodes[0] ?? null) || extent.unitsIn(node).length > 0) break;
    widget = node;
  }
  return widget;
}

/** The units of a page together with the codes that stand as text: lines may begin with those. */
export const withCodes = (all: readonly Judged[], texts: readonly Judged[]): readonly Judged[] =>
  inOrder([...all, ...texts.filter(isSeed)]);

/** The boxes of a line together with the texts in it that say what none of them holds. */
export function withTexts(
  { members, anchor }: { readonly members: readonly Judged[]; readonly anchor: Element },
  texts: readonly Judged[],
): readonly Judged[] {
  const held = new Set(members.map(pathOf));
  const inside = texts.filter((text) => holdsNode(anchor, text.unit.anchor) && !held.has(pathOf(text)));
  return inOrder([...members, ...inside]);
}

const pathOf = ({ verdict: { line } }: Judged): string | undefined =>
  (line[0]?.score ?? 0) >= THRESHOLD ? line[0]?.concept.path : undefined;
