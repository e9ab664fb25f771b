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

/** All findings above `info` on lines of 2026-11-03, parted by `+`, by every rule of the pack together. */
function findings(
  text: string,
  payer: PayerKind,
  context: object = {},
  onClaim: object = {},
  onLines: object = {},
): string[] {
  const lines = text.split(' + ').map((line) => {
    const [procedureCode, ...modifiers] = line.split(' ');
    return { procedureCode, modifiers, units: 1, ...onLines };
  });
  const inputs = caseInputs(
    { name: text, expect: 'fails', payer, on: '2026-11-03', context, claim: { ...onClaim, lines } },
    lookups,
  );
  return check(inputs, rulebook)
    .outcomes.filter(({ status, severity }) => status === 'failed' && severity !== 'info')
    .map(({ rule, branch }) => `${rule}#${branch}`)
    .sort();
}

/**
 * One cause, one finding: what the rules say together of one line. Where a line has two faults that are mended
 * separately, both are named.
 */
describe('Medicare', () => {
  test.each([
    ['E0601 RR KH KX'],
    ['E0601 NU RR KH KX', 'purchase-rental-exclusive#two-transactions'],
    ['E0601 NU UE KX', 'purchase-rental-exclusive#two-transactions'],
    ['E0601 NU NR KX', 'category-capped-rental-billed-as-purchase#sold'],
    ['E0601 NU KH KX', 'category-capped-rental-billed-as-purchase#sold'],
    ['E0601 KX', 'category-capped-rental-billed-as-purchase#no-rental'],
    ['E0601 KH KX', 'category-capped-rental-billed-as-purchase#no-rental'],
    ['E0601 RR KX', 'capped-rental-month-modifier#missing'],
    ['E0601 RR KH', 'policy-modifier-missing#standing'],
    ['E0601 RR KH KI KX', 'capped-rental-month-conflict#two-months'],
    ['E0601 RR KH KX GA', 'kx-liability-exclusive#kx'],
    [
      'E0601 KH KI KX',
      'capped-rental-month-conflict#two-months',
      'category-capped-rental-billed-as-purchase#no-rental',
    ],
    ['K0861 NU BP KH KX'],
    ['K0861 NU KH KX', 'bp-br-bu-usage#sold-without-election'],
    ['K0823 NU BP KX', 'bp-br-bu-usage#no-election', 'category-capped-rental-billed-as-purchase#sold'],
    ['E1390 RR N1'],
    ['E1390 NU N1', 'category-oxygen-purchase#sold'],
    ['E1390 NU RR N1', 'purchase-rental-exclusive#two-transactions'],
    ['E1390 RR KH N1', 'category-oxygen-purchase#month-modifier'],
    ['E1390 RR KH KI N1', 'category-oxygen-purchase#month-modifier'],
    ['E1390 KH N1', 'category-oxygen-purchase#month-modifier'],
    ['E1390 RR N1 GA', 'kx-liability-exclusive#oxygen-group'],
    ['E1390 N1', 'category-oxygen-purchase#no-rental'],
    ['E0466 RR'],
    ['E0466 RR KH', 'category-fss-must-be-rental#month-modifier'],
    ['E0466 KH', 'category-fss-must-be-rental#month-modifier'],
    ['E0466 NU KH', 'category-fss-must-be-rental#sold'],
    ['E0466 NU RR', 'purchase-rental-exclusive#two-transactions'],
    ['E0143 NU'],
    ['E0143', 'category-irp-missing-purchase-or-rental#equipment'],
    ['E0143 KH', 'category-irp-missing-purchase-or-rental#equipment'],
    ['E0143 NU RR', 'purchase-rental-exclusive#two-transactions'],
    ['A4253 KX', 'category-irp-missing-purchase-or-rental#supply'],
    ['A4253 RR KX', 'category-supply-billed-as-rental#medicare'],
    ['A4253 NU RR KX', 'category-supply-billed-as-rental#medicare'],
    ['A4253 NU KX KH KI', 'category-supply-billed-as-rental#medicare'],
    ['A4253 NU KX KS', 'glucose-kx-ks#both'],
    ['A4253 NU KX GA', 'kx-liability-exclusive#glucose-kx-waiver'],
    ['A4239 KX', 'cgm-cg-missing#missing'],
    ['A4239 KX CG GA', 'kx-liability-exclusive#policy-criteria'],
    ['L1832 KX RT'],
    ['L1832 RR KX RT', 'category-lcode-with-rental-modifier#rental'],
    ['L1832 NU RR KX RT', 'category-lcode-with-rental-modifier#rental'],
    ['L1832 RR KH KI KX RT', 'category-lcode-with-rental-modifier#rental'],
    ['L1832 NU KX RT', 'category-lcode-with-rental-modifier#new'],
    ['L1832 KX', 'rt-lt-missing#no-side'],
    ['L1932 KX RT LT', 'rt-lt-combined-line#both-sides'],
    ['L1832 RT', 'policy-modifier-missing#standing'],
    ['L5981 KX LT', 'k-level-missing#not-one'],
    ['A4554', 'category-statutorily-excluded-without-gy#without-gy'],
    ['A4554 KX', 'category-statutorily-excluded-without-gy#kx-or-ga-without-gy'],
    ['A4554 KX GY', 'kx-liability-exclusive#kx'],
    ['A4554 GY'],
    ['L5981 KX KO LT', 'modifier-format-or-duplicate#letter-for-digit'],
    ['J7613 K0 KX JZ', 'modifier-format-or-duplicate#letter-for-digit'],
    ['J7613 KX', 'inhalation-ko-kp-kq#single-without', 'jw-jz-single-dose#inhalation-without'],
    ['E0601 KI KX', 'category-capped-rental-billed-as-purchase#no-rental'],
    ['E0260 KI MS', 'capped-rental-month-conflict#no-rental'],
    ['E0565 KH MS', 'capped-rental-month-conflict#no-rental'],
    ['Q0513 KX KJ BR', 'capped-rental-month-conflict#no-rental'],
    ['A4253 NU KX BP', 'category-supply-billed-as-rental#medicare'],
    [
      'A4253 GZ NU KX KI',
      'category-supply-billed-as-rental#medicare',
      'kx-liability-exclusive#glucose-kx-waiver',
    ],
    ['L1832 RT KX RR', 'category-lcode-with-rental-modifier#rental'],
    ['A7017 KX NU BP', 'bp-br-bu-usage#no-election'],
    ['E0748 KV NU KF', 'competitive-bid-modifiers-expired#exception'],
    ['E1390 ST RR N1', 'st-modifier-scope#not-such-a-brace'],
    ['E0973 KX NU KX', 'modifier-format-or-duplicate#twice'],
    ['E1390 RR KX GA', 'kx-liability-exclusive#kx'],
    [
      'E0260 UE NR KX',
      'category-capped-rental-billed-as-purchase#sold',
      'purchase-rental-exclusive#new-when-rented',
    ],
    ['E0601 RR RR KH KX', 'modifier-format-or-duplicate#twice'],
    ['E0601 KX RR KH', 'modifier-position-order#price-not-first'],
    ['E0601 RR KH KX EY', 'ey-modifier#with-kx'],
    ['E0601 RR KH KX ST', 'st-modifier-scope#not-such-a-brace'],
    ['E0601 MS', 'ms-modifier-usage#capped-rental-begin-unknown'],
    ['E0439 MS', 'ms-modifier-usage#gas-or-liquid'],
    ['E0143 NU RB', 'ra-rb-usage#rb-on-a-whole-item'],
    ['E0748 NU', 'kf-class-iii#stimulator'],
    ['E1390 RR N1 QE QF', 'oxygen-flow-modifier#two-flows'],
    ['E0431 RR N1 QE', 'oxygen-flow-modifier#portable-with-stationary-flow'],
    ['A4452 KX', 'tape-saline-au-av-aw#tape-without'],
    ['A4452 AW', 'dressing-a-modifier#tape-without'],
    ['A6212', 'dressing-a-modifier#missing'],
    ['J1817 KX', 'jb-jk-jl-route-supply#insulin-without'],
    ['B4150 BO KX', 'enteral-ba-bo#by-mouth'],
    ['L5856 KX K1 LT', 'k-level-too-low#knee'],
    ['L5981 KX K0 LT', 'k-level-too-low#level-zero'],
    ['J1561 JZ'],
    ['K0823 RR KH KX + E2381 RB KX', 'ra-rb-usage#rb-with-its-chair'],
    ['K0861 NU BP KH KX + E2375 NU KX', 'kc-vs-rb#replacement-part'],
    ['E0260 NU KI KX', 'category-capped-rental-billed-as-purchase#sold'],
    ['K0861 NU BP KI KX', 'capped-rental-month-conflict#later-month-of-a-sale'],
    ['E1390 RR N1 QG + E0431 RR N1', 'oxygen-flow-modifier#stationary-alone-said'],
    ['E1390 RR N1 QF + E0431 RR N1', 'oxygen-flow-modifier#only-one-line'],
    ['A4338 KX + A4217', 'tape-saline-au-av-aw#water-without'],
    ['E0776 RR + B4035 KX', 'enteral-ba-bo#pole-without-ba'],
    ['E0143 NU EY + E0163 NU KX', 'ey-modifier#mixed'],
    ['A9272 NU', 'category-disposable-device-not-dme#device'],
    ['A9276 KX', 'category-cgm-code-pairing#not-for-medicare'],
    ['E0265 RR KH KX', 'category-total-electric-bed#total-electric'],
    ['E2103 NU KX CG + A4238 KX CG', 'category-cgm-code-pairing#adjunctive-supply'],
    ['K0001 RR KH KX + E0990 NU KX', 'category-elevating-legrest-owned-vs-rented#bought-for-a-rented-chair'],
    ['L1832 KX RT + L1833 KX RT', 'category-ots-vs-custom-fitted#both'],
    ['E0730 RR KX + A4595 KX', 'category-tens-rental-then-purchase#supply-while-renting'],
    ['B4034 KX + B4036 KX', 'category-pen-kit-type-mismatch#two-kits'],
    ['E0260 RR KH GK KX', 'upgrade-two-lines#covered-line-out-of-place'],
    ['E0260 RR KH GK KX + E0265 RR KH GA', 'upgrade-two-lines#covered-line-out-of-place'],
    ['E0265 RR KH GA + E0260 RR KH GK KX'],
    ['E0265 RR KH GL KX', 'upgrade-two-lines#free-upgrade-not-covered'],
    ['E0143 NU GX', 'ga-gz-abn-consistency#gx-without-gy'],
    ['K0001 RR KH KX + K0052 NU KX', 'wheelchair-column-2#included'],
    ['K0861 NU BP KH KX + E0973 NU KX'],
    ['E1038 RR KH + E0973 NU KX + K0019 NU KX', 'pov-transport-all-in#all-in', 'pov-transport-all-in#all-in'],
    ['E0143 NU + E0155 NU', 'walker-column-2#included'],
    ['E0467 RR + E1390 RR N1', 'ventilator-all-in-one#included'],
    ['E0467 RR + E1390 RR N1 + A4615', 'ventilator-all-in-one#included', 'ventilator-all-in-one#included'],
    ['E0466 RR + E0601 RR KH KX', 'ventilator-all-in-one#included'],
    ['E0465 RR + E0466 RR', 'ventilator-all-in-one#second-ventilator'],
    ['K0738 RR N1 + E0431 RR N1', 'oxygen-bundle#portable-twice'],
    ['E1390 RR N1 + A4615', 'oxygen-bundle#accessory'],
    ['A4239 KX CG + A4253 NU KX', 'cgm-with-fingerstick-supplies#on-claim'],
    ['B4035 KX + A6402', 'kit-unbundling#dressing'],
    ['A4221 KX + A4450', 'kit-unbundling#dressing'],
    ['A4314 KX + A4338 KX', 'kit-unbundling#tray'],
    ['A4357 KX + A4331 KX', 'kit-unbundling#extension-tube'],
    ['E0467 RR + E1390 RR N1 + E0441 N1', 'ventilator-all-in-one#included', 'ventilator-all-in-one#included'],
  ])('%s', (line, ...expected) => {
    expect(findings(line, 'medicare-dme')).toEqual(expected);
  });

  test('two pairs of leg rests', () => {
    expect(findings('K0195 RR KH KX', 'medicare-dme', {}, {}, { units: 2 })).toEqual([
      'category-elevating-legrest-owned-vs-rented#more-than-a-pair',
    ]);
  });
  test('the wrong month beside a sale is left for later', () => {
    expect(findings('E0260 NU KH KX', 'medicare-dme', { rentalMonth: 4 })).toEqual([
      'category-capped-rental-billed-as-purchase#sold',
    ]);
  });
});

describe.each(['commercial', 'unknown'] as const)('payer %s: only what every payer turns back', (payer) => {
  test.each([
    ['E0260 NU KX'],
    ['E0601 RR KX'],
    ['E0601 KH KX', 'capped-rental-month-conflict#no-rental'],
    ['E0466 RR KH KI', 'capped-rental-month-conflict#two-months'],
    ['E0601 NU RR', 'purchase-rental-exclusive#two-transactions'],
    ['A4253 RR', 'category-supply-billed-as-rental#other-payers'],
    ['A4253 NU RR', 'purchase-rental-exclusive#two-transactions'],
    ['A4253 KH', 'capped-rental-month-conflict#no-rental'],
    ['L1832 RR', 'category-lcode-with-rental-modifier#rental'],
    ['L1832 NU RR', 'category-lcode-with-rental-modifier#rental'],
    ['A4554'],
  ])('%s', (line, ...expected) => {
    expect(findings(line, payer)).toEqual(expected);
  });
});

describe('what Medicare has on file', () => {
  const noNote = { description: '' };
  test.each([
    ['A4221 KX', 'category-infusion-drug-without-pump#no-pump'],
    ['J1817 KX JK', 'category-infusion-drug-without-pump#insulin'],
    ['B4035 KX', 'category-pen-kit-type-mismatch#no-pump'],
    ['A4239 KX CG', 'accessory-base-on-file#no-base'],
    ['E0467 RR + A7030 NU KX', 'ventilator-all-in-one#included'],
    ['E1390 RR N1 + A4619', 'oxygen-bundle#accessory-of-several-uses'],
  ])('%s without a device', (line, ...expected) => {
    expect(findings(line, 'medicare-dme', { history: [] }, {}, noNote)).toEqual(expected);
  });
  test('the receiver of the other kind', () => {
    const history = [{ date: '2026-05-03', procedureCode: 'E2103', modifiers: ['NU', 'KX', 'CG'] }];
    expect(findings('A4238 KX CG', 'medicare-dme', { history }, {}, noNote)).toEqual([
      'category-cgm-code-pairing#adjunctive-supply',
    ]);
  });
});

describe('liability and coordination', () => {
  test('a chair for outdoors without KX or GY', () => {
    expect(findings('K0003 RR KH', 'medicare-dme', { useOutsideOnly: true })).toEqual([
      'noncovered-feature-gy#outside-only',
    ]);
  });
  test.each(['E0601 RR KH KX GA', 'E0601 RR KH GA GZ', 'E1390 RR N1 GA', 'A4239 KS CG GZ'])(
    'criteria met and a waiver, which no advantage plan knows: %s',
    (line) => {
      expect(findings(line, 'medicare-advantage')).toEqual(['ga-gz-abn-consistency#no-notice-in-advantage']);
    },
  );
  test('a number of the plan on a claim to Original Medicare', () => {
    expect(
      findings('E0143 NU', 'medicare-dme', { maEnrolled: true }, { insured: { id: 'H12345678' } }),
    ).toEqual(['ma-enrollee-billed-to-ffs#in-a-plan']);
  });
  test('hospice and home health at once', () => {
    expect(findings('A5061', 'medicare-dme', { hospice: true, hhEpisode: true })).toEqual([
      'hospice-home-health-overlap#ostomy-in-home-health',
    ]);
  });
});

describe('documents and authorization', () => {
  const late = { today: '2026-11-24', orderReceivedDate: '2026-11-25' };

  test('an order that comes after delivery and claim', () => {
    expect(findings('E0748 NU KF', 'medicare-dme', { ...late, deliveryDate: '2026-11-03' })).toEqual([
      'f2f-wopd-required#order-after-delivery',
    ]);
  });
  test('an order that is dated and comes after the claim', () => {
    expect(findings('E0143 NU', 'medicare-dme', { ...late, orderDate: '2026-11-25' })).toEqual([
      'order-date-after-service#after-submission',
    ]);
  });
  test('a listed code above the limit without a number', () => {
    const profile = { authCodes: ['E0627'], authThreshold: '1000.00' };
    const found = findings(
      'E0627 NU',
      'commercial',
      { profile },
      { priorAuthNumber: '' },
      { charge: '1350.00' },
    );
    expect(found).toEqual(['plan-auth-dollar-threshold#charge']);
  });
  test.each<[text: string, payer: PayerKind, profile: object, onLines: object, expected: string[]]>([
    ['L1833 KX RT + L1833 KX LT', 'medicare-dme', {}, {}, ['rpa-utn-missing#first-issue']],
    [
      'L1833 KX RT + L0651 KX',
      'medicare-dme',
      {},
      {},
      ['rpa-utn-missing#first-issue', 'rpa-utn-missing#first-issue'],
    ],
    [
      'L1833 KX RT + L1833 KX LT',
      'medicare-dme',
      {},
      { priorAuthNumber: '' },
      ['rpa-utn-missing#first-issue', 'rpa-utn-missing#first-issue'],
    ],
    ['E0627 NU + E0627 NU RA', 'commercial', { authCodes: ['E0627'] }, {}, ['plan-auth-missing#listed']],
    [
      'E0627 NU + E0627 NU RA',
      'commercial',
      { authThreshold: '1000.00' },
      { charge: '1350.00' },
      ['plan-auth-dollar-threshold#charge'],
    ],
  ])('one box without a number: %s for %s, %j, %j', (line, payer, profile, onLines, expected) => {
    const found = findings(line, payer, { profile }, { priorAuthNumber: '' }, onLines);
    expect(found.filter((one) => /auth|utn/.test(one))).toEqual(expected);
  });
  test('a form that is attached and named in the note', () => {
    const found = findings(
      'E0650 NU',
      'medicare-dme',
      { cmnAttached: true },
      {},
      { description: 'CMN attached' },
    );
    expect(found).toEqual(['cmn-dif-after-2023#attached']);
  });
});

describe('dates, places and what was supplied before', () => {
  const months = (code: string, count: number, year: number) =>
    Array.from({ length: count }, (_, i) => ({
      date: `${year + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-03`,
      procedureCode: code,
      modifiers: ['RR', i === 0 ? 'KH' : i < 3 ? 'KI' : 'KJ'],
    }));
  const elsewhere = (procedureCode: string) => ({
    history: [{ date: '2026-10-20', procedureCode, modifiers: ['RR'], supplierNpi: '1003000126' }],
  });
  const ours = { billing: { npi: '1234567893' } };
  /** A rental that was delivered months ago. */
  const begun = { deliveryDate: '2026-07-03', firstRentalDate: '2026-07-03' };
  const stay = { hospitalization: { from: '2026-11-01', to: '2026-11-06' } };

  test.each<[text: string, context: object, onClaim: object, onLines: object, expected: string[]]>([
    ['K0001 RR KH KX + K0823 RR KH KX', {}, {}, {}, ['same-similar-on-claim#same-month']],
    ['E0601 RR KI KX + E0470 RR KH KX', {}, {}, {}, ['same-similar-on-claim#same-month']],
    ['E0143 NU + E0143 NU', {}, {}, {}, ['duplicate-line#on-claim']],
    ['E0260 RR KI KX + E0260 RR KI KX', {}, {}, {}, ['duplicate-line#on-claim']],
    ['E1390 RR N1 + E0443 N1', {}, {}, {}, ['oxygen-contents-while-renting#inside-the-rental']],
    ['E0260 RR KJ KX', { paidMonths: 13 }, {}, {}, ['capped-rental-13-month-cap#months-paid']],
    [
      'E0260 RR KH KX',
      { history: months('E0260', 13, 2024) },
      {},
      {},
      ['capped-rental-13-month-cap#months-paid'],
    ],
    ['E0601 NU KX', begun, {}, {}, ['category-capped-rental-billed-as-purchase#sold']],
    ['E0601 KX', begun, {}, {}, ['category-capped-rental-billed-as-purchase#no-rental']],
    ['E1390 NU N1', begun, {}, {}, ['category-oxygen-purchase#sold']],
    ['E0466 NU', begun, {}, {}, ['category-fss-must-be-rental#sold']],
    [
      'A4253 NU KS',
      { insulinTreated: true },
      {},
      { units: 6, dateTo: '2027-01-31' },
      ['glucose-kx-ks#ks-with-insulin'],
    ],
    ['E1390 RR N1', { paidMonths: 36 }, {}, {}, ['oxygen-36-month-cap#months-paid']],
    ['E1390 RR N1', elsewhere('E1390'), ours, {}, ['same-or-similar-five-years#rented-elsewhere']],
    ['E0470 RR KH KX', elsewhere('E0601'), ours, {}, ['same-or-similar-five-years#rented-elsewhere']],
    [
      'E0143 NU',
      { history: [{ date: '2024-05-10', procedureCode: 'E0143', modifiers: ['NU'] }] },
      {},
      {},
      ['same-or-similar-five-years#same-item'],
    ],
    [
      'E0143 NU',
      { history: [{ date: '2026-11-03', procedureCode: 'E0143', modifiers: ['NU'] }] },
      { resubmission: { code: '' } },
      {},
      ['duplicate-line#already-billed'],
    ],
    ['E0143 NU', {}, stay, { placeOfService: '21' }, ['inpatient-or-part-a-stay#inside-stay']],
    [
      'E0260 RR KH KX',
      { partAStay: true },
      {},
      { placeOfService: '31' },
      ['inpatient-or-part-a-stay#part-a'],
    ],
    ['E0143 NU', {}, {}, { placeOfService: '11' }, ['pos-not-a-home#not-a-home']],
    ['A6212 A1', {}, {}, { placeOfService: '11' }, ['pos-office-take-home-supplies#office']],
    [
      'E0601 RR KX KI',
      { today: '2026-11-20', coverageTo: '2026-12-31', firstRentalDate: '2026-10-03' },
      {},
      { dateFrom: '2036-11-03', dateTo: '2026-11-03' },
      ['dos-in-future#from-date'],
    ],
    [
      'E0143 NU',
      { today: '2026-11-20' },
      { patient: { birthDate: '1951-03-04' }, resubmission: { code: '' } },
      { dateFrom: '1926-11-03', dateTo: '1926-11-03' },
      ['life-and-coverage-dates#before-birth'],
    ],
    ['B4035 KX', {}, {}, { units: 30, dateTo: '2026-11-03' }, ['span-dates#span-missing']],
    ['A6402 A1', {}, {}, { units: 60, dateTo: '2026-11-03' }, ['span-dates#span-missing']],
    ['A4452 A2', {}, {}, { units: 40, dateTo: '2026-12-02' }, ['tape-saline-au-av-aw#tape-without']],
    [
      'E0784 RR KX KI + J1811 KX JK',
      {},
      {},
      { dateTo: '2027-01-01' },
      ['jb-jk-jl-route-supply#month-too-long', 'span-dates#span-not-used'],
    ],
    ['A4253 NU KX', {}, {}, { units: 2, dateTo: '2027-03-31' }, ['span-dates#strips-too-long']],
    ['B4035 KX', {}, {}, { units: 60, dateTo: '2027-01-01' }, ['pen-one-month#over-a-month']],
  ])('%s with %j, %j, %j', (text, context, onClaim, onLines, expected) => {
    expect(findings(text, 'medicare-dme', context, onClaim, onLines)).toEqual(expected);
  });
});
