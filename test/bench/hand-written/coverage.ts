/** Oxygen, glucose supplies, and what is payable in a nursing facility. */
import type { Severity } from '../../../lib/rules/types.ts';
import { count, type Desk, hasAny, LIABILITY, type Line, MONTHS } from './desk.ts';

const GLUCOSE = ['BGM', 'BGM_SUP', 'CGM_NA', 'CGM_ADJ'];
/** Long-term insulin, a pump, type 1, and type 1 in pregnancy. */
const INSULIN = /^(?:Z79\.4|Z96\.41)$|^(?:E10\.|O24\.0)/;
const SNF_CATEGORIES = ['OS', 'PO', 'SD', 'TS', 'LC', 'IL', 'PEN', 'LT'];
const SNF_SETS = [
  'URO',
  'OSTOMY',
  'DRESS_A',
  'SHOES',
  'LYMPH',
  'ENT_FORM',
  'ENT_KIT',
  'ENT_PUMP',
  'PAR',
  'PAR_KIT',
];

export function oxygen(desk: Desk, line: Line): void {
  if (!desk.inSet('OXY_EQ', line.code) || !line.from || line.from < '2023-04-01') return;
  if (!line.mods.includes('MS')) {
    if (!hasAny(line.mods, ['N1', 'N2', 'N3', 'KX', 'EY', ...LIABILITY]))
      desk.add('oxygen-n-modifier-missing', 'missing', line.index, desk.lower('will-deny'));
    if (count(line.mods, ['N1', 'N2', 'N3']) > 1)
      desk.add('oxygen-n-modifier-missing', 'two-groups', line.index, desk.lower('will-deny'));
  }
  if (!desk.ffs || !line.mods.includes('KX')) return;
  const first = firstRental(desk, line);
  if (isNewOxygenRental(desk, line))
    desk.add('oxygen-kx-after-april-2023', 'new-rental', line.index, 'will-deny');
  if (first !== undefined || !hasAny(line.mods, ['RR', ...MONTHS])) return;
  desk.open('oxygen-kx-after-april-2023', 'ctx.firstRentalDate');
  if (line.from >= '2026-04-01' && !hasAny(line.mods, LIABILITY))
    desk.add('oxygen-kx-after-april-2023', 'too-late-for-an-old-rental', line.index, 'likely-deny');
}

const firstRental = (desk: Desk, line: Line): unknown =>
  desk.context('firstRentalDate', line.index) ?? (desk.month(line) === 1 ? line.from : undefined);

/** KX on an oxygen rental begun since it was replaced by N1 to N3. */
export function isNewOxygenRental(desk: Desk, line: Line): boolean {
  if (!desk.ffs || !desk.inSet('OXY_EQ', line.code) || !line.mods.includes('KX')) return false;
  if (!hasAny(line.mods, ['RR', ...MONTHS])) return false;
  const first = firstRental(desk, line);
  return (line.from ?? '') >= '2023-04-01' && typeof first === 'string' && first >= '2023-04-01';
}

export function glucose(desk: Desk, line: Line): void {
  if (!isGlucose(desk, line.code)) return;
  const { mods, index } = line;
  const add = (branch: string, severity: Severity) =>
    desk.add('glucose-kx-ks', branch, index, desk.lower(severity));
  const liable = hasAny(mods, LIABILITY);
  const kx = mods.includes('KX');
  const ks = mods.includes('KS');
  const insulin = desk.context('insulinTreated', index);
  const codes = desk.inputs.claim.diagnoses.entries.flatMap((entry) =>
    entry.state === 'known' ? [entry.value] : [],
  );
  const differs = (other: Line) =>
    kx !== ks &&
    other.from === line.from &&
    other.mods.includes('KX') === ks &&
    other.mods.includes('KS') === kx &&
    isGlucose(desk, other.code);
  const pump = desk.lines.some((other) => other.code === 'E0784' || other.code === 'E0787');
  const speaksOfInsulin = pump || codes.some((one) => INSULIN.test(one));
  // One finding a field: the first of the equally bad.
  if (!liable && !kx && !ks) add('missing', 'will-deny');
  else if (!liable && kx && ks) add('both', 'will-deny');
  else if (ks && insulin === true) add('ks-with-insulin', 'will-deny');
  else if (kx && insulin === false) add('kx-without-insulin', 'will-deny');
  else if (!liable && desk.lines.some((other) => other.index < index && differs(other)))
    add('lines-differ', 'will-deny');
  else if (insulin === undefined && ks && !kx && codes.includes('Z79.4'))
    add('ks-with-insulin-diagnosis', 'review');
  else if (insulin === undefined && kx && !ks && !liable && !speaksOfInsulin)
    add('kx-without-insulin-diagnosis', 'review');
  if (
    (desk.inSet('CGM_NA', line.code) || desk.inSet('CGM_ADJ', line.code)) &&
    !liable &&
    !hasAny(mods, ['CG', 'EY'])
  )
    desk.add('cgm-cg-missing', 'missing', index, desk.lower('will-deny'));
  else if (
    desk.inSet('CGM_ADJ', line.code) &&
    mods.includes('CG') &&
    !desk.lines.some((other) => other.code === 'E0784')
  )
    desk.open('cgm-cg-missing', 'history');
}

export function placeOfService(desk: Desk, line: Line): void {
  if ((line.pos !== '31' && line.pos !== '32') || line.mods.includes('GY')) return;
  if (!'ABEKLV'.includes(line.code.charAt(0)) || desk.inSet('STATUTORY_NO', line.code)) return;
  const payable = payableInFacility(desk, line);
  if (payable === undefined) desk.open('pos-nursing-facility', 'table.fee-category');
  if (payable === false) desk.add('pos-nursing-facility', 'not-payable', line.index, desk.lower('will-deny'));
}

function isGlucose(desk: Desk, code: string): boolean {
  return GLUCOSE.some((set) => desk.inSet(set, code));
}

function payableInFacility(desk: Desk, line: Line): boolean | undefined {
  if (['A4450', 'A4452', 'A4217'].includes(line.code)) return hasAny(line.mods, ['AU', 'AV', 'AW']);
  if (line.code === 'E0776') return line.mods.includes('BA');
  if (SNF_SETS.some((set) => desk.inSet(set, line.code))) return true;
  const category = desk.row('fee-category', line)?.category;
  if (Array.isArray(category)) return category.some((one) => SNF_CATEGORIES.includes(one));
  return /^[AEK]/.test(line.code) ? false : /^[BLV]/.test(line.code) ? true : undefined;
}
