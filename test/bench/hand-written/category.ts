/** What is rented, sold or not covered. */
import { daysBetween } from '../../../lib/facts/calendar.ts';
import type { Severity } from '../../../lib/rules/types.ts';
import { type Add, count, type Desk, hasAny, type Line, MONTHS } from './desk.ts';

const SUPPLY_SETS = [
  'BGM_SUP',
  'NEB_ACC',
  'PAP_ACC',
  'URO',
  'OSTOMY',
  'DRESS_A',
  'ENT_FORM',
  'ENT_KIT',
  'PAR_KIT',
];
const SUPPLY_CODES = [
  'A4221',
  'A4222',
  'A4223',
  'A4224',
  'A4225',
  'A4595',
  'A4605',
  'A4624',
  'A4628',
  'A6550',
  'A7000',
  'A7001',
  'A7002',
  'A4238',
  'A4239',
];
/** Supplies that have a rental price all the same. */
const RENTABLE = ['A7017', 'A7045', 'E0561', 'E0562', 'E1372'];
const SALE_SUPPLIES = ['A4233', 'A4234', 'A4235', 'A4236', 'A4253', 'A7000'];
/** Excluded codes that other findings speak of. */
const OTHERWISE_EXCLUDED = ['A4305', 'A4306', 'A9272', 'A9274', 'A9270', 'E0246', 'E0247', 'E0248'];
const RENTED_ONLY = [
  ['FSS', 'category-fss-must-be-rental'],
  ['OXY_EQ', 'category-oxygen-purchase'],
] as const;

export function exclusive(desk: Desk, line: Line): void {
  const { mods, index, code } = line;
  const isL = code.startsWith('L') || (code >= 'V2623' && code <= 'V2629');
  const rented = hasAny(mods, ['RR', ...MONTHS, 'MS']);
  if (isL && rented) desk.add('category-lcode-with-rental-modifier', 'rental', index, 'will-deny');
  else if (desk.ffs && code.startsWith('L') && mods.includes('NU') && !mods.includes('UE'))
    desk.add('category-lcode-with-rental-modifier', 'new', index, 'review');
  const consumable =
    (SUPPLY_SETS.some((set) => desk.inSet(set, code)) || SUPPLY_CODES.includes(code)) &&
    !RENTABLE.includes(code);
  const asRental = hasAny(mods, ['RR', ...MONTHS, 'BP', 'BR', 'MS']);
  const twoWays = count(mods, ['NU', 'UE', 'RR']) > 1;
  const twoMonths = count(mods, MONTHS) > 1;
  const monthOnly = hasAny(mods, MONTHS) && !hasAny(mods, ['RR', 'BP', 'NU', 'UE']);
  if (consumable && asRental) {
    if (desk.medicare) desk.add('category-supply-billed-as-rental', 'medicare', index, 'will-deny');
    else if (!(count(mods, ['NU', 'UE', 'RR']) > 1 || twoMonths || monthOnly))
      desk.add('category-supply-billed-as-rental', 'other-payers', index, 'review');
  }
  const told = (isL && rented) || (consumable && asRental && desk.medicare);
  if (twoWays && !told) desk.add('purchase-rental-exclusive', 'two-transactions', index, 'will-deny');
  else if (mods.includes('NR') && hasAny(mods, ['UE', 'RR']) && !told)
    desk.add('purchase-rental-exclusive', 'new-when-rented', index, 'review');
  if (told || (desk.medicare && (desk.inSet('FSS', code) || desk.inSet('OXY_EQ', code)))) return;
  if (twoMonths) desk.add('capped-rental-month-conflict', 'two-months', index, 'will-deny');
  else if (monthOnly && !tellsRentalMissing(desk, line))
    desk.add('capped-rental-month-conflict', 'no-rental', index, 'will-deny');
  else if (
    hasAny(mods, ['NU', 'UE']) &&
    hasAny(mods, ['KI', 'KJ']) &&
    !hasAny(mods, ['RR', 'LL', 'KR']) &&
    !tellsSale(desk, line)
  )
    desk.add('capped-rental-month-conflict', 'later-month-of-a-sale', index, 'likely-deny');
}

export function category(desk: Desk, line: Line): void {
  const { mods, index, code } = line;
  const add = (rule: string, branch: string, severity: Severity) =>
    desk.add(rule, branch, index, desk.lower(severity));
  const sold = hasAny(mods, ['NU', 'UE']) && !mods.includes('RR');
  const neither = !hasAny(mods, ['RR', 'NU', 'UE']);
  // Sold new and used at once: purchase-rental-exclusive says that already.
  const told = count(mods, ['NU', 'UE']) > 1;
  if (desk.inSet('CR', code) && !desk.inSet('PWC_CRT', code)) {
    if (sold && !told && !hasAny(mods, ['RA', 'MS', 'RB', 'GY']))
      add('category-capped-rental-billed-as-purchase', 'sold', 'will-deny');
    if (neither && !hasAny(mods, ['MS', 'RB', 'GY']))
      add('category-capped-rental-billed-as-purchase', 'no-rental', 'will-deny');
  }
  for (const [set, rule] of RENTED_ONLY) {
    if (!desk.inSet(set, code)) continue;
    const refused = mods.includes('GY');
    if (sold && !refused) {
      if (!told) add(rule, 'sold', 'will-deny');
    } else if (hasAny(mods, MONTHS)) add(rule, 'month-modifier', 'will-deny');
    else if (neither && !refused && !(set === 'OXY_EQ' && mods.includes('MS')))
      add(rule, 'no-rental', 'will-deny');
  }
  if (code === 'E0935') motionDevice(desk, line, add);
  if (neither && !hasAny(mods, ['GY', 'RB']) && soldOrRented(desk, code)) {
    const supply = desk.inSet('NEB_ACC', code) || SALE_SUPPLIES.includes(code);
    add(
      'category-irp-missing-purchase-or-rental',
      supply ? 'supply' : 'equipment',
      supply ? 'likely-deny' : 'will-deny',
    );
  }
  if (neither && !hasAny(mods, ['GY', 'RB', 'MS']) && pricedSoldOrRented(desk, line))
    add('category-irp-missing-purchase-or-rental', 'by-fee-schedule', 'likely-deny');
  if (desk.inSet('STATUTORY_NO', code) && !mods.includes('GY')) excluded(line, add);
}

/** A motion device is covered for three weeks. */
function motionDevice(desk: Desk, line: Line, add: Add): void {
  const rule = 'category-fss-must-be-rental';
  const start = desk.context('firstRentalDate', line.index);
  if (typeof start !== 'string') desk.open(rule, 'ctx.firstRentalDate');
  else if (line.from && daysBetween(start, line.from) >= 21) add(rule, 'motion-device-period', 'will-deny');
  if ((line.units ?? 0) > 21) add(rule, 'motion-device-units', 'will-deny');
}

/** Other equipment that the fee schedule prices only as sold or rented. */
function pricedSoldOrRented(desk: Desk, line: Line): boolean {
  const { code } = line;
  const device = desk.inSet('PEN_PUMP', code) || desk.inSet('TENS_DEV', code);
  if (!device && !/^[EK]/.test(code)) return false;
  if (['IRP', 'CR', 'FSS', 'OXY_EQ', 'EIP'].some((set) => desk.inSet(set, code))) return false;
  if (code === 'E0491' || code === 'E0785') return false;
  const priced = desk.row('fee-category', line)?.category;
  return device || (Array.isArray(priced) && priced.includes('IN'));
}

/** Another rule says already that RR is missing. */
function tellsRentalMissing(desk: Desk, line: Line): boolean {
  const { code, mods } = line;
  if (!desk.medicare) return false;
  if (pricedSoldOrRented(desk, line) && !hasAny(mods, ['GY', 'RB', 'MS'])) return true;
  const capped = desk.inSet('CR', code) && !desk.inSet('PWC_CRT', code) && !hasAny(mods, ['MS', 'RB', 'GY']);
  return capped || (soldOrRented(desk, code) && !hasAny(mods, ['GY', 'RB']));
}

/** Another rule says already that a capped rental was sold. */
function tellsSale(desk: Desk, { code, mods }: Line): boolean {
  return (
    desk.medicare &&
    desk.inSet('CR', code) &&
    !desk.inSet('PWC_CRT', code) &&
    !hasAny(mods, ['RR', 'RA', 'MS', 'RB', 'GY'])
  );
}

/** RR is missing from a month of a capped rental: that says enough, whichever month it is. */
export function lacksRental(desk: Desk, { code, mods }: Line): boolean {
  if (hasAny(mods, ['RR', 'NU', 'UE'])) return false;
  if (hasAny(mods, MONTHS) && !mods.includes('BP')) return true;
  return !desk.inSet('PWC_CRT', code) && !hasAny(mods, ['MS', 'RB', 'GY']);
}

/** KX or GA stands on what Medicare never covers, in place of GY. */
export function isExcludedWithCoverage(desk: Desk, { code, mods }: Line): boolean {
  if (!desk.inSet('STATUTORY_NO', code) || mods.includes('GY') || !hasAny(mods, ['KX', 'GA'])) return false;
  if (OTHERWISE_EXCLUDED.includes(code)) return false;
  return exclude(mods) || !(code === 'A5508' && hasAny(mods, ['GA', 'GZ']));
}

function soldOrRented(desk: Desk, code: string): boolean {
  return (
    (desk.inSet('IRP', code) || desk.inSet('NEB_ACC', code) || SALE_SUPPLIES.includes(code)) &&
    code !== 'A7525'
  );
}

/** Covered and not covered at once, or with a signed waiver and without one. */
function exclude(mods: readonly string[]): boolean {
  return (mods.includes('KX') && hasAny(mods, ['GA', 'GZ'])) || (mods.includes('GA') && mods.includes('GZ'));
}

function excluded({ code, mods }: Line, add: Add): void {
  const rule = 'category-statutorily-excluded-without-gy';
  if (['A4305', 'A4306', 'A9272', 'A9274'].includes(code)) return;
  if (code === 'A9270') add(rule, 'non-covered-code', 'review');
  else if (['E0246', 'E0247', 'E0248'].includes(code)) add(rule, 'bath-transfer-aid', 'review');
  else if (exclude(mods)) add(rule, 'opposites-without-gy', 'will-deny');
  else if (code === 'A5508' && hasAny(mods, ['GA', 'GZ'])) return;
  else add(rule, hasAny(mods, ['KX', 'GA']) ? 'kx-or-ga-without-gy' : 'without-gy', 'likely-deny');
}
