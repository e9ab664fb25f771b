/** Modifiers of months, waivers, sides and functional levels. */
import type { Severity } from '../../../lib/rules/types.ts';
import { isExcludedWithCoverage, lacksRental } from './category.ts';
import { isNewOxygenRental } from './coverage.ts';
import { type Add, count, type Desk, hasAny, LIABILITY, type Line, MONTHS } from './desk.ts';

const K_LEVELS = ['K0', 'K1', 'K2', 'K3', 'K4'];

export function modifiers(desk: Desk, line: Line): void {
  const { mods, index, code } = line;
  const add = (rule: string, branch: string, severity: Severity) =>
    desk.add(rule, branch, index, desk.lower(severity));
  if (desk.inSet('CR', code)) rentalMonth(desk, line, add);
  const liable = hasAny(mods, LIABILITY);
  const glucose = desk.inSet('GLUCOSE', code);
  const rule = 'kx-liability-exclusive';
  const kx = mods.includes('KX');
  // GY in place of KX or GA ends their contradiction, too.
  const replaced = isExcludedWithCoverage(desk, line);
  // One finding a field: the first of the equally bad.
  if (!glucose && kx && liable) {
    if (!replaced && !isNewOxygenRental(desk, line)) add(rule, 'kx', 'will-deny');
  } else if (count(mods, LIABILITY) > 1) {
    if (!replaced) add(rule, 'two-liabilities', 'will-deny');
  } else if (glucose && kx && mods.includes('GY')) add(rule, 'glucose-kx-excluded', 'will-deny');
  else if (liable && hasAny(mods, ['N1', 'N2', 'N3'])) add(rule, 'oxygen-group', 'will-deny');
  else if (liable && mods.includes('CG') && desk.inSet('CGM', code))
    add(rule, 'policy-criteria', 'will-deny');
  else if (glucose && kx && liable && desk.context('insulinTreated', index) !== false)
    add(rule, 'glucose-kx-waiver', 'review');
  sides(desk, line, add);
  if (desk.inSet('LLP_K', code)) kLevel(desk, line, add);
}

function rentalMonth(desk: Desk, line: Line, add: Add): void {
  const { mods } = line;
  const rule = 'capped-rental-month-modifier';
  if (hasAny(mods, ['NU', 'UE']) || lacksRental(desk, line)) return;
  if (mods.includes('RR') && !hasAny(mods, [...MONTHS, 'MS', 'GY'])) add(rule, 'missing', 'will-deny');
  if (count(mods, MONTHS) !== 1) return;
  const { month, atLeast } = desk.rental(line);
  const said = mods.includes('KH') ? 'KH' : mods.includes('KI') ? 'KI' : 'KJ';
  if (month === undefined) {
    if (atLeast !== undefined && ((said === 'KH' && atLeast >= 2) || (said === 'KI' && atLeast >= 4)))
      add(rule, 'later-than-said', 'will-deny');
    else desk.open(rule, 'ctx.rentalMonth');
    return;
  }
  if (month > 13) return;
  const paused = said === 'KI' && month >= 4 && (atLeast ?? 0) < 4;
  const expected = month === 1 ? 'KH' : month <= 3 ? 'KI' : 'KJ';
  if (paused) add(rule, 'month-by-calendar', 'likely-deny');
  else if (said !== expected) add(rule, 'wrong-month', 'will-deny');
}

function sides(desk: Desk, line: Line, add: Add): void {
  const { mods, code } = line;
  if ((line.from ?? '') < '2019-03-01') return;
  const sided = desk.inSet('SIDED', code);
  const unsure = desk.inSet('SIDED_UNCONFIRMED', code);
  const option = desk.inSet('WC_OPT_EACH', code);
  if (!sided && !unsure && !option) return;
  const right = mods.includes('RT');
  const left = mods.includes('LT');
  if (!right && !left) {
    if (mods.includes('GY')) return;
    if (sided) add('rt-lt-missing', 'no-side', 'will-deny');
    else if (unsure) add('rt-lt-missing', 'no-side-unconfirmed', 'review');
    return;
  }
  const rule = 'rt-lt-combined-line';
  if (right && left) {
    if (sided) add(rule, 'both-sides', 'will-deny');
    else if (option) add(rule, 'both-sides-option', 'likely-deny');
    else add(rule, 'both-sides-unconfirmed', 'review');
    return;
  }
  const mue = desk.row('mue', line)?.mue;
  const units = line.units ?? 0;
  if (typeof mue !== 'number') {
    if (units > 1) add(rule, 'units-without-limit', 'review');
  } else if (units > Math.max(1, mue / 2)) {
    if (sided) add(rule, 'units-of-a-side', 'will-deny');
    else if (option) add(rule, 'units-of-a-side-option', 'likely-deny');
    else add(rule, 'units-of-a-side-unconfirmed', 'review');
  }
}

function kLevel(desk: Desk, line: Line, add: Add): void {
  const level = (mods: readonly string[]) => {
    const found = mods.filter((one) => K_LEVELS.includes(one));
    return found.length === 1 ? found[0] : undefined;
  };
  const side = (mods: readonly string[]) =>
    mods.includes('RT') === mods.includes('LT') ? undefined : mods.includes('RT') ? 'RT' : 'LT';
  const own = level(line.mods);
  if (!own && !line.mods.includes('GY')) add('k-level-missing', 'not-one', 'will-deny');
  const ownSide = side(line.mods);
  const differs = (other: Line) => {
    const its = level(other.mods);
    return (
      its !== undefined && its !== own && side(other.mods) === ownSide && desk.inSet('LLP_K', other.code)
    );
  };
  if (!own || !ownSide) return;
  const earlier = desk.lines.filter((other) => other.index < line.index);
  const isTorn = (other: Line) =>
    count(other.mods, K_LEVELS) > 1 && side(other.mods) === ownSide && desk.inSet('LLP_K', other.code);
  if (earlier.some(differs)) add('k-level-missing', 'levels-differ', 'review');
  else if (earlier.some(isTorn)) desk.open('k-level-missing', 'line.modifiers');
}
