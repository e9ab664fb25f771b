/** What goes wrong with payers that have rules of their own, and with who pays first. */
import { moveDate } from '../../../../lib/facts/calendar.ts';
import {
  alone,
  both,
  category,
  day,
  has,
  type LineChange,
  type Mutation,
  medicaid,
  onClaim,
  onLine,
  plans,
} from '../mutation.ts';

/** On a claim of one line to a plan. */
const onPlan = (id: string, finds: string, change: LineChange) => plans(onLine(id, finds, alone, change));

export const PAYERS: readonly Mutation[] = [
  onClaim('other-insurer', 'msp-primary-missing#other-insurer-known', ({ claim, context }) => {
    context.msp = true;
    claim.primaryPaid = '';
  }),
  onPlan('plan-number-lost', 'plan-auth-missing#listed', (line, _draw, { claim, context }) => {
    claim.priorAuthNumber = '';
    context.profile = { authCodes: [line.procedureCode] };
  }),
  onPlan(
    'plan-number-of-other-code',
    'plan-auth-units-or-dates#code-not-covered',
    (_line, _draw, { context }) => {
      context.auth = { codes: ['E9999'] };
    },
  ),
  onPlan('plan-number-ended', 'plan-auth-units-or-dates#after-last-day', (line, _draw, { context }) => {
    context.auth = { codes: [line.procedureCode], to: day(line.dateFrom, -1) };
  }),
  onPlan('above-plan-threshold', 'plan-auth-dollar-threshold#charge', (_line, _draw, { claim, context }) => {
    claim.priorAuthNumber = '';
    context.profile = { authThreshold: '10.00' };
  }),
  medicaid(
    onLine(
      'rentals-over',
      'medicaid-rent-to-purchase#months-over',
      both(category('CR'), has('RR'), alone),
      (line, _draw, { context }) => {
        const began = moveDate(line.dateFrom, { count: 10, unit: 'month' }, -1);
        Object.assign(context, { firstRentalDate: began, deliveryDate: began, rentalMonth: 11 });
        context.profile = { rentToOwnMonths: 10, rentalList: [line.procedureCode] };
        for (const name of ['orderDate', 'orderReceivedDate', 'f2fDate']) delete context[name];
      },
    ),
  ),
  medicaid(
    onLine('child-not-listed', 'medicaid-epsdt#not-listed', alone, (line, _draw, { claim, context }) => {
      claim.patient.birthDate = `${Number(line.dateFrom.slice(0, 4)) - 9}-01-02`;
      claim.lines = claim.lines.map((one) => ({ ...one, epsdt: '' }));
      context.profile = { epsdtIndicatorRequired: true, coveredList: ['T45##'] };
    }),
  ),
  onPlan('no-invoice', 'profile-code-system#invoice-missing', (line, _draw, { claim, context }) => {
    claim.lines.push({
      ...line,
      procedureCode: 'E1399',
      modifiers: ['NU'],
      description: 'Adapted tray Acme B2 PL $310.00',
      units: 1,
    });
    context.profile = { invoiceForNoc: true };
    context.invoiceAttached = false;
  }),
];
