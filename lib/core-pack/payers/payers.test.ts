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
    ['BCBS of TX', 'commercial'],
    ['BCBSTX', 'commercial'],
    ['BlueCross BlueShield of Illinois', 'commercial'],
    ['BC/BS of MI', 'commercial'],
    ['Aetna Medicare Advantage', 'medicare-advantage'],
    ['Humana Gold Plus', 'medicare-advantage'],
    ['AARP MedicareComplete', 'medicare-advantage'],
    ['UHC Dual Complete', 'medicare-advantage'],
    ['Blue Medicare Advantage', 'medicare-advantage'],
    ['Railroad Medicare', 'medicare-dme'],
    ['Palmetto GBA Railroad Medicare', 'medicare-dme'],
    ['MCR', 'medicare-dme'],
    ['Amerigroup Texas Medicaid', 'medicaid-managed'],
    ['Superior HealthPlan Texas Medicaid', 'medicaid-managed'],
    ['Ohio Medicaid', 'medicaid'],
    ['Tricare for Life', 'tricare'],
    ['TFL', 'tricare'],
    ['CHAMPVA', 'va'],
    ['Texas Mutual', 'workers-comp'],
    ['Liberty Mutual Workers Comp', 'workers-comp'],
    ['US Dept of Labor OWCP', 'workers-comp'],
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
    'HUMANA INC',
    'Liberty Mutual',
    'AARP',
    'VA',
    'Medical',
    'Self Pay',
    'Select payer',
  ])('"%s" says nothing', (name) => expect(matchPayerName(name, payers)).toBeUndefined());

  test('the match names its file and words', () =>
    expect(matchPayerName('Medicare - Noridian JD', payers)).toMatchObject({
      kind: 'medicare-dme',
      payer: { id: 'medicare-dme-d' },
      words: ['MEDICARE', 'NORIDIAN', 'JD'],
    }));

  const brands = payers.find(({ id }) => id === 'commercial')?.names ?? [];
  test.each(brands)('%s beside Medicare is never original Medicare', (brand) => {
    expect(kindOf(brand)).toBe('commercial');
    expect(kindOf(`Medicare ${brand}`)).toBe('medicare-advantage');
    expect(kindOf(`${brand} Medicare`)).toBe('medicare-advantage');
  });
});

test.each([
  ['Noridian JD DME', 'medicare-dme-d'],
  ['Noridian JA DME', 'medicare-dme-a'],
  ['CGS DME MAC JB', 'medicare-dme-b'],
  ['CGS DME MAC JC', 'medicare-dme-c'],
  ['DMERC Region C', 'medicare-dme-c'],
  ['Medicare DME MAC Jurisdiction B', 'medicare-dme-b'],
  ['CGS Administrators', 'medicare-dme-cgs'],
  ['MEDICARE DME', 'medicare-dme'],
  ['Medicaid - Texas', 'texas-medicaid'],
  ['TX Medicaid', 'texas-medicaid'],
  ['TMHP', 'texas-medicaid'],
  ['eMedNY', 'new-york-medicaid'],
  ['PA Medical Assistance', 'pennsylvania-medicaid'],
  ['Medi-Cal', 'california-medicaid'],
  ['Florida Medicaid', 'medicaid'],
  ['Texas and Oklahoma Medicaid', 'medicaid'],
  ['TX Medicaid STAR', 'medicaid'],
  ["Texas Children's Health Plan Medicaid", 'medicaid'],
  ['MetroPlus Medicaid NY', 'medicaid'],
  ['Washington DC Medicaid', 'medicaid'],
  ['Washington Apple Health', 'washington-medicaid'],
  ['State of South Dakota Medicaid', 'south-dakota-medicaid'],
  ['New York State Department of Health Medicaid', 'new-york-medicaid'],
  ['Molina Apple Health', 'medicaid-managed'],
  ['Keystone First PA Medical Assistance', 'medicaid-managed'],
  ['Allegiance Cigna', 'commercial'],
  ['Cigna Open Access Plus', 'cigna'],
  ['CIGNA HEALTHCARE', 'cigna'],
  ['BCBS of TX', 'commercial'],
])('%s is %s', (name, id) => expect(matchPayerName(name, payers)?.payer.id).toBe(id));

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
