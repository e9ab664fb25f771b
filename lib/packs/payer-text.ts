import { formatValue } from '../claim/format.ts';
import { parseMoney } from '../claim/parse.ts';
import { type ContextField, PROFILE_FIELDS } from '../facts/context-fields.ts';
import { factLabel } from '../rules/wording.ts';
import { packsText } from '../texts/packs-text.ts';

/** More codes or values by code are counted, not named. */
const MOST_NAMED = 6;

const UNITS = { days: 'cond.day', months: 'cond.month', years: 'cond.year' } as const;

/** A parameter of a payer by its name, in words. @param name as a pack has it: `timelyDays`, `rules` */
export const payerValueLabel = (name: string): string =>
  name === 'rules' ? packsText('payer.rules') : factLabel(`profile.${name}`);

/**
 * What a payer wants, as people read it: `90 days`, `$1,000.00`, `E0601 $650.50, E0470 $1,200.00 and 3 more`.
 * @param name of the parameter
 * @param value as a pack has it
 */
export function payerValueText(name: string, value: unknown): string {
  const field = PROFILE_FIELDS.find((one) => one.name === name);
  if (Array.isArray(value))
    return value.some((one) => typeof one === 'object')
      ? packsText('payer.rules.count', { count: value.length })
      : named(value.map(String));
  if (typeof value === 'object' && value !== null)
    return named(Object.entries(value).map(([code, one]) => `${code} ${scalarText(field, one)}`));
  return scalarText(field, value);
}

/** Both: `Filing limit counted from the From date: 90 days`. */
export const payerWantText = (name: string, value: unknown): string =>
  packsText('payer.want', { what: payerValueLabel(name), value: payerValueText(name, value) });

function named(all: readonly string[]): string {
  if (all.length === 0) return packsText('cond.nothing');
  const list = all.slice(0, MOST_NAMED).join(packsText('list.comma'));
  const count = all.length - MOST_NAMED;
  return count > 0 ? packsText('codes.more', { codes: list, count }) : list;
}

function scalarText(field: ContextField | undefined, value: unknown): string {
  if (value === '') return packsText('cond.nothing');
  if (typeof value === 'boolean') return packsText(value ? 'cond.yes' : 'cond.no');
  if (field?.type.startsWith('money')) {
    const cents = parseMoney(String(value));
    return cents === undefined ? String(value) : formatValue('money', cents);
  }
  const unit = Object.entries(UNITS).find(([name]) => name === field?.unit)?.[1];
  const number = Number(value);
  if (unit && Number.isFinite(number)) return packsText(unit, { count: number });
  const typed = String(value);
  return field?.unit === 'percent' ? `${typed}%` : typed;
}
