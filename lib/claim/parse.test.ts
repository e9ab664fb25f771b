import { describe, expect, it } from 'vitest';
import { parseDate } from './dates.ts';
import {
  parseDiagnoses,
  parseField,
  parseModifiers,
  parseMoney,
  parseNumber,
  parsePointers,
  parseValue,
} from './parse.ts';

describe('dates', () => {
  it.each([
    ['11/03/2026', '2026-11-03'],
    ['1/3/26', '2026-01-03'],
    ['11 03 2026', '2026-11-03'],
    ['11-03-2026', '2026-11-03'],
    ['11032026', '2026-11-03'],
    ['110326', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    ['2026-11-03T00:00:00', '2026-11-03'],
    ['11/3/2026 12:00 AM', '2026-11-03'],
    ['Nov 3, 2026', '2026-11-03'],
    ['03-Nov-2026', '2026-11-03'],
    ['02/29/2024', '2024-02-29'],
    ['11.23.2026', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['3.3.26', '2026-03-03'],
  ])('%s is %s', (text, iso) => expect(parseDate(text)).toBe(iso));

  it.each(['13/45/26', '02/29/2026', 'soon', '11/03', '1', '3.11.2026', '11. 3. 26', '31.13.2026'])(
    '%s is no date',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
      expect(parseField('date', text)).toEqual({ state: 'unreadable', raw: text });
    },
  );

  it('takes two-digit birth years into the last century', () => {
    expect(parseValue('patient.birthDate', '02/01/50')).toEqual({ state: 'known', value: '1950-02-01' });
    expect(parseValue('lines[0].dateFrom', '02/01/50')).toEqual({ state: 'known', value: '2050-02-01' });
  });
});

describe('money and numbers', () => {
  it.each([
    ['$1,234.50', 123450],
    ['96.4', 9640],
    ['96', 9600],
    ['96 40', 9640],
    ['.50', 50],
    ['(5.00)', -500],
    ['-5.00', -500],
    ['1.000', 100],
  ])('%s is %i cents', (text, cents) => expect(parseMoney(text)).toBe(cents));
  it.each(['', 'n/a', '1,23', '$', '1.239'])('%s is no amount', (text) =>
    expect(parseMoney(text)).toBeUndefined(),
  );
  it.each([
    ['1.000', 1],
    ['2 UN', 2],
    ['1,200', 1200],
    ['0.5', 0.5],
  ])('%s is %d', (text, number) => expect(parseNumber(text)).toBe(number));
});

describe('codes', () => {
  it.each([
    ['hcpcs', 'e0601 - CPAP device', 'E0601'],
    ['hcpcs', '[E0601] CPAP device', 'E0601'],
    ['hcpcs', 'E06O1', 'E06O1'],
    ['hcpcs', 'HC:E0601', 'E0601'],
    ['hcpcs', 'HC E0601 CPAP device', 'E0601'],
    ['hcpcs', 'HCPCS: e0601', 'E0601'],
    ['hcpcs', 'E-0601', 'E0601'],
    ['hcpcs', ' e 0601 ', 'E0601'],
    ['hcpcs', 'E0601.', 'E0601'],
    ['modifier', 'rr - Rental', 'RR'],
    ['icd10cm', 'G4733', 'G47.33'],
    ['icd10cm', 'g47.33 – Obstructive sleep apnea', 'G47.33'],
    ['icd10cm', 'G47 33', 'G47.33'],
    ['icd10cm', 'g47-33', 'G47.33'],
    ['icd10cm', 'I10 HTN', 'I10'],
    ['icd10cm', 'I10', 'I10'],
    ['pos', '12-Home', '12'],
    ['pos', 'Home (12)', '12'],
    ['pos', '1', '01'],
    ['pos', 'Home', '12'],
    ['pos', 'SKILLED NURSING FACILITY', '31'],
    ['npi', '1234 567 893', '1234567893'],
  ] as const)('%s %s is %s', (kind, text, code) =>
    expect(parseField(kind, text)).toEqual({ state: 'known', value: code }),
  );
  it('knows that nothing is no', () => {
    expect(parseField('boolean', 'None')).toEqual({ state: 'known', value: false });
    expect(parseField('boolean', 'Sí / Yes')).toEqual({ state: 'known', value: true });
  });
  it('leaves what is no code unread', () => {
    expect(parseField('hcpcs', 'Select a procedure code')).toMatchObject({ state: 'unreadable' });
    expect(parseField('pos', 'At home')).toMatchObject({ state: 'unreadable' });
    expect(parseField('hcpcs', 'E-06O1')).toMatchObject({ state: 'unreadable' });
    expect(parseField('hcpcs', 'E-0601-0602')).toMatchObject({ state: 'unreadable' });
  });
  it.each(['', '   ', '__/__/____', '\u00a0', '\u200b', '$ .'])('"%s" is blank', (text) =>
    expect(parseField('date', text)).toEqual({ state: 'blank' }),
  );
});

describe('words for codes', () => {
  it.each([
    ['orderingProvider.qualifier', 'DK - Ordering Provider', 'DK'],
    ['orderingProvider.qualifier', 'Referring', 'DN'],
    ['icdIndicator', 'ICD-10-CM', '0'],
    ['icdIndicator', '0', '0'],
    ['resubmission.code', '7 - Replacement of prior claim', '7'],
    ['resubmission.code', 'First submission', '1'],
    ['patient.sex', 'Female', 'F'],
    ['patient.sex', 'Femenino', 'F'],
    ['patient.sex', 'Masculino / Male', 'M'],
  ])('%s "%s" is %s', (path, text, code) =>
    expect(parseValue(path, text)).toEqual({ state: 'known', value: code }),
  );
});

describe('a taxonomy', () => {
  it.each([
    ['332B00000X', '332B00000X'],
    ['ZZ332B00000X', '332B00000X'],
    ['PXC 332b00000x', '332B00000X'],
    ['ZZ332B', 'ZZ332B'],
  ])('%s', (text, code) => {
    expect(parseValue('billing.taxonomy', text)).toEqual({ state: 'known', value: code });
  });
});

describe('an enumerated field', () => {
  it('takes an unusual code, and no sentence', () => {
    expect(parseValue('resubmission.code', '6')).toEqual({ state: 'known', value: '6' });
    expect(parseValue('orderingProvider.qualifier', 'Rendering provider ID')).toMatchObject({
      state: 'unreadable',
    });
  });
});

describe('lists in one box', () => {
  it.each([
    ['RR:KX', ['RR', 'KX']],
    ['RRKHKX', ['RR', 'KH', 'KX']],
    ['nu59', ['NU', '59']],
    ['XK', ['XK']],
    ['rr, kh', ['RR', 'KH']],
    ['', []],
  ])('modifiers %s', (text, list) => expect(parseModifiers(text)).toEqual(list));
  it.each(['RRK', 'toString', 'RRXK'])('does not cut up %s', (text) =>
    expect(parseModifiers(text)).toBeUndefined(),
  );
  it.each([
    ['AB', [], ['A', 'B']],
    ['A,B', [], ['A', 'B']],
    ['1,2', [], ['A', 'B']],
    ['12', ['G47.33', 'I10'], ['A', 'B']],
    ['12', Array.from({ length: 12 }, (_, i) => `A0${i}`), ['L']],
    ['G4733 I10', ['I10', 'G47.33'], ['B', 'A']],
    ['M', [], ['M']],
    ['abcde', [], ['A', 'B', 'C', 'D', 'E']],
    ['3 items selected', [], undefined],
    ['Filled', [], undefined],
    ['A - G47.33', ['G47.33'], ['A']],
    ['1: G47.33, 2: I10', ['G47.33', 'I10'], ['A', 'B']],
  ])('pointers %s of %j', (text, diagnoses, list) => expect(parsePointers(text, diagnoses)).toEqual(list));
});

describe('diagnoses in one place', () => {
  it.each([
    ['1 K94.23 · 2 Z93.3', ['K94.23', 'Z93.3']],
    ['G47.33, J96.11', ['G47.33', 'J96.11']],
    ['A. G47.33; B. J9611', ['G47.33', 'J9611']],
    ['G4733 J9611 E66.9', ['G4733', 'J9611', 'E66.9']],
    ['E11.9 Type 2 diabetes, without complications, Z79.4 Insulin', ['E11.9', 'Z79.4']],
  ])('%s', (text, codes) => expect(parseDiagnoses(text)).toEqual(codes));

  it.each(['', 'G47.33', 'G47.33 Sleep apnea, adult', 'see note'])('“%s” is no list', (text) => {
    expect(parseDiagnoses(text).length).toBeLessThan(2);
  });
});
