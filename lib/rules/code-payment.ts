import { rentalCap } from '../facts/rental-series.ts';
import { type CategoryUnknown, categoryOf, type ItemCategory } from '../tables/category.ts';
import type { TableRow } from '../tables/types.ts';
import { explainText, explainTextOf } from '../texts/explain-text.ts';
import { payerStatements } from './code-payer.ts';
import {
  type Basis,
  cellText,
  factOn,
  fromRow,
  isMedicare,
  notKnown,
  type Statement,
  type Subject,
  said,
  setBasis,
  type Topic,
  tableBasis,
  tablesOf,
  valueAt,
} from './code-statement.ts';

/** What the code is and how it is paid: whether it is in force, its two categories, rent or buy, fees, contractor. */
export function paymentStatements(subject: Subject): Statement[] {
  const category = categoryOf(tablesOf(subject), subject.code, subject.on);
  if (!isInForce(subject)) return [status(subject), ...notInForce(subject)];
  return [
    status(subject),
    ofCategory(subject, 'benefit', category),
    ofCategory(subject, 'payment', category),
    ...rental(subject, category),
    ...payerStatements(subject, category.payment),
    ...(isMedicare(subject) ? feesAndContractor(subject) : []),
  ];
}

/** Fees and contractors are Medicare's alone. */
function feesAndContractor(subject: Subject): Statement[] {
  return [
    ...fromRow(subject, 'fees', 'fee-category', feeText),
    ...fromRow(subject, 'contractor', 'fee-category', () => {
      const contractor = valueAt(subject, 'line.contractor');
      return typeof contractor === 'string' ? explainTextOf(`contractor.${contractor}`) : undefined;
    }),
  ];
}

const NOT_IN_FORCE = ['ended', 'not-yet', 'unknown'];

/** False where the code is known not to stand in HCPCS on the date: then nothing follows from it. */
export const isInForce = (subject: Subject): boolean =>
  !NOT_IN_FORCE.includes(String(valueAt(subject, 'line.codeStatus')));

const notInForce = (subject: Subject): Statement[] =>
  (['benefit', 'payment'] as const).map((topic) =>
    notKnown(topic, explainText('unknown.not-in-force'), tableBasis(subject, 'hcpcs')),
  );

function status(subject: Subject): Statement {
  const basis = tableBasis(subject, 'hcpcs');
  const fact = factOn(subject, 'line.codeStatus');
  const row: TableRow = tablesOf(subject).rowsOf('hcpcs', subject.code)?.at(-1) ?? {};
  const short = cellText(row.short);
  if (fact.state !== 'known') {
    if (fact.state === 'unknown' && fact.reason === 'outside-table-dates')
      return outside(subject, 'status', 'hcpcs');
    return notKnown('status', explainText('unknown.incomplete'), basis);
  }
  switch (fact.value) {
    case 'ended':
      return ended(subject, row);
    case 'not-yet':
      return said('status', explainText('status.not-yet', { short, from: cellText(row.from) }), basis);
    case 'not-for-medicare':
      return said('status', explainText('status.not-for-medicare'), basis);
    case 'valid':
      return said('status', explainText('status.valid', { short }), basis);
    default:
      return notKnown('status', explainText('unknown.no-such-code'), basis);
  }
}

function ended(subject: Subject, { short, to }: TableRow): Statement {
  const told = { short: cellText(short), to: cellText(to) };
  const basis = tableBasis(subject, 'hcpcs');
  const successor = valueAt(subject, 'line.successorCode');
  if (successor === undefined) return said('status', explainText('status.ended', told), basis);
  const replaced = explainText('status.replaced', { ...told, successor: String(successor) });
  return said('status', replaced, basis, tableBasis(subject, 'successors'));
}

const outside = (subject: Subject, topic: Topic, table: string): Statement =>
  notKnown(
    topic,
    explainText('unknown.outside-dates', { edition: tablesOf(subject).edition(table) }),
    tableBasis(subject, table),
  );

/** What the category rests on: the fee schedule where it has the code, else the code table and the named sets. */
function categoryBasis(subject: Subject): readonly Basis[] {
  const fee = tableBasis(subject, 'fee-category');
  const { state } = tablesOf(subject).lookup('fee-category', subject.code, subject.on);
  return state === 'none' ? [fee, tableBasis(subject, 'hcpcs')] : [fee];
}

function ofCategory(subject: Subject, topic: 'benefit' | 'payment', category: ItemCategory): Statement {
  const basis = categoryBasis(subject);
  const text =
    topic === 'benefit' ? benefitText(subject, category) : explainTextOf(`payment.${category.payment}`);
  if (text !== undefined) return said(topic, text, ...basis);
  // Labor has a payment category and the benefit of whatever was repaired.
  const reason: CategoryUnknown = category.reason ?? 'no-row';
  if (reason === 'outside-dates') return outside(subject, topic, 'fee-category');
  // Of a letter that is not listed whole, a code without a row is no more than that.
  const told = reason === 'no-such-code' ? 'incomplete' : reason;
  return notKnown(topic, explainText(`unknown.${told}`), ...basis);
}

/** Section L of HCPCS: orthotics end before this code, prosthetics begin with it. */
const FIRST_PROSTHETIC = 'L5000';

/** The benefit, and whether the code is the item itself, a supply or part of it, or a drug given through it. */
function benefitText(subject: Subject, { benefit, payment }: ItemCategory): string | undefined {
  const { code } = subject;
  if (benefit === 'prosthetic-orthotic' && code.startsWith('L'))
    return explainText(code < FIRST_PROSTHETIC ? 'benefit.orthotic' : 'benefit.prosthetic');
  const part = partOf(subject, payment);
  return (part && explainTextOf(`benefit.${benefit}.${part}`)) ?? explainTextOf(`benefit.${benefit}`);
}

function partOf(subject: Subject, payment: ItemCategory['payment']): 'drug' | 'supply' | 'item' | undefined {
  if (payment === 'drug') return 'drug';
  const kind = valueAt(subject, 'line.accessoryKind');
  if (payment === 'supply' || kind === 'supply' || kind === 'part') return 'supply';
  // Only what stands for itself has a group of similar equipment.
  return valueAt(subject, 'line.similarGroup') === undefined ? undefined : 'item';
}

/** Complex-rehab power chairs, which Medicare rents or sells in the first month. */
const RENT_OR_BUY = 'PWC_CRT';

function rental(subject: Subject, { payment }: ItemCategory): Statement[] {
  const plain = explainTextOf(`rental.${payment}`);
  if (plain === undefined) return [];
  const told = (text: string, ...basis: readonly Basis[]): Statement[] => [
    said('rental', isMedicare(subject) ? text : explainText('rental.of-medicare', { text }), ...basis),
  ];
  const basis = categoryBasis(subject);
  if (payment === 'routinely-purchased' && isNeverRented(subject))
    return told(explainText('rental.lump-sum'), ...basis);
  const cap = rentalCap(tablesOf(subject), subject.code);
  const choice = tablesOf(subject).inSet(RENT_OR_BUY, subject.code);
  const withMonths =
    cap && explainTextOf(`rental.${payment}.${choice ? 'choice' : 'months'}`, { months: cap.months });
  if (!cap || withMonths === undefined) return told(plain, ...basis);
  return told(withMonths, ...basis, setBasis(cap.set), ...(choice ? [setBasis(RENT_OR_BUY)] : []));
}

/** Whether the fee schedule has fees for the code and none of them is for a month's rent. */
function isNeverRented(subject: Subject): boolean {
  const fee = tablesOf(subject).lookup('fee-category', subject.code, subject.on);
  const modifiers = fee.state === 'row' ? fee.row.modifiers : undefined;
  return Array.isArray(modifiers) && !modifiers.some((one) => one.split('-').includes('RR'));
}

/** How the fee schedule writes that a fee stands without a modifier. */
const NO_MODIFIER = 'none';

function feeText({ modifiers }: TableRow): string | undefined {
  if (!Array.isArray(modifiers)) return undefined;
  const named = modifiers.filter((one) => one !== NO_MODIFIER);
  if (named.length === 0) return explainText('fees.plain');
  // A fee row's modifiers stand together, as in RR-QB: the line has both.
  const listed = { modifiers: inWords(named.map((one) => one.replaceAll('-', ' '))) };
  return explainText(named.length < modifiers.length ? 'fees.both' : 'fees.modifiers', listed);
}

/** "RR, RR QB or RR QF". */
const inWords = (names: readonly string[]): string =>
  names.length > 1
    ? explainText('list.or', { most: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' })
    : (names[0] ?? '');
