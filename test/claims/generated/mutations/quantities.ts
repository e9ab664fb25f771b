/** What goes wrong with codes, units and charges. */
import { total } from '../claim.ts';
import {
  alone,
  both,
  everyPayer,
  has,
  isCode,
  isIn,
  type Mutation,
  not,
  onClaim,
  onLine,
  timesTheMaximum,
} from '../mutation.ts';

const units = (count: number) => (line: { units: number }) => {
  line.units = count;
};
const code = (procedureCode: string) => (line: { procedureCode: string }) => {
  line.procedureCode = procedureCode;
};

const amounts: readonly Mutation[] = [
  everyPayer(onLine('no-units', 'units-sanity#no-count', both(isIn('ONE_UNIT'), alone), units(0))),
  onLine('two-devices', 'units-sanity#one-device', both(isIn('ONE_UNIT'), not(isIn('VENTILATOR'))), units(2)),
  onLine('two-ventilators', 'units-sanity#ventilator', isIn('VENTILATOR'), units(2)),
  onLine(
    'pap-above-usual',
    'pap-accessory-limits#line-alone',
    isCode('A7034', 'A7030', 'A7038', 'A7032'),
    timesTheMaximum(3),
  ),
  onLine(
    'dressings-above-usual',
    'dressing-limits#line-alone',
    both(isIn('DRESS_A'), has('A1')),
    timesTheMaximum(1),
  ),
  onLine('sensors-above-quarter', 'cgm-units-90-days#line-alone', isCode('A4239', 'A4238'), units(4)),
  onLine(
    'strips-above-insulin',
    'glucose-strip-limits#insulin',
    both(isCode('A4253'), has('KX')),
    timesTheMaximum(1),
  ),
  onLine(
    'strips-above-no-insulin',
    'glucose-strip-limits#no-insulin',
    both(isCode('A4253'), has('KS')),
    units(4),
  ),
  onLine(
    'pouches-above-usual',
    'ostomy-limits#line-alone',
    both(isCode('A5061', 'A5063'), (line) => line.description === undefined),
    units(30),
  ),
  onLine(
    'quarter-unsaid',
    'multi-month-note#no-duration',
    both(isCode('A5061', 'A5063'), (line) => line.description === undefined),
    units(60),
  ),
  onLine('catheters-above-usual', 'urological-limits#line-alone', isCode('A4351'), units(260)),
  onLine(
    'vials-above-usual',
    'nebulizer-drug-limits#line-alone',
    isCode('J7626', 'J7644'),
    timesTheMaximum(1),
  ),
  onLine(
    'sets-above-usual',
    'nebulizer-accessory-limits#line-alone',
    isCode('A7003', 'A7004', 'A7013'),
    units(7),
  ),
  onLine('kits-above-days', 'pen-one-month#kits-over-days', isIn('ENT_KIT'), units(31)),
  onLine('wound-sets-above-usual', 'npwt-limits#dressing-sets', isCode('A6550'), units(16)),
  onLine('canisters-above-usual', 'npwt-limits#canisters', isCode('A7000'), units(11)),
  onLine('stockings-above-usual', 'lymphedema-frequency#day-alone', isIn('LYMPH_DAY'), units(4)),
];

const codes: readonly Mutation[] = [
  everyPayer(
    onLine('letter-in-the-code', 'hcpcs-validity#malformed', both(isCode('E0601'), alone), code('E06O1')),
  ),
  onLine('ended-code', 'hcpcs-validity#replaced', both(isCode('A4239'), alone), code('K0553')),
  onLine('no-such-code', 'hcpcs-validity#no-such-code', both(isCode('E0143'), alone), code('E0129')),
  onLine(
    'total-electric',
    'category-total-electric-bed#total-electric',
    isCode('E0260', 'E0261'),
    code('E0265'),
  ),
  onLine('other-receiver', 'category-cgm-code-pairing#non-adjunctive-supply', isCode('A4238'), code('A4239')),
  onLine(
    'bath-aid',
    'category-statutorily-excluded-without-gy#without-gy',
    both(isCode('E0163'), alone),
    (line) => Object.assign(line, { procedureCode: 'E0240', modifiers: ['NU'] }),
  ),
  onLine(
    'bath-aid-with-opposites',
    'category-statutorily-excluded-without-gy#opposites-without-gy',
    both(isCode('E0163'), alone),
    (line) => Object.assign(line, { procedureCode: 'E0240', modifiers: ['NU', 'KX', 'GA'] }),
  ),
];

const money: readonly Mutation[] = [
  everyPayer(
    onClaim('total-mistyped', 'claim-arithmetic#total', ({ claim }) => {
      claim.totalCharge = (Number(total(claim.lines)) + 9).toFixed(2);
    }),
  ),
  everyPayer(
    onClaim('paid-above-total', 'claim-arithmetic#paid', ({ claim }) => {
      claim.amountPaid = (Number(claim.totalCharge) + 1).toFixed(2);
    }),
  ),
];

export const QUANTITIES: readonly Mutation[] = [...amounts, ...codes, ...money];
