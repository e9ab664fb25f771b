import { holdsNode, tagOf } from '../dom/own.ts';
import type { Page } from './page.ts';
import { onLine } from './sides.ts';
import type { Unit } from './unit.ts';
import type { TextRun } from './walk.ts';

const SECTION_HEADING = /^(h[1-6]|legend|summary)$/;
const isSectionHeading = ({ block }: TextRun): boolean => SECTION_HEADING.test(tagOf(block));

/**
 * Whether a heading stands over several boxes, and is the caption of none: the caption of one of them follows, or boxes
 * that stand side by side. Headings side by side may head columns, and one over a column is that of each of its boxes.
 */
export function headsSeveral(
  run: TextRun,
  unit: Unit,
  { snapshot: { items }, captions, extent }: Page,
): boolean {
  if (!isSectionHeading(run)) return false;
  let order = run.order + 1;
  while (items[order]?.what === 'text' && !captions.has(items[order] as TextRun)) order += 1;
  const next = items[order];
  if (next?.what === 'text') return !isSectionHeading(next);
  const group = [unit.anchor, ...unit.ancestors].findLast((element) => !holdsNode(element, run.block));
  return group !== undefined && extent.unitsIn(group).some((other) => other !== unit && onLine(other, unit));
}
