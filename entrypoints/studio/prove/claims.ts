import exampleClaims from 'virtual:example-claims';
import practiceClaims from 'virtual:practice-claims';
import type { Claim, PayerKind } from '../../../lib/claim/claim.ts';
import { claimFromJson } from '../../../lib/claim/json.ts';
import { contextFromJson } from '../../../lib/facts/context-json.ts';
import type { Context } from '../../../lib/facts/types.ts';
import { daysBefore } from '../../../lib/training/dates.ts';
import type { PracticeClaim } from '../../../lib/training/types.ts';
import type { SampleClaim } from '../drafts/draft.ts';

/** A claim to run rules on. */
export interface TriedClaim {
  readonly name: string;
  readonly claim: Claim;
  readonly context: Context;
  readonly payer: PayerKind;
  readonly asOf: string;
}

/** Claims that come with Box24. */
export const exampleTried = (): readonly TriedClaim[] =>
  exampleClaims.map(({ name, payer, asOf, claim, context }) => ({
    name,
    payer,
    asOf,
    claim: claimFromJson(claim).claim,
    context: contextFromJson(context ?? {}),
  }));

/** Practice claims as they stand in the form before anybody works on them. */
export const practiceTried = (today: string): readonly TriedClaim[] =>
  practiceClaims.map((one) => ({
    name: one.title,
    payer: 'medicare-dme',
    asOf: today,
    claim: claimFromJson(fileOf(one, today)).claim,
    context: contextFromJson({}),
  }));

const fileOf = ({ fields, diagnoses, lines }: PracticeClaim, today: string) => ({
  ...fields,
  diagnoses,
  lines: lines.map(({ daysAgo, ...line }) => ({ ...line, dateFrom: daysBefore(today, daysAgo) })),
});

/** Claims that the lead keeps. @throws ClaimFileError, ContextFileError where one was damaged */
export const savedTried = (samples: readonly SampleClaim[]): readonly TriedClaim[] =>
  samples.map(({ name, payer, asOf, claim, context }) => ({
    name,
    payer,
    asOf,
    claim: claimFromJson(claim).claim,
    context: contextFromJson(context ?? {}),
  }));
