/** What goes wrong with days, months and places. */
import { moveDate } from '../../../../lib/facts/calendar.ts';
import {
  alone,
  both,
  category,
  day,
  everyPayer,
  firstIssue,
  has,
  isCode,
  isIn,
  type Mutation,
  medicaid,
  onClaim,
  onEveryLine,
  onLine,
  serviceOf,
} from '../mutation.ts';

const place = (code: string) => (line: { placeOfService: string }) => {
  line.placeOfService = code;
};
export const DATES: readonly Mutation[] = [
  onEveryLine(
    'service-to-come',
    'dos-in-future#from-date',
    (claim) => {
      claim.asOf = day(serviceOf(claim), -1);
    },
    (claim) => !('lastNeedRecord' in claim.context),
  ),
  onClaim('a-year-late', 'timely-filing#medicare-passed', (claim) => {
    claim.asOf = day(serviceOf(claim), 370);
  }),
  {
    ...onClaim('filed-after-the-plans-days', 'timely-filing#payer-passed', (claim) => {
      claim.asOf = day(serviceOf(claim), 100);
      claim.context.profile = { timelyDays: 90 };
    }),
    payers: ['commercial'],
  },
  medicaid(
    onClaim('filed-after-days-that-medicare-took', 'timely-filing#after-other-payer', (claim) => {
      claim.asOf = day(serviceOf(claim), 100);
      Object.assign(claim.context, { medicareBilledFirst: true, profile: { timelyDays: 90 } });
    }),
  ),
  medicaid(
    onClaim('a-year-after-any-states', 'timely-filing#medicaid-year', (claim) => {
      claim.asOf = day(serviceOf(claim), 370);
    }),
  ),
  everyPayer(
    onLine(
      'ends-before-it-begins',
      'span-dates#ends-before-it-begins',
      both(category('CR'), alone),
      (line) => {
        line.dateTo = day(line.dateFrom, -2);
      },
    ),
  ),
  onLine('span-missing', 'span-dates#span-missing', isCode('A4253'), (line) => {
    line.dateTo = line.dateFrom;
  }),
  onLine('rental-span', 'span-dates#span-not-used', both(category('CR'), alone), (line) => {
    line.dateTo = day(line.dateFrom, 29);
  }),
  everyPayer(
    onEveryLine('after-death', 'life-and-coverage-dates#after-death', (claim) => {
      claim.context.deathDate = day(serviceOf(claim), -5);
    }),
  ),
  onEveryLine(
    'during-hospital-stay',
    'inpatient-or-part-a-stay#inside-stay',
    (claim) => {
      const service = serviceOf(claim);
      claim.claim.hospitalization = { from: day(service, -3), to: day(service, 3) };
    },
    ({ claim }) => claim.lines.length === 1,
  ),
  onLine('nursing-home', 'pos-nursing-facility#not-payable', both(category('CR'), alone), place('32')),
  onLine('in-hospital', 'pos-not-a-home#not-a-home', both(category('CR'), alone), place('21')),
  onLine('at-the-office', 'pos-office-take-home-supplies#office', isIn('URO_ONLY'), place('11')),
  onLine(
    'fourteenth-month',
    'capped-rental-13-month-cap#months-paid',
    both(category('CR'), has('KJ'), alone),
    (line, _draw, { context }) => {
      context.rentalMonth = 14;
      context.firstRentalDate = moveDate(line.dateFrom, { count: 13, unit: 'month' }, -1);
      context.paidMonths = 13;
      delete context.deliveryDate;
    },
  ),
  onLine(
    'same-item-two-years-ago',
    'same-or-similar-five-years#same-item',
    both(isCode('E0143', 'E0135'), has('NU')),
    (line, _draw, { context }) => {
      context.history = [
        { date: day(line.dateFrom, -700), procedureCode: line.procedureCode, modifiers: ['NU'], units: 1 },
      ];
    },
  ),
  onEveryLine(
    'in-home-health',
    'hospice-home-health-overlap#ostomy-in-home-health',
    ({ context }) => {
      context.hhEpisode = true;
    },
    ({ claim }, draw) => claim.lines.every(({ procedureCode }) => draw.isIn('OSTOMY_ONLY', procedureCode)),
  ),
  onLine(
    'refill-too-early',
    'refill-too-early#too-early',
    both(isCode('A4595'), alone),
    (line, _draw, { context }) => {
      context.supplyEndDate = day(line.dateFrom, 20);
    },
  ),
  onLine(
    'retested-too-early',
    'oxygen-retest-group-2-3#retested-too-early',
    both(isIn('OXY_STAT'), has('N1'), alone),
    (line, _draw, { context }) => {
      const began = moveDate(line.dateFrom, { count: 4, unit: 'month' }, -1);
      line.modifiers = line.modifiers.map((one) => (one === 'N1' ? 'N2' : one));
      Object.assign(context, {
        firstRentalDate: began,
        deliveryDate: began,
        rentalMonth: 5,
        retestDate: day(began, 30),
      });
      for (const name of ['orderDate', 'orderReceivedDate', 'f2fDate']) delete context[name];
    },
  ),
  onLine(
    'month-37',
    'oxygen-36-month-cap#months-paid',
    both(isIn('OXY_STAT'), alone),
    (line, _draw, { context }) => {
      Object.assign(context, {
        firstRentalDate: moveDate(line.dateFrom, { count: 36, unit: 'month' }, -1),
        rentalMonth: 37,
        paidMonths: 36,
      });
      for (const name of ['deliveryDate', 'orderDate', 'orderReceivedDate', 'f2fDate']) delete context[name];
    },
  ),
  onLine(
    'two-weeks-early',
    'rental-anniversary-overlap#too-soon',
    both(isIn('CR_BEDS'), has('KI'), alone),
    (line, _draw, { context }) => {
      const began = day(line.dateFrom, -14);
      Object.assign(context, { firstRentalDate: began, deliveryDate: began, rentalMonth: 2 });
      context.history = [
        { date: began, procedureCode: line.procedureCode, modifiers: ['RR', 'KH', 'KX'], units: 1 },
      ];
      for (const name of ['orderDate', 'orderReceivedDate', 'f2fDate']) delete context[name];
    },
  ),
  onLine('delivered-next-year', 'proof-of-delivery-date#not-yet', firstIssue, (line, _draw, { context }) => {
    context.deliveryDate = day(line.dateFrom, 365);
  }),
  onLine(
    'delivered-earlier',
    'proof-of-delivery-date#after-delivery',
    firstIssue,
    (line, _draw, { context }) => {
      context.deliveryDate = day(line.dateFrom, -1);
    },
  ),
  onLine(
    'mask-before-device',
    'supply-before-base#before-first-issue',
    (line, draw, { claim }) =>
      draw.isIn('PAP_ACC', line.procedureCode) && claim.lines[0]?.procedureCode === 'E0601',
    (line) => {
      line.dateFrom = day(line.dateFrom, -4);
      line.dateTo = line.dateFrom;
    },
  ),
];
