import { holdsNode, standingIn } from '../dom/own.ts';
import type { Assigned } from './assign.ts';
import { THRESHOLD } from './classify.ts';
import { outputUnit, wrapperOf } from './lent.ts';
import type { Judged } from './lines.ts';
import type { TextTable } from './outputs.ts';
import type { Page } from './page.ts';
import { DIAGNOSES, DIAGNOSIS } from './pairs.ts';
import { elementOf } from './text-places.ts';

/** Where diagnoses are added one by one, the box for the next one is no diagnosis: those in the list beside it are. */

export interface AddedDiagnoses {
  /** The units that are left when the box is set aside. */
  readonly rest: readonly Judged[];
  /** Codes that stand beside the box as text: chips. */
  readonly chips: readonly Assigned[];
}

/**
 * Sets the box aside where the page shows added diagnoses as a table or as chips.
 * @param rest units outside the lines
 */
export function setAside(rest: readonly Judged[], page: Page, shown: readonly TextTable[]): AddedDiagnoses {
  const boxes = rest.filter(isBox);
  const [box] = boxes;
  if (!box || boxes.length > 1) return { rest, chips: [] };
  const others = rest.filter((judged) => judged !== box);
  const tables = shown.filter(({ kind }) => kind === 'diagnoses');
  const isListed = tables.some(({ rows, cells }) =>
    [...cells, ...rows.map(({ row }) => row)].every((element) => !holdsNode(element, box.unit.anchor)),
  );
  if (isListed) return { rest: others, chips: [] };
  const chips = chipsBeside(box, page);
  return chips.length > 0 ? { rest: others, chips } : { rest, chips: [] };
}

function isBox({ unit, verdict: { claim } }: Judged): boolean {
  const [first] = claim;
  if (!first || unit.kind === 'output' || first.evidence[0]?.source === 'profile') return false;
  return first.concept.path === DIAGNOSES && first.score >= THRESHOLD;
}

/** Codes in the box's own wrapper, unless they only repeat and describe what the box holds. */
function chipsBeside(box: Judged, page: Page): Assigned[] {
  const [candidate] = box.verdict.claim;
  const [element] = box.unit.controls.map((control) => control.element);
  if (!candidate || !element) return [];
  const runs = page.extent
    .inside(wrapperOf(box.unit, page))
    .filter((item) => item.what === 'text' && DIAGNOSIS.test(item.text));
  const held = element instanceof HTMLInputElement ? standingIn(element).trim().toUpperCase() : '';
  if (held !== '' && runs.some((run) => run.what === 'text' && run.text.toUpperCase().startsWith(held)))
    return [];
  return runs.flatMap((run): Assigned[] =>
    run.what === 'text'
      ? [
          {
            judged: { unit: outputUnit(elementOf(run), run.order, [], []), verdict: box.verdict },
            path: DIAGNOSES,
            stage: 'scored',
            confidence: candidate.score,
            evidence: candidate.evidence,
          },
        ]
      : [],
  );
}
