import { describe, expect, test } from 'vitest';
import { loadPayers } from '../../cli/tables/payers.ts';
import { matchPayerName } from '../../tables/payers.ts';

const payers = loadPayers(import.meta.dirname);
const kindOf = (name: string) => matchPayerName(name, payers)?.kind;

describe('names', () => {
  test.each([
    ['Medicare', 'medicare-dme'],
    ['MEDICARE PART B - TEXAS', 'medicare-dme'],
    ['Medicare (DME MAC Jurisdiction A)', 'medicare-dme'],
    ['Noridian Healthcare Solutions, LLC', 'medicare-dme'],
    ['CGS Administrators - DME JC', 'medicare-dme'],
    ['MEDICARE CGS', 'medicare-dme'],
    ['Medicare Medicare', 'medicare-dme'],
    ['Medicare 18003', 'medicare-dme'],
    ['Aetna Medicare', 'medicare-advantage'],
    ['UnitedHealthcare Medicare Advantage', 'medicare-advantage'],
    ['MEDICARE Blue Cross & Blue Shield', 'medicare-advantage'],
    ['Humana Gold Plus HMO', 'medicare-advantage'],
    ['16 AETNA', 'medicare-advantage'],
    ['Medicare Replacement', 'medicare-advantage'],
    ['AARP Medicare Supplement', 'commercial'],
    ['BCBS of Virginia', 'commercial'],
    ['Cigna', 'commercial'],
    ['Priority Health', 'commercial'],
    ['Medicaid - Priority Health', 'medicaid-managed'],
    ['Priority Health Medicare', 'medicare-advantage'],
    ['GROUP HEALTH PLAN HUMANA', 'commercial'],
    ['TennCare', 'medicaid-managed'],
    ['UHC Community Plan of TN', 'medicaid-managed'],
    ['Medicaid - Aetna', 'medicaid-managed'],
    ['Texas Medicaid', 'medicaid'],
    ['Medi-Cal', 'medicaid'],
    ['TRICARE East', 'tricare'],
    ['Humana Military', 'tricare'],
    ['TRICARE TriWest', 'tricare'],
    ['VA CCN (Optum)', 'va'],
    ['Dept. of Veterans Affairs', 'va'],
    ["Workers' Compensation", 'workers-comp'],
    ['Sedgwick WC', 'workers-comp'],
    ['State Farm Mutual Automobile Ins', 'auto'],
  ])('%s: %s', (name, kind) => expect(kindOf(name)).toBe(kind));

  test.each([
    '',
    '   ',
    '---',
    'Acme Health',
    'Humana',
    'WellCare',
    'State Farm',
    'TriWest',
    'Medicare/Medicaid',
    'Medicare DME Aetna',
    'Medicare Sunrise Plan of Nowhere',
    'MEDICARELINK',
    'MEDICAIDE',
    'Scan',
  ])('"%s" says nothing', (name) => expect(matchPayerName(name, payers)).toBeUndefined());

  test('the match names its file and words', () =>
    expect(matchPayerName('Medicare - Noridian JD', payers)).toMatchObject({
      kind: 'medicare-dme',
      payer: { id: 'medicare-dme-noridian' },
      words: ['MEDICARE', 'NORIDIAN'],
    }));

  const brands = payers.find(({ id }) => id === 'commercial')?.names ?? [];
  test.each(brands)('%s beside Medicare is never original Medicare', (brand) => {
    expect(kindOf(brand)).toBe('commercial');
    expect(kindOf(`Medicare ${brand}`)).toBe('medicare-advantage');
    expect(kindOf(`${brand} Medicare`)).toBe('medicare-advantage');
  });
});

test('every contractor number and filing indicator has one owner', () => {
  const owner = (id: string) => payers.filter((payer) => payer.payerIds.includes(id)).map(({ kind }) => kind);
  for (const id of ['16013', '17013', '18003', '19003']) expect(owner(id)).toEqual(['medicare-dme']);
  const filed = (code: string) =>
    payers.filter((payer) => payer.filingIndicators.includes(code)).map(({ kind }) => kind);
  expect(filed('MB')).toEqual(['medicare-dme']);
  expect(filed('16')).toEqual(['medicare-advantage']);
  expect(filed('MC')).toEqual(['medicaid']);
  expect(filed('CH')).toEqual(['tricare']);
  expect(filed('WC')).toEqual(['workers-comp']);
});
