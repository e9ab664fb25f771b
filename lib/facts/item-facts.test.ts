import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { loadPayers } from '../cli/tables/payers.ts';
import { loadSets } from '../cli/tables/sets.ts';
import { createTables, rowsFor } from '../tables/lookup.ts';
import type { TableData } from '../tables/types.ts';
import { contextFromJson } from './context-json.ts';
import { createFactScope } from './scope.ts';
import type { FactValue } from './types.ts';

const FOLDER = join(import.meta.dirname, '../core-pack/tables');
const data = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as TableData);
const sets = loadSets(join(FOLDER, 'sets'), data);

const payers = loadPayers(join(FOLDER, '../payers'));

const ON = '2026-11-03';
interface Given {
  readonly context?: object;
  readonly tables?: readonly TableData[];
  readonly complete?: boolean;
  /** The payer's file, where one was found. */
  readonly payerFile?: string;
}

function scopeOf(claim: object, { context = {}, tables = data, complete = true, payerFile }: Given = {}) {
  const read = claimFromJson(claim).claim;
  return createFactScope({
    claim: { ...read, linesComplete: complete },
    payer: { kind: 'medicare-dme', reason: '', ...(payerFile !== undefined && { id: payerFile }) },
    tables: createTables(tables, sets),
    context: contextFromJson(context),
    today: '2026-11-24',
  });
}
/** The value of a known fact; `blank`; or what is missing, in brackets. */
const said = (fact: FactValue) =>
  fact.state === 'known' ? fact.value : fact.state === 'blank' ? 'blank' : `(${fact.missing})`;
const ofCode = (name: string, procedureCode: string, line: object = {}, given: Given = {}) =>
  said(scopeOf({ lines: [{ procedureCode, dateFrom: ON, ...line }] }, given).get(name, 0));

describe('columns of the tables', () => {
  test.each([
    ['line.similarGroup', 'E0143', 'walker'],
    ['line.similarGroup', 'K0823', 'wheelchair'],
    ['line.similarGroup', 'E0167', 'blank'],
    ['line.rulYears', 'E0143', 5],
    ['line.rulYears', 'L1851', 'blank'],
    ['line.baseCodes', 'A4239', ['E2103']],
    ['line.baseCodes', 'A7013', ['E0565', 'E0570', 'E0574', 'E0585']],
    ['line.accessoryKind', 'J7613', 'drug'],
    ['line.isAccessory', 'J7613', false],
    ['line.isAccessory', 'A7030', true],
    ['line.isAccessory', 'E0601', false],
    ['line.fitting', 'L0631', 'custom-fitted'],
    ['line.fittingTwin', 'L0648', 'L0631'],
    ['line.kLevelMin', 'L5981', 3],
    ['line.kLevelMin', 'L5301', 'blank'],
    ['line.isKnee', 'L5856', true],
    ['line.functionGroups', 'J7620', ['anticholinergic', 'short-acting-bronchodilator']],
    ['line.successorCode', 'K0554', 'E2103'],
    ['line.limit.max', 'A4253', 6],
    ['line.limit.reduced', 'A4253', 2],
    ['line.limit.months', 'A7035', 6],
    ['line.limit.per', 'A6212', 'wound'],
    ['line.limit.max', 'E0143', 'blank'],
    ['line.mue', 'E0601', 1],
    ['line.mueKind', 'E0601', 'day-clinical'],
    ['line.spanMaxDays', 'A4253', 93],
  ])('%s of %s: %j', (name, code, value) => expect(ofCode(name, code)).toEqual(value));

  test('pending, outside the dates, and without a code', () => {
    const tables = rowsFor(data, ['E0601']);
    expect(ofCode('line.similarGroup', 'E0143', {}, { tables })).toBe('(table.similar)');
    expect(ofCode('line.limit.max', 'A7035', { dateFrom: '2028-01-01' })).toBe('(table.limits)');
    expect(said(scopeOf({ lines: [{}] }).get('line.rulYears', 0))).toBe('(line.procedureCode)');
  });
});

describe('line.codeStatus', () => {
  test.each([
    ['A4239', ON, 'valid'],
    ['K0553', '2025-02-01', 'ended'],
    ['K0553', '2027-02-01', 'ended'],
    ['K0553', '2022-12-31', 'valid'],
    ['E0468', '2024-03-31', 'not-yet'],
    ['E0468', '2024-04-01', 'valid'],
    ['E9999', ON, 'unknown'],
    ['E0601', '2027-01-01', '(table.hcpcs)'],
    ['E9999', '2027-01-01', '(table.hcpcs)'],
    ['T4521', ON, 'not-for-medicare'],
    ['S5000', ON, 'not-for-medicare'],
    ['A4556', ON, 'not-for-medicare'],
    ['A9276', ON, 'not-for-medicare'],
    ['J0123', ON, '(table.hcpcs)'],
    ['99213', ON, '(table.hcpcs)'],
  ])('%s on %s: %s', (code, dateFrom, status) =>
    expect(ofCode('line.codeStatus', code, { dateFrom })).toBe(status),
  );
  test('without a date, and before the rows arrive', () => {
    expect(said(scopeOf({ lines: [{ procedureCode: 'K0553' }] }).get('line.codeStatus', 0))).toBe(
      '(line.dateFrom)',
    );
    expect(ofCode('line.codeStatus', 'E0601', {}, { tables: [] })).toBe('(table.hcpcs)');
  });
});

test.each([
  ['line.benefit', 'E0601', 'dme'],
  ['line.benefit', 'L1851', 'prosthetic-orthotic'],
  ['line.benefit', 'A6212', 'surgical-dressing'],
  ['line.benefit', 'A4554', 'none'],
  ['line.benefit', 'E1399', '(table.fee-category)'],
  ['line.isNoc', 'E1399', true],
  ['line.isNoc', 'E0601', false],
  ['line.isDrug', 'J7613', true],
  ['line.isDrug', 'Q4074', true],
  ['line.isDrug', 'E0601', false],
  ['line.isSided', 'L1851', true],
  ['line.isSided', 'E0973', false],
  ['line.contractor', 'E0601', 'dme-mac'],
  ['line.contractor', 'E0783', 'ab-mac'],
  ['line.contractor', 'E1399', 'blank'],
  ['line.kuPriced', 'E2611', true],
  ['line.kuPriced', 'E0601', false],
] as const)('%s of %s: %j', (name, code, value) => expect(ofCode(name, code)).toBe(value));

describe('bundles', () => {
  const included = (name: string, lines: readonly object[], given: Given = {}) =>
    said(scopeOf({ lines: lines.map((line) => ({ dateFrom: ON, ...line })) }, given).get(name, 0));
  const code = (procedureCode: string, dateFrom = ON) => ({ procedureCode, dateFrom });
  test.each([
    ['line.bundledInto.wheelchair', 'K0052', 'K0001', ['K0001']],
    ['line.bundledInto.wheelchair', 'K0040', 'K0823', ['K0823']],
    ['line.bundledInto.wheelchair', 'K0040', 'K0861', 'blank'],
    ['line.bundledInto.wheelchair', 'E0973', 'K0861', 'blank'],
    ['line.bundledInto.wheelchair', 'K0017', 'E0973', ['E0973']],
    ['line.bundledInto.chair', 'E2361', 'K0800', ['K0800']],
    ['line.bundledInto.chair', 'K0195', 'E1038', 'blank'],
    ['line.bundledInto.walker', 'E0155', 'E0143', ['E0143']],
    ['line.bundledInto.walker', 'E0156', 'E0143', 'blank'],
    ['line.bundledInto.ventilator', 'E1390', 'E0467', ['E0467']],
    ['line.bundledInto.ventilator', 'E0600', 'E0465', 'blank'],
    ['line.bundledInto.oxygen', 'A4615', 'E1390', ['E1390']],
    ['line.bundledInto.oxygen', 'E1390', 'E1392', 'blank'],
    ['line.bundledInto.cgm', 'A4253', 'A4239', ['A4239']],
    ['line.bundledInto.cgm', 'A4253', 'A4238', 'blank'],
    ['line.bundledInto.kit', 'A6402', 'B4035', ['B4035']],
    ['line.bundledInto', 'A6402', 'B4035', ['B4035']],
    ['line.isBundled', 'A6402', 'B4035', true],
    ['line.isBundled', 'E0601', 'B4035', false],
  ])('%s: %s beside %s: %j', (name, own, other, value) =>
    expect(included(name, [code(own), code(other)])).toEqual(value),
  );

  test('dates decide: the same day for a chair, the month for a ventilator, from its day on for a monitor', () => {
    const beside = (name: string, own: string, other: string, date: string) =>
      included(name, [code(own), code(other, date)]);
    expect(beside('line.bundledInto.wheelchair', 'K0052', 'K0001', '2026-11-04')).toBe('blank');
    expect(beside('line.bundledInto.ventilator', 'E1390', 'E0467', '2026-11-28')).toEqual(['E0467']);
    expect(beside('line.bundledInto.ventilator', 'E1390', 'E0467', '2026-10-04')).toEqual(['E0467']);
    expect(beside('line.bundledInto.ventilator', 'E1390', 'E0467', '2026-10-03')).toBe('blank');
    expect(beside('line.bundledInto.cgm', 'A4253', 'A4239', '2026-10-04')).toEqual(['A4239']);
    expect(beside('line.bundledInto.cgm', 'A4253', 'A4239', '2026-10-03')).toBe('blank');
    expect(beside('line.bundledInto.cgm', 'A4253', 'A4239', '2026-11-04')).toBe('blank');
  });

  test('what was not seen leaves it open', () => {
    const walker = 'line.bundledInto.walker';
    expect(included(walker, [code('E0155'), code('E0601')], { complete: false })).toBe('(lines)');
    expect(included(walker, [code('E0155'), {}])).toBe('(line.procedureCode)');
    const undated = { lines: [{ procedureCode: 'E0155', dateFrom: ON }, { procedureCode: 'E0143' }] };
    expect(said(scopeOf(undated).get(walker, 0))).toBe('(line.dateFrom)');
    expect(scopeOf(undated, { complete: false }).get('line.isBundled', 0).state).toBe('unknown');
    const some = { lines: [code('E0155'), code('E0143')] };
    expect(scopeOf(some, { complete: false }).get(walker, 0)).toMatchObject({
      value: ['E0143'],
      complete: false,
    });
  });
});

test.each([
  ['A4253', ['NU'], 'needed'],
  ['E0601', ['RR', 'KH'], 'not-used'],
  ['A7030', ['NU'], 'not-used'],
  ['E0935', ['RR'], 'needed'],
  ['E0143', ['NU'], 'not-used'],
  ['L1851', ['KX'], 'optional'],
] as const)('line.spanUse of %s %j: %s', (code, modifiers, use) =>
  expect(ofCode('line.spanUse', code, { modifiers })).toBe(use),
);
test('line.spanUse needs the modifiers of what no list names', () =>
  expect(ofCode('line.spanUse', 'E0601')).toBe('(line.modifiers)'));

describe('whose claim it is', () => {
  const told = (name: string, claim: object, given: Given = {}) =>
    said(scopeOf({ lines: [{}], ...claim }, given).get(name, -1));
  test.each([
    ['OH', 'B', 'CGS'],
    ['OR', 'D', 'Noridian'],
    ['NY', 'A', 'Noridian'],
    ['PR', 'C', 'CGS'],
    ['AE', 'blank', 'blank'],
  ])('%s: %s, %s', (state, mac, contractor) => {
    expect(told('claim.macOfState', { patient: { state } })).toBe(mac);
    expect(told('claim.contractorOfState', { patient: { state } })).toBe(contractor);
  });
  test.each(['a', 'b', 'c', 'd'])('the payer file of jurisdiction %s is there and says it', (letter) => {
    const payerFile = `medicare-dme-${letter}`;
    expect(payers.map(({ id }) => id)).toContain(payerFile);
    expect(told('claim.portalMac', {}, { payerFile })).toBe(letter.toUpperCase());
    // Facts have no payer files: the ids stand in both places, and must be the same.
    for (const id of payers.find((one) => one.id === payerFile)?.payerIds ?? [''])
      expect(told('claim.portalMac', { payer: { id } }), id).toBe(letter.toUpperCase());
  });
  test('from the context, the payer id, or the payer name', () => {
    expect(told('claim.portalMac', {}, { context: { portalMac: 'C' } })).toBe('C');
    expect(told('claim.portalMac', { payer: { id: '19003' } })).toBe('D');
    expect(told('claim.portalContractor', { payer: { id: '17013' } })).toBe('CGS');
    expect(told('claim.portalContractor', { payer: { name: 'Noridian JA DME' } })).toBe('Noridian');
    expect(told('claim.portalContractor', { payer: { name: 'CGS or Noridian' } })).toBe('(ctx.portalMac)');
    expect(told('claim.portalMac', { payer: { name: 'Noridian JA DME' } })).toBe('(ctx.portalMac)');
    expect(told('claim.macOfState', {})).toBe('(patient.state)');
    expect(told('claim.portalMac', {}, { payerFile: 'medicare-dme-noridian' })).toBe('(ctx.portalMac)');
    expect(told('claim.macOfState', { patient: { state: 'OH' } }, { tables: [] })).toBe('(table.states)');
  });
});
