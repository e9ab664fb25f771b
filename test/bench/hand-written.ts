/**
 * Rules once more, as a programmer would write them by hand: plain predicates over the same inputs, no rule language. They
 * are the yardstick of `npm run bench`, and a second opinion on these rules: both must find the same things.
 */
import type { FactInputs } from '../../lib/facts/types.ts';
import { authorization } from './hand-written/authorization.ts';
import { category, exclusive } from './hand-written/category.ts';
import { anyPayer, wholeClaim } from './hand-written/claim.ts';
import { glucose, oxygen, placeOfService } from './hand-written/coverage.ts';
import { Desk, type HandFinding } from './hand-written/desk.ts';
import { modifiers } from './hand-written/modifiers.ts';

/** The rules that are written by hand here. */
export const HAND_WRITTEN: readonly string[] = [
  'capped-rental-month-conflict',
  'capped-rental-month-modifier',
  'category-capped-rental-billed-as-purchase',
  'category-fss-must-be-rental',
  'category-irp-missing-purchase-or-rental',
  'category-lcode-with-rental-modifier',
  'category-oxygen-purchase',
  'category-statutorily-excluded-without-gy',
  'category-supply-billed-as-rental',
  'cgm-cg-missing',
  'claim-arithmetic',
  'dx-pointer',
  'f2f-wopd-required',
  'glucose-kx-ks',
  'k-level-missing',
  'kx-liability-exclusive',
  'mbi-format',
  'noc-narrative',
  'npi-luhn',
  'ordering-provider-missing',
  'ordering-qualifier-not-dk',
  'oxygen-kx-after-april-2023',
  'oxygen-n-modifier-missing',
  'pos-nursing-facility',
  'purchase-rental-exclusive',
  'rpa-utn-missing',
  'rt-lt-combined-line',
  'rt-lt-missing',
];

export interface HandVerdict {
  readonly findings: readonly HandFinding[];
  /** Rules that could not decide somewhere, and the fact that was missing first. */
  readonly undecided: ReadonlyMap<string, string>;
}

/** Runs the rules of {@link HAND_WRITTEN} by hand. */
export function checkByHand(inputs: FactInputs): HandVerdict {
  const desk = new Desk(inputs);
  wholeClaim(desk);
  for (const line of desk.lines) {
    anyPayer(desk, line);
    exclusive(desk, line);
    if (!desk.medicare) continue;
    category(desk, line);
    modifiers(desk, line);
    oxygen(desk, line);
    glucose(desk, line);
    placeOfService(desk, line);
    authorization(desk, line);
  }
  return desk;
}
