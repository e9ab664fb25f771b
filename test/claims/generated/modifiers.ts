/** The modifiers of a line that is billed right, from the tables; the order of the groups is that of the MACs' modifier pages. */
import type { PayerKind } from '../../../lib/claim/claim.ts';
import type { Draw } from './draw.ts';
import type { Item } from './order.ts';

const TRANSACTIONS = ['RR', 'NU', 'UE'];
/** Groups by place on the line; what is in none of them comes between pricing and policy. */
const FIRST = [...TRANSACTIONS, 'BP', 'KH', 'KI', 'KJ', 'RB', 'KF', 'QF', 'AU', 'AW', 'KO'];
const LAST = ['RT', 'LT', 'K1', 'K2', 'K3', 'K4', 'A1', 'A2', 'A3', 'A4'];
/** Policies that want KX where the record shows their criteria. */
const ATTESTED = ['POLICY_KX', 'POLICY_KX_SHARED', 'CGM', 'EIP', 'PEN'];
/** Attestations and liabilities: where one stands, KX is not added. */
const SPOKEN_FOR = ['KS', 'N1', 'N2', 'N3', 'GA', 'GZ', 'GY'];

/** KH for month 1, KI for 2 and 3, KJ for 4 to 13. */
const monthModifier = (month: number) => (month === 1 ? 'KH' : month <= 3 ? 'KI' : 'KJ');

const placeOf = (modifier: string) => {
  const first = FIRST.indexOf(modifier);
  if (first >= 0) return first;
  return FIRST.length + 1 + (LAST.includes(modifier) ? 1 : 0);
};

/** How an item changes hands by the fee schedule; nothing where it has no such modifier. */
function transactionOf(draw: Draw, item: Item): string | undefined {
  const fees = draw.words('fee-category', item.code, 'modifiers').map((one) => one.split('-')[0] ?? '');
  return item.transaction ?? ['NU', 'RR'].find((one) => fees.includes(one));
}

/** @param month the rental month */
export function modifiersOf(draw: Draw, item: Item, month: number, payer: PayerKind): string[] {
  const { code, modifiers = [] } = item;
  const transaction = transactionOf(draw, item);
  const fees = draw.words('fee-category', code, 'modifiers');
  const all = [...(transaction ? [transaction] : []), ...modifiers];
  if (payer !== 'medicaid') {
    const byMonth = draw.words('fee-category', code, 'category').includes('CR');
    if (transaction === 'RR' && byMonth && !modifiers.includes('KH')) all.push(monthModifier(month));
    if (fees.length > 0 && fees.every((one) => one.endsWith('KF'))) all.push('KF');
    const attested = ATTESTED.some((set) => draw.isIn(set, code));
    if (attested && !modifiers.some((one) => SPOKEN_FOR.includes(one))) all.push('KX');
  }
  return [...new Set(all)].sort((one, other) => placeOf(one) - placeOf(other));
}
