/** Mutation operators: each plants one error in a claim that is right, and names what must be found. */
import { PAYER_KINDS, type PayerKind } from '../../../lib/claim/claim.ts';
import { moveDate } from '../../../lib/facts/calendar.ts';
import type { GeneratedClaim, Line } from './claim.ts';
import { total } from './claim.ts';
import type { Draw } from './draw.ts';

export interface Mutation {
  readonly id: string;
  /** `rule#branch` of the one finding. */
  readonly finds: string;
  /** On whose claims. */
  readonly payers: readonly PayerKind[];
  /** Plants the error. @returns on how many lines (or the claim) it must be found; 0 where the claim has no place for it */
  readonly plant: (claim: GeneratedClaim, draw: Draw) => number;
}

export type LineTest = (line: Line, draw: Draw, claim: GeneratedClaim) => boolean;
export type LineChange = (line: Line, draw: Draw, claim: GeneratedClaim) => void;
type ClaimTest = (claim: GeneratedClaim, draw: Draw) => boolean;
type ClaimChange = (claim: GeneratedClaim, draw: Draw) => void;

const MEDICARE: readonly PayerKind[] = ['medicare-dme'];
const everyClaim: ClaimTest = () => true;

/** On one of the lines that fit, drawn; on claims to Medicare's DME contractors, like all of these. */
export const onLine = (id: string, finds: string, fits: LineTest, change: LineChange): Mutation => ({
  id,
  finds,
  payers: MEDICARE,
  plant: (claim, draw) => {
    const lines = claim.claim.lines.filter((line) => fits(line, draw, claim));
    if (lines.length === 0) return 0;
    change(draw.pick(lines), draw, claim);
    claim.claim.totalCharge = total(claim.claim.lines);
    return 1;
  },
});

/** On the claim as a whole. */
export const onClaim = (
  id: string,
  finds: string,
  change: ClaimChange,
  fits: ClaimTest = everyClaim,
): Mutation => ({
  id,
  finds,
  payers: MEDICARE,
  plant: (claim, draw) => {
    if (!fits(claim, draw)) return 0;
    change(claim, draw);
    return 1;
  },
});

/** On the claim, and found on each of its lines. */
export function onEveryLine(...parts: Parameters<typeof onClaim>): Mutation {
  const once = onClaim(...parts);
  return { ...once, plant: (claim, draw) => once.plant(claim, draw) * claim.claim.lines.length };
}

/** The same on claims to anybody. */
export const everyPayer = (mutation: Mutation): Mutation => ({ ...mutation, payers: PAYER_KINDS });
/** The same on claims to plans that give authorizations of their own. */
export const plans = (mutation: Mutation): Mutation => ({
  ...mutation,
  payers: ['medicare-advantage', 'commercial'],
});
export const medicaid = (mutation: Mutation): Mutation => ({ ...mutation, payers: ['medicaid'] });

/** A day so many days later, or earlier when negative. */
export const day = (date: string, days: number): string =>
  moveDate(date, { count: Math.abs(days), unit: 'day' }, days < 0 ? -1 : 1);
/** The service date of the first line. */
export const serviceOf = ({ claim }: GeneratedClaim): string => claim.lines[0]?.dateFrom ?? '';
/** A first rental month or a sale, alone on its claim. */
export const firstIssue: LineTest = (line, draw, claim) =>
  alone(line, draw, claim) && !line.modifiers.some((one) => one === 'KI' || one === 'KJ');

export const has =
  (...modifiers: readonly string[]): LineTest =>
  (line) =>
    modifiers.every((one) => line.modifiers.includes(one));
export const isIn =
  (set: string): LineTest =>
  (line, draw) =>
    draw.isIn(set, line.procedureCode);
export const isCode =
  (...codes: readonly string[]): LineTest =>
  (line) =>
    codes.includes(line.procedureCode);
export const category =
  (name: string): LineTest =>
  (line, draw) =>
    draw.words('fee-category', line.procedureCode, 'category').includes(name);
export const both =
  (...tests: readonly LineTest[]): LineTest =>
  (line, draw, claim) =>
    tests.every((one) => one(line, draw, claim));
export const not =
  (fits: LineTest): LineTest =>
  (line, draw, claim) =>
    !fits(line, draw, claim);
/** Four boxes: another modifier finds room. */
export const hasRoom: LineTest = (line) => line.modifiers.length < 4;
/** Whether it is the only line of the claim, so that no other line is judged by what is planted. */
export const alone: LineTest = (_line, _draw, claim) => claim.claim.lines.length === 1;

export const without =
  (...modifiers: readonly string[]): LineChange =>
  (line) => {
    line.modifiers = line.modifiers.filter((one) => !modifiers.includes(one));
  };
/** Puts a modifier in place of another. */
export const swap =
  (old: string, other: string): LineChange =>
  (line) => {
    line.modifiers = line.modifiers.map((one) => (one === old ? other : one));
  };
export const first =
  (modifier: string): LineChange =>
  (line) => {
    line.modifiers = [modifier, ...line.modifiers];
  };
export const last =
  (modifier: string): LineChange =>
  (line) => {
    line.modifiers = [...line.modifiers, modifier];
  };
/** Units above the usual maximum of one period by a factor. */
export const timesTheMaximum =
  (factor: number): LineChange =>
  (line, draw) => {
    line.units = draw.usualMaximum(line.procedureCode) * factor + 1;
  };
