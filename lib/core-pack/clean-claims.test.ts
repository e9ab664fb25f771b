import { describe, expect, test } from 'vitest';
import type { PayerKind } from '../claim/claim.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { caseInputs } from '../rules/cases.ts';
import { check } from '../rules/check.ts';
import { compile } from '../rules/compile.ts';
import { createTables } from '../tables/lookup.ts';

const { pack, tables } = loadCorePack();
const lookups = createTables(tables, pack.sets);
const rulebook = compile(pack);

/** All findings above `info` on a claim of 2026-11-03, sent on 2026-11-20, by every rule of the pack together. */
function findings(claim: object, payer: PayerKind = 'medicare-dme', context: object = {}): string[] {
  const given = { today: '2026-11-20', ...context };
  const inputs = caseInputs(
    { name: 'claim', expect: 'passes', payer, on: '2026-11-03', context: given, claim },
    lookups,
  );
  return check(inputs, rulebook)
    .outcomes.filter(({ status, severity }) => status === 'failed' && severity !== 'info')
    .map(({ rule, branch }) => `${rule}#${branch}`)
    .sort();
}

/** An ordinary form: an organization bills, names have hyphens, apostrophes and suffixes, boxes that nobody needs are empty. */
const FORM = {
  insured: { id: '1EG4TE5MK73' },
  patient: {
    name: 'OKAFOR-LINDQVIST, MARY-ANN JR',
    birthDate: '03/04/1951',
    sex: 'F',
    address: '12 ELM ST APT 4',
    state: 'OH',
    zip: '44101',
  },
  orderingProvider: { qualifier: 'DK', name: "O'NEIL-VARGAS, INDRA M", npi: '1993999998' },
  icdIndicator: '0',
  acceptAssignment: 'Yes',
  billing: { name: 'Harbor Home Medical LLC', npi: '1234567893', taxonomy: '332B00000X' },
  facility: { npi: '' },
  amountPaid: '',
};

/** What is used up by the day is billed to the last day it lasts; everything else has one date. */
const LAST_DAYS: Readonly<Record<string, string>> = { A4253: '2027-02-01' };

/** A line as `code modifiers > pointers x units`. */
function line(text: string): object {
  const [, code, modifiers = '', pointers, units] =
    /^(\S+)((?: [A-Z0-9]{2})*) > (\S*)(?: x(\d+))?$/.exec(text) ?? [];
  return {
    procedureCode: code,
    modifiers: modifiers.split(' ').filter(Boolean),
    diagnosisPointers: pointers,
    units: units ?? '1',
    charge: '100.00',
    placeOfService: '12',
    dateTo: LAST_DAYS[code ?? ''] ?? '2026-11-03',
    renderingNpi: '',
  };
}

const claimOf = (diagnoses: readonly string[], ...lines: readonly string[]) => ({
  ...FORM,
  diagnoses,
  lines: lines.map(line),
});

const CLEAN = {
  cpap: claimOf(['G47.33', 'I10'], 'E0601 RR KH KX > AB', 'A7030 NU KX > A'),
  colostomy: claimOf(['Z93.3', 'C18.9', '', ''], 'A4407 > AB x20'),
  lymphedema: claimOf(['I97.2', 'Z85.3'], 'A6574 RT > A', 'A6610 LT > AB'),
  mastectomy: claimOf(['C50.911', 'Z90.11'], 'L8030 RT > AB', 'L8000 > AB x2'),
  sensor: claimOf(['E11.65', 'Z79.4'], 'A4239 KX CG > AB'),
  strips: claimOf(['E10.9'], 'A4253 NU KX > A x6'),
  oxygen: claimOf(['J44.9', 'J96.11', 'R09.02'], 'E1390 RR N1 > ABC', 'E0431 RR N1 > CB'),
  catheters: claimOf(['N31.9', 'R33.9'], 'A4351 KX > B x120'),
  brace: claimOf(['M17.11', 'M25.561', 'I10'], 'L1833 KX RT > ABC'),
  wheelchair: claimOf(['G35.D', 'R26.89'], 'K0001 RR KH KX > AB'),
  walker: claimOf(['R26.2'], 'E0143 NU > A'),
  bed: claimOf(['M62.50', 'Z74.01'], 'E0260 RR KH KX > AB'),
  seat: claimOf(['R26.2'], 'E0143 NU > A', 'E0156 NU > A'),
  legRests: claimOf(['G35.D'], 'K0001 RR KH KX > A', 'K0195 RR KH KX > A'),
  complexChair: claimOf(['G12.21'], 'K0005 NU KX > A', 'E0956 NU KX > A x2', 'E1028 NU KX > A x2'),
  feeding: claimOf(['R13.10', 'L89.153'], 'B9002 RR KX > A', 'B4035 KX > A x1', 'A6212 A1 > B x3'),
  suction: claimOf(['G12.21', 'J96.10'], 'E0465 RR > AB', 'E0600 RR KH KX > B'),
  pump: claimOf(['E10.65'], 'E0784 RR KH KX > A', 'A4224 KX > A x1', 'A4225 KX > A x10'),
  shoes: claimOf(['E11.42'], 'A5500 KX RT > A', 'A5500 KX LT > A', 'A5512 KX RT > A x3'),
  ulcerStocking: claimOf(['I83.018', 'L97.811'], 'A6531 AW RT > AB'),
};

describe.each(['medicare-dme', 'medicare-advantage', 'commercial', 'unknown'] as const)('%s', (payer) => {
  test.each(Object.entries(CLEAN))('an ordinary claim: %s', (_name, claim) =>
    expect(findings(claim, payer)).toEqual([]),
  );
});

const orderer = (part: object) => ({ orderingProvider: { ...FORM.orderingProvider, ...part } });
const patient = (part: object) => ({ patient: { ...FORM.patient, ...part } });

describe('a planted fault is one finding', () => {
  test.each<[name: string, claim: object, expected: string, context?: object]>([
    ['a cut diagnosis', { ...CLEAN.cpap, diagnoses: ['G47.3', 'I10'] }, 'icd10-format#not-complete'],
    ['a pointer to an empty box', claimOf(['Z93.3'], 'A4407 > AB'), 'dx-pointer#dangling'],
    [
      'an empty box between two',
      claimOf(['G47.33', '', 'I10'], 'E0601 RR KH KX > AB'),
      'dx-pointer#dangling',
    ],
    ['no pointer', claimOf(['I97.2'], 'A6574 RT > '), 'dx-pointer#empty'],
    ['swelling', claimOf(['R60.0'], 'A6574 RT > A'), 'lymphedema-dx#no-lymphedema'],
    ['the other breast', claimOf(['Z90.12'], 'L8030 RT > A'), 'breast-prosthesis-dx-side#right-for-left'],
    ['prediabetes', claimOf(['R73.03'], 'A4253 NU KX > A'), 'diabetes-dx#prediabetes'],
    ['the other knee', claimOf(['M17.12'], 'L1833 KX RT > A'), 'laterality-mismatch#right-for-left'],
    ['a symptom', claimOf(['R26.2'], 'K0001 RR KH KX > A'), 'dx-required-on-supply-claims#other-items'],
    ['an ended code', claimOf(['E11.65'], 'K0553 KX > A'), 'hcpcs-validity#replaced'],
    ['the letter O', claimOf(['G47.33'], 'E06O1 RR KH KX > A'), 'hcpcs-validity#malformed'],
    [
      "the supplier's own NPI",
      { ...CLEAN.cpap, ...orderer({ npi: FORM.billing.npi }) },
      'ordering-npi-type-or-same#same-as-billing',
    ],
    [
      'a clinic',
      { ...CLEAN.cpap, ...orderer({ name: 'Lakeside Clinic' }) },
      'ordering-name-format#organization',
    ],
    [
      'nobody, looked up',
      { ...CLEAN.cpap, ...orderer({ name: '', npi: '' }) },
      'ordering-provider-missing#both',
      { orderingProviderEligible: false },
    ],
    [
      'an order to come',
      CLEAN.strips,
      'order-date-after-service#after-submission',
      { orderDate: '2026-12-01', orderReceivedDate: '2026-12-02' },
    ],
    [
      'a day that is none',
      { ...CLEAN.cpap, ...patient({ birthDate: '02/30/1948' }) },
      'patient-demographics#birth-date-impossible',
    ],
    ['a state that is none', { ...CLEAN.cpap, ...patient({ state: 'XX' }) }, 'patient-demographics#state'],
    [
      'a ZIP code of another state',
      { ...CLEAN.cpap, ...patient({ zip: '75201' }) },
      'patient-demographics#zip-of-other-state',
    ],
    ['no billing NPI', { ...CLEAN.cpap, billing: { ...FORM.billing, npi: '' } }, 'billing-npi-role#missing'],
  ])('%s', (_name, claim, expected, context) => {
    expect(findings(claim, 'medicare-dme', context)).toEqual([expected]);
  });
});
