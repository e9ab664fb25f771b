import { expect, test } from 'vitest';
import { coreRegistry } from '../../facts/registry.ts';
import { memberFacts } from '../../rules/items.ts';
import { factsPage } from './facts.ts';

test('every fact has a row with what it means and what is missing when it is unknown', () => {
  const rows = new Map(
    factsPage()
      .split('\n')
      .map((line) => [line.split('`')[1] ?? '', line]),
  );
  const { facts } = coreRegistry;
  expect(facts.filter(({ name }) => !rows.has(name)).map(({ name }) => name)).toEqual([]);
  expect(rows.get('line.spanDays')).toContain(
    '| Days from the From date to the To date, both counted; 1 where To is empty **PHI** | `line.dateFrom`, `line.throughDate` | `line.dateFrom`, `line.dateTo` |',
  );
  expect(rows.get('ctx.orderDate')).toContain('**PHI** | – | `ctx.orderDate` |');
});

test('every fact that only members of a list have stands there with what it means', () => {
  const lines = factsPage().split('\n');
  const rows = [memberFacts('lines', coreRegistry), memberFacts('diagnoses', coreRegistry)].flatMap((facts) =>
    Object.keys(facts).map((name) => lines.find((line) => line.startsWith(`| \`item.${name}\` |`))),
  );
  expect(rows).toHaveLength(18);
  expect(rows.filter((row) => row === undefined || row.endsWith('|  |'))).toEqual([]);
});
