import { expect, test } from 'vitest';
import type { PreflightRecord } from './record.ts';
import { recordsAsCsv, recordsAsJson } from './record-files.ts';
import { dayOf, matches, type RecordQuery } from './record-search.ts';

const finding = { branch: 'a', version: '1.0', severity: 'will-deny', status: 'failed' } as const;
const RECORD: PreflightRecord = {
  id: 7,
  at: Date.parse('2026-11-26T15:00:00Z'),
  host: 'portal.test',
  payer: { kind: 'medicare-dme', id: 'medicare-dme-d' },
  lines: [
    { code: 'E0601', modifiers: ['RR', 'KH'] },
    { code: '', modifiers: [] },
  ],
  pack: { id: 'core', version: '1.0' },
  checked: 38,
  notChecked: { 'ctx.orderDate': 2 },
  findings: [
    { ...finding, rule: 'kx', line: 0, outcome: 'fixed' },
    { ...finding, rule: 'auth', outcome: 'overridden', reason: 'payer-confirmed' },
  ],
  rulesOff: ['ga'],
  papers: [
    { name: 'Sleep study', line: 0, state: 'have' },
    { name: 'Sleep study', line: 1, state: 'have' },
    { name: 'Order, signed', line: 1, state: 'missing' },
  ],
};
const CLEAN: PreflightRecord = { ...RECORD, host: '=evil"host', findings: [] };

test('the table has a row for each finding, and one where nothing was found', () => {
  const [head, first, second, clean, end] = recordsAsCsv([RECORD, CLEAN]).split('\r\n');
  expect(head).toMatch(/^submitted,host,.*outcome,reason$/);
  expect(first).toBe(
    '2026-11-26T15:00:00.000Z,portal.test,,medicare-dme,medicare-dme-d,E0601 RR KH; ?,core,1.0,,38,ctx.orderDate: 2,ga,"Sleep study (1, 2)","Order, signed (2)",1,kx,a,will-deny,fixed,',
  );
  expect(second).toMatch(/,,auth,a,will-deny,overridden,payer-confirmed$/);
  expect(clean, 'no formula, and quotation marks doubled').toContain(`"'=evil""host"`);
  expect(end).toBe('');
});

test('the document can be read again', () => {
  const { records } = JSON.parse(recordsAsJson([RECORD]));
  expect(records).toEqual(
    [{ ...RECORD, id: undefined, at: undefined, submitted: '2026-11-26T15:00:00.000Z' }].map((one) =>
      JSON.parse(JSON.stringify(one)),
    ),
  );
});

const day = dayOf(RECORD.at);
const FINDS: readonly (readonly [RecordQuery, boolean])[] = [
  [{}, true],
  [{ text: 'e0601 kh' }, true],
  [{ text: 'authorization' }, true],
  [{ text: 'e0601 nu' }, false],
  [{ text: 'sleep study' }, true],
  [{ text: 'PORTAL' }, true],
  [{ payer: 'medicare-dme' }, true],
  [{ payer: 'medicaid' }, false],
  [{ outcome: 'fixed' }, true],
  [{ outcome: 'open' }, false],
  [{ outcome: 'clean' }, false],
  [{ from: day, to: day }, true],
  [{ from: '2027-01-01' }, false],
  [{ to: '2026-01-01' }, false],
];
test.each(FINDS)('%j: %s', (query, isFound) => {
  expect(matches(RECORD, query, (rule) => (rule === 'auth' ? 'Prior authorization' : rule))).toBe(isFound);
});
test('clean is what had nothing open and nothing overridden', () => {
  expect(matches(CLEAN, { outcome: 'clean' }, String)).toBe(true);
});
