/** From an order to a whole claim that is right in every way, in the format of the corpus. */
import type { PayerKind } from '../../../lib/claim/claim.ts';
import type { CorePack } from '../../../lib/cli/build-pack.ts';
import { moveDate } from '../../../lib/facts/calendar.ts';
import type { TestClaim } from '../corpus.ts';
import { Draw } from './draw.ts';
import { FAMILIES } from './families.ts';
import { modifiersOf } from './modifiers.ts';
import type { Item, Order } from './order.ts';
import { medicareNumber, orderingProvider, patient, supplier } from './people.ts';

/** A line of a claim file. */
export interface Line {
  dateFrom: string;
  dateTo: string;
  placeOfService: string;
  procedureCode: string;
  modifiers: string[];
  diagnosisPointers: string[];
  charge: string;
  units: number;
  description?: string;
  priorAuthNumber?: string;
}

/** The parts of a claim file that a generator fills in; its operators change them. */
export interface ClaimFile {
  payer: { name: string };
  insured: { id: string; groupNumber: string };
  patient: ReturnType<typeof patient>;
  orderingProvider: { qualifier: string; name: string; npi: string };
  icdIndicator: string;
  diagnoses: string[];
  priorAuthNumber: string;
  lines: Line[];
  acceptAssignment: boolean;
  totalCharge: string;
  billing: { name: string; npi: string; taxonomy: string };
  [field: string]: unknown;
}

/** A test claim that may still be changed. */
export interface GeneratedClaim extends TestClaim {
  asOf: string;
  readonly claim: ClaimFile;
  readonly context: Record<string, unknown>;
}

/** Home, assisted living, group home. */
const HOMES = ['12', '12', '12', '13', '14'];
/** First service date; the ICD-10-CM edition of then knows every diagnosis that is drawn. */
const FROM = '2026-01-05';
/** Days from which the service date is drawn: until the middle of November, so that the fee schedule still holds. */
const DAYS = 310;
/** Rentals begin on one of these days, so that every month has it. */
const LAST_DAY = 28;

const PAYERS: readonly { readonly kind: PayerKind; readonly share: number }[] = [
  { kind: 'medicare-dme', share: 0.8 },
  { kind: 'medicare-advantage', share: 0.1 },
  { kind: 'commercial', share: 0.05 },
  { kind: 'medicaid', share: 0.05 },
];

const PLANS: Partial<Record<PayerKind, string>> = {
  'medicare-advantage': 'Humana Gold Plus Medicare Advantage',
  commercial: 'Aetna',
  medicaid: 'Medicaid',
};

function drawPayer(draw: Draw): PayerKind {
  let left = draw.next();
  for (const { kind, share } of PAYERS) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'medicare-dme';
}

const before = (date: string, days: number) => moveDate(date, { count: days, unit: 'day' }, -1);
const after = (date: string, days: number) => moveDate(date, { count: days, unit: 'day' });

/**
 * Draws a claim of a product family.
 * @param seed the same seed gives the same claim
 * @param family its id; left out: the seed draws one
 * @throws when there is no such family
 */
export function generateClaim(seed: number, core: CorePack, family?: string): GeneratedClaim {
  const draw = new Draw(seed, core);
  const one = family === undefined ? draw.pick(FAMILIES) : FAMILIES.find(({ id }) => id === family);
  if (!one) throw new Error(`There is no product family "${family}".`);
  const order = one.order(draw);
  const payer = drawPayer(draw);
  const person = patient(draw);
  let service = after(FROM, draw.below(DAYS));
  if (Number(service.slice(8)) > LAST_DAY) service = `${service.slice(0, 8)}${LAST_DAY}`;
  const { month = 1 } = order;
  const delivery = month === 1 ? service : moveDate(service, { count: month - 1, unit: 'month' }, -1);
  const lines = order.items.map((item) => line(draw, item, { order, payer, service }));
  const ends = lines.map(({ dateTo }) => dateTo).sort();
  const listed = lines.filter(({ procedureCode, modifiers }) => {
    const row = draw.row('prior-auth', procedureCode, delivery);
    const states = row?.states;
    return row && !modifiers.includes('RB') && (!Array.isArray(states) || states.includes(person.state));
  });
  const authorized = payer !== 'medicare-dme';
  const number = listed.length > 0 ? `A${String(draw.below(1e13)).padStart(13, '0')}` : '';
  const onLines = listed.length < lines.length;
  if (number !== '' && onLines && !authorized) for (const one of listed) one.priorAuthNumber = number;
  const ordered = before(delivery, draw.between(5, 25));
  const claim: ClaimFile = {
    payer: { name: payerName(draw, payer, person.state) },
    insured: {
      id: payer === 'medicare-dme' ? medicareNumber(draw) : `W${draw.between(1e8, 9e8)}`,
      groupNumber: 'NONE',
    },
    patient: person,
    otherCoverage: false,
    condition: { employment: false, autoAccident: false, otherAccident: false },
    orderingProvider: orderingProvider(draw),
    hospitalization: { from: '', to: '' },
    additionalInfo: '',
    icdIndicator: '0',
    diagnoses: [...order.diagnoses],
    resubmission: { code: '1', originalRef: '' },
    priorAuthNumber: authorized ? `AUTH${draw.between(1e5, 9e5)}` : onLines ? '' : number,
    lines,
    patientAccount: `HHM-${draw.between(1000, 9999)}`,
    acceptAssignment: true,
    totalCharge: total(lines),
    amountPaid: '0.00',
    billing: supplier(draw),
  };
  // Plans other than Medicare take no To date that has not come.
  const last = ends.at(-1) ?? service;
  const sent = payer === 'medicare-dme' ? service : last;
  return {
    id: `${one.id}/seed-${seed}`,
    notes: `Drawn from seed ${seed}`,
    payer,
    asOf: after(sent, draw.between(1, 25)),
    context: contextOf(draw, order, { service, delivery, ordered, decided: number !== '' }, lines),
    claim,
    expect: [],
  };
}

interface Dates {
  readonly service: string;
  readonly delivery: string;
  readonly ordered: string;
  readonly decided: boolean;
}

/** What the supplier's system knows. */
function contextOf(draw: Draw, order: Order, dates: Dates, lines: readonly Line[]): Record<string, unknown> {
  const { service, delivery, ordered } = dates;
  const { month = 1, context = {}, daysBefore = {}, history = [] } = order;
  const later = month > 1;
  const own = lines.flatMap(({ modifiers }, i) =>
    later && !modifiers.includes('RR') ? [[`lines[${i}].deliveryDate`, service]] : [],
  );
  return {
    orderDate: ordered,
    orderReceivedDate: after(ordered, draw.between(0, 3)),
    f2fDate: before(ordered, draw.between(3, 90)),
    deliveryDate: delivery,
    ...Object.fromEntries(own),
    ...(lines.some(({ modifiers }) => modifiers.includes('RR')) && {
      firstRentalDate: delivery,
      rentalMonth: month,
    }),
    ...(dates.decided && { paDecisionDate: before(delivery, draw.between(0, 4)) }),
    ...context,
    ...Object.fromEntries(Object.entries(daysBefore).map(([name, days]) => [name, before(service, days)])),
    ...(history.length > 0 && {
      history: history.map(({ code, modifiers, daysBefore: days }) => ({
        date: before(service, days),
        procedureCode: code,
        modifiers,
        units: 1,
      })),
    }),
  };
}

function line(
  draw: Draw,
  item: Item,
  { order, payer, service }: { readonly order: Order; readonly payer: PayerKind; readonly service: string },
): Line {
  const letters = order.diagnoses.map((_code, i) => String.fromCharCode('A'.charCodeAt(0) + i));
  return {
    dateFrom: service,
    dateTo: item.days === undefined ? service : after(service, item.days - 1),
    placeOfService: draw.pick(HOMES),
    procedureCode: item.code,
    modifiers: modifiersOf(draw, item, order.month ?? 1, payer),
    diagnosisPointers: letters.slice(0, 4),
    charge: draw.between(20, 600).toFixed(2),
    units: item.units ?? 1,
    ...(item.note !== undefined && { description: item.note }),
  };
}

/** The sum of the charges, as item 28 has it. */
export const total = (lines: readonly Line[]): string =>
  lines.reduce((sum, { charge }) => sum + Number(charge), 0).toFixed(2);

function payerName(draw: Draw, payer: PayerKind, state: string): string {
  const { mac, contractor } = draw.macOf(state);
  if (payer === 'medicare-dme') return `${contractor} DME MAC Jurisdiction ${mac}`;
  return PLANS[payer] ?? '';
}
