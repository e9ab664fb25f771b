import { expect, test } from 'vitest';
import { toCsv, toJson } from './export.ts';
import type { ClaimRow } from './protocol.ts';

const ROW: ClaimRow = {
  id: 4,
  file: 0,
  number: 5,
  place: { segment: 20, line: 21, offset: 900 },
  account: '=HYPERLINK("x")',
  payerKind: 'medicare-dme',
  payerReason: 'the payer is named "SAMPLE"',
  charge: 9640,
  worst: 'will-deny',
  title: 'Sold, not rented',
  findings: 1,
  checked: 30,
  notChecked: 2,
  faults: 0,
  words: 'harbor sample',
};
const FINDING = {
  title: 'Sold, "not rented"',
  redacted: {
    rule: 'sold-rental',
    branch: 'sold',
    version: '0.1.0',
    severity: 'will-deny',
    status: 'failed',
    line: 0,
  },
  denials: [{ group: 'CO', carc: '4', rarc: ['N822'], text: 'modifier' }],
} as const;
const CLAIMS = [{ row: ROW, findings: [FINDING] }];

test('a spreadsheet gets a row for each finding, and no account unless it was asked for', () => {
  expect(toCsv(CLAIMS, false)).toBe(
    'file,claim,segment,line in file,payer,severity,service line,finding,denials,rule,branch,version\r\n' +
      '1,5,20,21,medicare-dme,will-deny,1,"Sold, ""not rented""",CO-4 N822,sold-rental,sold,0.1.0\r\n',
  );
});

test.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM', "'@SUM"],
  ['\t=1', "'\t=1"],
  ['HHM-1', 'HHM-1'],
])('the account %j is no formula', (account, cell) => {
  const [, row] = toCsv([{ row: { ...ROW, account }, findings: [FINDING] }], true).split('\r\n');
  expect(row).toBe(
    `1,5,20,21,${cell},medicare-dme,will-deny,1,"Sold, ""not rented""",CO-4 N822,sold-rental,sold,0.1.0`,
  );
});

test('as JSON every claim is there, with nothing of its values', () => {
  const clean = { row: { ...ROW, id: 5, number: 6 }, findings: [] };
  const { claims } = JSON.parse(toJson([...CLAIMS, clean], false));
  expect(claims).toEqual([
    {
      file: 1,
      claim: 5,
      place: ROW.place,
      payer: 'medicare-dme',
      checked: 30,
      notChecked: 2,
      findings: [
        { ...FINDING.redacted, title: FINDING.title, denials: [{ group: 'CO', carc: '4', rarc: ['N822'] }] },
      ],
    },
    expect.objectContaining({ claim: 6, findings: [] }),
  ]);
  expect(toJson(CLAIMS, true)).toContain('HYPERLINK');
});
