import { describe, expect, test } from 'vitest';
import { createTables, mergeRows, rowsFor } from './lookup.ts';
import type { TableData } from './types.ts';

const first = { from: '2022-10-10', to: '2024-08-11', states: null };
const second = { from: '2026-10-28', to: null, states: null };
const LIST: TableData = {
  name: 'list',
  edition: 'List, July 2026',
  from: '2020-01-01',
  until: '2027-07-28',
  rows: { L1833: [first, second], E0193: [{ from: null, to: null }] },
};
const MODIFIERS: TableData = { name: 'modifiers', edition: '2026', rows: { RR: [{ short: 'Rental' }] } };
const RARC: TableData = { name: 'rarc', edition: '2024', rows: { N822: [{ text: 'x' }] } };

describe('a row and its dates', () => {
  const tables = createTables([LIST], {});
  test.each([
    ['2022-10-09', { state: 'none' }],
    ['2022-10-10', { state: 'row', row: first }],
    ['2024-08-11', { state: 'row', row: first }],
    ['2024-08-12', { state: 'none' }],
    ['2026-10-27', { state: 'none' }],
    ['2026-10-28', { state: 'row', row: second }],
    ['2027-07-28', { state: 'row', row: second }],
    ['2027-07-29', { state: 'outside-dates', edition: 'List, July 2026' }],
    ['2019-12-31', { state: 'outside-dates', edition: 'List, July 2026' }],
  ])('on %s', (on, found) => expect(tables.lookup('list', 'L1833', on)).toEqual(found));

  test('open dates hold always; no date asks for the latest row', () => {
    expect(tables.lookup('list', 'E0193', '2020-01-01').state).toBe('row');
    expect(tables.lookup('list', 'L1833')).toEqual({ state: 'row', row: second });
  });

  test('a code without a row has none, unless the table is past its time', () => {
    expect(tables.lookup('list', 'E9999', '2026-01-01')).toEqual({ state: 'none' });
    expect(tables.lookup('list', 'E9999', '2028-01-01').state).toBe('outside-dates');
    expect(tables.rowsOf('list', 'E9999')).toEqual([]);
    expect(tables.edition('list')).toBe('List, July 2026');
  });

  test('past its last day, a table that goes on answering says what it is', () => {
    const codes = { name: 'codes', edition: 'Codes, 2026', until: '2026-09-30', rows: {} };
    const held = createTables([{ ...codes, holdsLater: true }], {});
    expect(held.heldOver('codes', '2026-09-30')).toBeUndefined();
    expect(held.heldOver('codes', '2026-10-01')).toEqual({ edition: 'Codes, 2026', until: '2026-09-30' });
    expect(createTables([codes], {}).heldOver('codes', '2026-10-01')).toBeUndefined();
    expect(held.heldOver('list', '2026-10-01')).toBeUndefined();
  });

  test('names of object properties are codes like any other', () => {
    expect(tables.lookup('list', 'constructor')).toEqual({ state: 'none' });
    expect(() => tables.inSet('toString', 'E0193')).toThrow('toString');
  });
});

describe('rows that arrive', () => {
  test('nothing has arrived: everything is pending', () => {
    const tables = createTables([], {});
    expect(tables.lookup('list', 'L1833', '2026-11-01')).toEqual({ state: 'pending' });
    expect(tables.rowsOf('list', 'L1833')).toBeUndefined();
  });

  test('a code that was asked has its rows or none, another is pending', () => {
    const tables = createTables(rowsFor([LIST], ['L1833', 'E0601']), {});
    expect(tables.lookup('list', 'L1833', '2026-11-01').state).toBe('row');
    expect(tables.lookup('list', 'E0601', '2026-11-01')).toEqual({ state: 'none' });
    expect(tables.lookup('list', 'E0193', '2026-11-01')).toEqual({ state: 'pending' });
    expect(tables.rowsOf('list', 'E0193')).toBeUndefined();
    // Whether the table covers a date is known before its rows are.
    expect(tables.lookup('list', 'E0193', '2028-01-01').state).toBe('outside-dates');
  });

  test('small tables come whole, words for denials not at all', () => {
    const sent = rowsFor([LIST, MODIFIERS, RARC], ['E0193']);
    expect(sent.map((table) => table.name)).toEqual(['list', 'modifiers']);
    const tables = createTables(sent, {});
    expect(tables.lookup('modifiers', 'RR').state).toBe('row');
    expect(tables.lookup('modifiers', 'ZZ')).toEqual({ state: 'none' });
  });

  test('a table that works its rows out sends those of the diagnoses, and never itself', () => {
    const book: TableData = { name: 'icd10', edition: '2026', rows: {}, rowsOf: (code) => [{ code }] };
    const [sent] = rowsFor([book], ['E0193'], ['I10']);
    expect(sent).toEqual({ name: 'icd10', edition: '2026', partial: true, rows: { I10: [{ code: 'I10' }] } });
    expect(createTables([book], {}).lookup('icd10', 'I11').state).toBe('row');
    expect(createTables([sent as TableData], {}).lookup('icd10', 'I11')).toEqual({ state: 'pending' });
  });

  test('later rows join those that are there', () => {
    const merged = mergeRows(rowsFor([LIST], ['L1833']), rowsFor([LIST], ['E0193', 'E9999']));
    const tables = createTables(merged, {});
    expect(tables.lookup('list', 'L1833', '2026-11-01').state).toBe('row');
    expect(tables.lookup('list', 'E0193', '2026-11-01').state).toBe('row');
    expect(tables.lookup('list', 'E9999', '2026-11-01')).toEqual({ state: 'none' });
    expect(tables.lookup('list', 'E0100', '2026-11-01')).toEqual({ state: 'pending' });
  });

  test('rows of another edition replace, and a whole table stays whole', () => {
    const newer = { ...LIST, edition: 'List, 2027' };
    const replaced = createTables(mergeRows(rowsFor([LIST], ['L1833']), rowsFor([newer], ['E0193'])), {});
    expect(replaced.lookup('list', 'L1833', '2026-11-01')).toEqual({ state: 'pending' });
    expect(replaced.edition('list')).toBe('List, 2027');
    expect(mergeRows([LIST], rowsFor([LIST], ['E9999']))).toEqual([LIST]);
  });
});

test('sets: members, others, and a name that no set has', () => {
  const tables = createTables([], { CR: ['E0601', 'E0260'] });
  expect(tables.inSet('CR', 'E0601')).toBe(true);
  expect(tables.inSet('CR', 'E0143')).toBe(false);
  expect(() => tables.inSet('CRR', 'E0601')).toThrow('CRR');
});
