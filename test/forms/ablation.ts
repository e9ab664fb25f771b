/** What each kind of evidence earns: the same pages read without it. */
import type { EvidenceSource } from '../../lib/forms/types.ts';
import { percent } from './accuracy-text.ts';
import { totals } from './figures.ts';
import type { Read } from './runs.ts';

/** Kinds of evidence that can be left out, in the order of the ladder. Profiles are none: test pages have no profile. */
export const LEFT_OUT: readonly EvidenceSource[] = [
  'label',
  'aria',
  'caption',
  'column',
  'legend',
  'placeholder',
  'box-number',
  'token',
  'options',
  'shape',
  'sequence',
];

/** Figures of some pages with everything, and without each kind of evidence. */
export function ablation(pages: readonly Read[]) {
  const without = LEFT_OUT.map((source, index) => ({
    without: source,
    ...totals(pages.flatMap((page) => page.without[index] ?? [])),
  }));
  return [{ without: 'nothing', ...totals(pages) }, ...without];
}

const WIDTH = 14;

/** Prints the table of one group of pages. */
export function printAblation(name: string, pages: readonly Read[]): void {
  const cells = (all: readonly string[]) => `  ${all.map((cell) => cell.padStart(WIDTH)).join('')}`;
  console.log(
    `${name}\n${cells(['without', 'precision', 'recall', 'wrong', 'missing', 'invented', 'forms found'])}`,
  );
  for (const row of ablation(pages)) {
    const { wrong, missing, invented, forms, formsFound } = row;
    const counts = [wrong, missing, invented].map(String);
    console.log(
      cells([row.without, percent(row.precision), percent(row.recall), ...counts, `${formsFound}/${forms}`]),
    );
  }
  console.log('');
}
