import type { Scalar } from './claim.ts';
import { formatDate } from './dates.ts';
import type { FieldKind } from './fields.ts';

/** Cents as a biller writes them: 123450 is `$1,234.50`. */
function formatMoney(cents: number): string {
  const amount = Math.abs(cents);
  const dollars = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${cents < 0 ? '-' : ''}$${dollars}.${String(amount % 100).padStart(2, '0')}`;
}

/** A canonical value as a biller reads it: dates MM/DD/YYYY, money with cents, yes and no. */
export function formatValue(
  kind: FieldKind | 'codes' | 'interval',
  value: Scalar | readonly string[],
): string {
  if (Array.isArray(value)) return value.join(' ');
  if (kind === 'date' && typeof value === 'string') return formatDate(value);
  if (kind === 'money' && typeof value === 'number') return formatMoney(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
