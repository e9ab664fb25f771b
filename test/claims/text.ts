/** What `npm run accuracy` prints of the test claims. */
import { percent } from '../forms/accuracy-text.ts';
import { type ClaimFigures, type Counts, precisionOf, recallOf } from './figures.ts';

const NAME_WIDTH = 44;
const NUMBER_WIDTH = 11;
const COLUMNS = ['right', 'missing', 'false', 'precision', 'recall'];

const cells = (values: readonly (string | number)[]) =>
  values.map((value) => String(value).padStart(NUMBER_WIDTH)).join('');

const row = (name: string, counts: Counts) =>
  `  ${name.padEnd(NAME_WIDTH)}${cells([
    counts.right,
    counts.missing,
    counts.false,
    percent(precisionOf(counts)),
    percent(recallOf(counts)),
  ])}`;

/** Prints figures of claims under a name: recall and precision per rule and over all, false alarms on clean claims, and what came out otherwise. */
export function printClaims(name: string, figures: ClaimFigures): void {
  const { claims, clean, all, byRule, falseAlarms, faults } = figures;
  console.log(`${name} claims: ${claims}, ${clean} of them clean; findings of ${byRule.size} rules`);
  console.log(`\n  ${'rule'.padEnd(NAME_WIDTH)}${cells(COLUMNS)}`);
  for (const [rule, counts] of byRule) console.log(row(rule, counts));
  console.log(row('all', all));
  console.log(`\n  false alarms on clean claims: ${falseAlarms.join(', ') || 'none'}`);
  for (const fault of faults) {
    console.log(`  ${fault.id}`);
    for (const finding of fault.missing) console.log(`    missing ${finding}`);
    for (const finding of fault.false) console.log(`    false   ${finding}`);
  }
  console.log('');
}

/** Figures as `--json` prints them. */
export const claimsAsJson = (figures: ClaimFigures) => ({
  ...figures,
  precision: precisionOf(figures.all),
  recall: recallOf(figures.all),
  byRule: Object.fromEntries(
    [...figures.byRule].map(([rule, counts]) => [
      rule,
      { ...counts, precision: precisionOf(counts), recall: recallOf(counts) },
    ]),
  ),
});
