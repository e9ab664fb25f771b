import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coreRegistry } from '../facts/registry.ts';
import { FACTS_PAGE_FILE, factsPage } from './facts-page.ts';

test('docs/facts.md is current: node lib/cli/build-pack.ts writes it', () => {
  expect(readFileSync(FACTS_PAGE_FILE, 'utf8')).toBe(factsPage());
});

test('every fact has a row with what it means and what is missing when it is unknown', () => {
  const page = factsPage();
  const rows = new Map(page.split('\n').map((line) => [line.split('`')[1] ?? '', line]));
  const { facts } = coreRegistry;
  expect(facts.filter(({ name }) => !rows.has(name)).map(({ name }) => name)).toEqual([]);
  expect(rows.get('line.spanDays')).toContain(
    '| Days from the From date to the To date, both counted; 1 where To is empty **PHI** | `line.dateFrom`, `line.throughDate` | `line.dateFrom`, `line.dateTo` |',
  );
  expect(rows.get('ctx.orderDate')).toContain('**PHI** | – | `ctx.orderDate` |');
});
