import { describe, expect, test } from 'vitest';
import { x12Of } from '../../test/claims/x12.ts';
import { claimToJson } from '../claim/json.ts';
import { Reader837 } from './reader.ts';
import type { X12Claim, X12Event, X12Fault } from './types.ts';

const FILE = {
  payer: { name: 'CGS DME MAC Jurisdiction B', id: '17013' },
  insured: { id: '1EG4TE5MK73' },
  patient: { lastName: 'SAMPLE', firstName: 'PAT', birthDate: '1951-03-04', sex: 'F', state: 'OH' },
  orderingProvider: { qualifier: 'DK', name: 'VARGAS, INDRA', npi: '1993999998' },
  diagnoses: ['G47.33', 'I10'],
  resubmission: { code: '1' },
  priorAuthNumber: 'A1234567890123',
  billing: { name: 'Harbor Home Medical LLC', npi: '1234567893' },
  patientAccount: 'HHM-1',
  acceptAssignment: true,
  totalCharge: '196.80',
  lines: ['E0601', 'E0562'].map((procedureCode) => ({
    dateFrom: '2026-11-03',
    placeOfService: '12',
    procedureCode,
    modifiers: ['RR', 'KH'],
    diagnosisPointers: ['A', 'B'],
    charge: '98.40',
    units: 1,
    unitType: 'UN',
  })),
};
const other = (account: string) => ({ ...FILE, patientAccount: account, insured: { id: '2AA1AA1AA11' } });
const TEXT = x12Of([FILE, other('HHM-2'), other('HHM-3')]);

function read(text: string, size = text.length || 1): X12Event[] {
  const reader = new Reader837();
  const events: X12Event[] = [];
  for (let at = 0; at < text.length; at += size) events.push(...reader.push(text.slice(at, at + size)));
  return [...events, ...reader.end()];
}
const claimsOf = (events: readonly X12Event[]): X12Claim[] =>
  events.flatMap((event) => (event.kind === 'claim' ? [event.claim] : []));
/** `wrong-count SE01 @45`, of claims and of the file, in the order of the file. */
function faultsOf(events: readonly X12Event[]): string[] {
  const faults = events.flatMap((event): readonly X12Fault[] =>
    event.kind === 'claim' ? event.claim.faults : [event.fault],
  );
  return faults
    .toSorted((one, next) => one.place.segment - next.place.segment)
    .map(({ kind, at, place }) => [kind, at, `@${place.segment}`].filter(Boolean).join(' '));
}
const accountsOf = (events: readonly X12Event[]) =>
  claimsOf(events)
    .map(({ claim }) => claim.fields.patientAccount)
    .map((value) => (value?.state === 'known' ? value.value : value?.state));
/** Number of the n-th segment that begins so. */
const placeOf = (text: string, start: string, nth = 1): number => {
  const places = text.split('~').flatMap((one, at) => (one.trim().startsWith(start) ? [at + 1] : []));
  return places[nth - 1] ?? 0;
};
const ALL = ['HHM-1', 'HHM-2', 'HHM-3'];

describe('the same claims, whatever the file looks like', () => {
  const plain = claimsOf(read(TEXT)).map(({ claim }) => claimToJson(claim));
  const claims = [FILE, other('HHM-2'), other('HHM-3')];
  test.each([
    ['one long line', x12Of(claims, { between: '' })],
    ['CRLF behind each segment', x12Of(claims, { between: '\r\n' })],
    ['a line feed as terminator', x12Of(claims, { terminator: '\n', between: '' })],
    ['a return as terminator, a line feed behind it', x12Of(claims, { terminator: '\r', between: '\n' })],
    ['other separators', x12Of(claims, { element: '|', component: '>', terminator: '\u001c', between: '' })],
    ['a caret and a tilde', x12Of(claims, { element: '~', component: '^', terminator: "'", between: '\n' })],
    ['a byte order mark', `\uFEFF${TEXT}`],
    ['blank lines before and between', `\n\n${TEXT.replaceAll('~\n', '~\n\n  ')}`],
    ['wrapped at 80 columns', x12Of(claims, { between: '' }).replace(/.{80}/g, '$&\r\n')],
    ['no terminator at the very end', TEXT.trimEnd().slice(0, -1)],
  ])('%s', (_name, text) => {
    for (const size of [text.length, 1, 7, 113]) {
      const events = read(text, size);
      expect(claimsOf(events).map(({ claim }) => claimToJson(claim))).toEqual(plain);
      expect(faultsOf(events)).toEqual([]);
    }
  });

  test('several interchanges in one file, each with separators of its own', () => {
    const text = `${TEXT}${x12Of([other('HHM-4')], { element: '|', component: '>', terminator: '!', between: '' })}`;
    expect(accountsOf(read(text, 50))).toEqual([...ALL, 'HHM-4']);
    expect(faultsOf(read(text))).toEqual([]);
  });

  test('a place is a segment, a line and an offset', () => {
    const [, second] = claimsOf(read(x12Of([FILE, other('HHM-2')], { between: '\r\n' }), 9));
    const text = x12Of([FILE, other('HHM-2')], { between: '\r\n' });
    const offset = text.indexOf('CLM*HHM-2');
    expect(second?.place).toEqual({
      segment: placeOf(text, 'CLM', 2),
      line: text.slice(0, offset).split('\n').length,
      offset,
    });
  });
});

describe('what is wrong is told with its place', () => {
  const at = (start: string, nth?: number) => `@${placeOf(TEXT, start, nth)}`;
  test.each([
    ['no end of the transaction', TEXT.replace(/\nSE\*.*?~/, ''), [`missing-end SE ${at('SE')}`]],
    ['a wrong number of segments', TEXT.replace(/\nSE\*\d+/, '\nSE*7'), [`wrong-count SE01 ${at('SE')}`]],
    [
      'another control number',
      TEXT.replace(/IEA\*1\*000000001/, 'IEA*1*000000002'),
      [`wrong-control IEA02 ${at('IEA')}`],
    ],
    [
      'a segment nobody knows',
      TEXT.replace('NM1*DK', 'ZZZ*1~\nNM1*DK'),
      [`unknown-segment ZZZ ${at('NM1*DK')}`, `wrong-count SE01 @${placeOf(TEXT, 'SE') + 1}`],
    ],
    [
      'an empty segment',
      TEXT.replace('NM1*DK', '~\nNM1*DK'),
      [`no-segment ${at('NM1*DK')}`, `wrong-count SE01 @${placeOf(TEXT, 'SE') + 1}`],
    ],
    [
      'words where a segment belongs',
      TEXT.replace('DTP*472*D8*20261103', 'see note 5 of SAMPLE'),
      [`no-segment ${at('DTP*472')}`],
    ],
    ['a charge that is none', TEXT.replace('*98.40*UN', '*9x*UN'), [`unreadable-element SV102 ${at('SV1')}`]],
    [
      'a day that is none',
      TEXT.replace('D8*20261103', 'D8*20261303'),
      [`unreadable-element DTP03 ${at('DTP*472')}`],
    ],
    ['no charge', TEXT.replace('CLM*HHM-1*196.80', 'CLM*HHM-1*'), [`missing-element CLM02 ${at('CLM')}`]],
    [
      'diagnoses behind a provider',
      TEXT.replace(/(HI\*.*?~\n)/, 'NM1*82*2*X~\n$1'),
      [`out-of-place HI @${placeOf(TEXT, 'HI') + 1}`, `wrong-count SE01 @${placeOf(TEXT, 'SE') + 1}`],
    ],
    [
      'a subscriber of another provider',
      TEXT.replace('HL*2*1*22', 'HL*2*9*22'),
      [`wrong-parent HL02 ${at('HL*2')}`],
    ],
    ['a header without its widths', TEXT.replace(/SUBMITTER +\*ZZ/, 'SUBMITTER*ZZ'), ['odd-header ISA @1']],
  ])('%s', (_name, text, faults) => {
    const events = read(text, 40);
    expect(faultsOf(events)).toEqual(faults);
    expect(accountsOf(events)).toEqual(ALL);
  });

  test.each([
    ['an institutional file', x12Of([FILE], { version: '005010X223A2' }), 'institutional ST03 @3'],
    ['a dental file', x12Of([FILE], { version: '005010X224A2' }), 'dental ST03 @3'],
    ['another version', x12Of([FILE], { version: '004010X098A1' }), 'other-version ST03 @3'],
    ['a remittance', TEXT.replace('ST*837', 'ST*835'), 'other-transaction ST01 @3'],
    ['no X12', '{"lines": []}', 'not-x12 @1'],
    ['nothing', '', 'no-claims @0'],
    ['an envelope without claims', x12Of([]), 'no-claims'],
  ])('%s has no claims to check', (_name, text, fault) => {
    const events = read(text, 30);
    expect(claimsOf(events)).toEqual([]);
    expect(faultsOf(events).join()).toContain(fault);
  });

  test('an institutional transaction does not hide the professional one behind it', () => {
    const [head = ''] = TEXT.split('ST*837');
    const body = TEXT.slice(head.length);
    const foreign = 'ST*837*0002*005010X223A2~\nCLM*X*1~\nSE*3*0002~\n';
    const events = read(`${head}${foreign}${body.replace('GE*1', 'GE*2')}`);
    expect(faultsOf(events)).toEqual(['institutional ST03 @3']);
    expect(accountsOf(events)).toEqual(ALL);
  });
});

describe('not seen is not blank', () => {
  const fieldOf = (text: string, path: 'priorAuthNumber' | 'insured.id', account = 0) =>
    claimsOf(read(text))[account]?.claim.fields[path]?.state;

  test('a claim that an unknown segment stands in has no blank field any more', () => {
    const without = TEXT.replace('REF*G1*A1234567890123~\n', '');
    expect(fieldOf(without, 'priorAuthNumber')).toBe('blank');
    expect(fieldOf(TEXT.replace('REF*G1', 'RFE*G1'), 'priorAuthNumber')).toBeUndefined();
    expect(fieldOf(TEXT.replace('REF*G1', 'RFE*G1'), 'priorAuthNumber', 1)).toBe('known');
  });

  test('a file that was cut off ends with a claim that may have more', () => {
    const cut = TEXT.slice(0, TEXT.lastIndexOf('LX*2') + 6);
    const events = read(cut);
    expect(accountsOf(events)).toEqual(ALL);
    expect(faultsOf(events).at(-1)).toMatch(/^cut-off/);
    expect(claimsOf(events).map(({ claim }) => claim.linesComplete)).toEqual([true, true, false]);
  });

  test('a file that ends before its first transaction has no claims', () => {
    expect(faultsOf(read('ISA*00*hello'))).toEqual([expect.stringMatching(/^no-claims/)]);
    expect(faultsOf(read(TEXT.slice(0, TEXT.indexOf('ST*'))))).toEqual([expect.stringMatching(/^no-claims/)]);
    expect(faultsOf(read(TEXT.slice(0, TEXT.indexOf('CLM*')))).join()).toContain('cut-off');
  });

  test('a claim whose CLM was lost is not mixed with the one before it', () => {
    const text = TEXT.replace('CLM*HHM-2', 'CLN*HHM-2').replace(/HL\*4[\s\S]*?(?=CLN)/, '');
    const events = read(text);
    expect(accountsOf(events)).toEqual(['HHM-1', 'HHM-3']);
    expect(claimsOf(events)[0]?.claim.lines).toHaveLength(2);
    expect(faultsOf(events).join()).toContain('missing-segment CLM');
  });

  test('a patient whose HL was lost does not get the member number of the one before', () => {
    const lost = TEXT.replace('HL*4*3*22', 'LH*4*3*22').replace('MI*2AA1AA1AA11', 'MI*');
    const [first, second] = claimsOf(read(lost.replace(/HL\*3\*[\s\S]*?(?=LH\*4)/, '')));
    expect(first?.claim.fields['insured.id']).toEqual({ state: 'known', value: '1EG4TE5MK73' });
    expect(first?.claim.fields.otherCoverage).toEqual({ state: 'known', value: false });
    expect(second?.claim.fields.patientAccount).toEqual({ state: 'known', value: 'HHM-2' });
    expect(second?.claim.fields['insured.id']).toBeUndefined();
  });

  test('a line whose LX was lost is a line of its own', () => {
    const events = read(TEXT.replace('LX*2', 'XL*2'));
    expect(claimsOf(events)[0]?.claim.lines.map(({ fields }) => fields.procedureCode)).toEqual([
      { state: 'known', value: 'E0601' },
      { state: 'known', value: 'E0562' },
    ]);
  });
});

test('a file of 8 MB is read in time that grows with its length, without keeping it', () => {
  const body = TEXT.slice(TEXT.indexOf('HL*1'), TEXT.indexOf('\nSE*'));
  const reader = new Reader837();
  reader.push(TEXT.slice(0, TEXT.indexOf('HL*1')));
  const times = Math.ceil((8 * 1024 * 1024) / body.length);
  let claims = 0;
  for (let at = 0; at < times; at++) claims += claimsOf(reader.push(body)).length;
  claims += claimsOf(reader.push(TEXT.slice(TEXT.indexOf('\nSE*')))).length;
  expect(claims).toBe(times * ALL.length);
});
