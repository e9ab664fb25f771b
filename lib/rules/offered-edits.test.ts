import { expect, test } from 'vitest';
import { createTables } from '../tables/lookup.ts';
import { caseInputs } from './cases.ts';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { explain } from './explain.ts';
import { offeredEdits } from './offered-edits.ts';
import { packOf, ruleOf } from './test-world.ts';
import type { Edit, Rule } from './types.ts';

const OFF: Edit = { field: 'line.modifiers', remove: ['KH'] };
const month = ruleOf('month', { fires: { fact: 'line.modifiers', has: 'KH' }, edits: [OFF] });
const neither = (severity: 'will-deny' | 'likely-deny') =>
  ruleOf('neither', { severity, fires: { fact: 'line.modifiers', disjoint: ['RR', 'KH'] } });

/** What is offered for the first finding of the rule `month`, by the function and by the words of the finding. */
function offered(modifiers: readonly string[], rules: readonly Rule[]) {
  const rulebook = compile(packOf(rules));
  const inputs = caseInputs(
    { name: 'x', expect: 'fails', claim: { lines: [{ modifiers }] } },
    createTables([], {}),
  );
  const outcome = check(inputs, rulebook).outcomes.find(({ rule }) => rule === 'month');
  if (!outcome) throw new Error('month did not fail');
  const edits = offeredEdits(outcome, inputs, rulebook);
  expect(explain(outcome, inputs, rulebook).edits).toEqual(edits);
  return edits;
}

test('an edit after which nothing new will be denied is offered', () => {
  const edits = [{ field: 'lines[0].modifiers', to: ['RR'] }];
  expect(offered(['RR', 'KH'], [month, neither('will-deny')])).toEqual(edits);
  const always = ruleOf('always', { fields: ['line.units'] });
  expect(offered(['RR', 'KH'], [month, always])).toEqual(edits);
});

test('an edit because of which something will be denied is not; less than that is for the biller to see then', () => {
  expect(offered(['KH'], [month, neither('will-deny')])).toEqual([]);
  expect(offered(['KH'], [month, neither('likely-deny')])).toEqual([{ field: 'lines[0].modifiers', to: [] }]);
});

test('nor one that uncovers a denial that its own finding kept silent', () => {
  const units = ruleOf('units', { fields: ['line.units'] });
  const silencing = { ...month, supersedes: ['units'] };
  expect(offered(['KH'], [silencing, units])).toEqual([]);
});

test('nor one that leaves its finding', () => {
  const stays = ruleOf('month', { fires: { fact: 'line.modifiers', has: 'RR' }, edits: [OFF] });
  expect(offered(['RR', 'KH'], [stays])).toEqual([]);
});
