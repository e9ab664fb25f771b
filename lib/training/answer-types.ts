import type { PayerKind } from '../claim/claim.ts';
import type { Denial, Remedy } from '../rules/types.ts';
import type { Rejection } from './scenario-types.ts';

/** A number of a payer with where it stands. */
interface Sourced {
  readonly source: string;
  readonly url?: string;
}
type Percent = Sourced & { readonly percent: number };
type WayBack = Sourced & { readonly withinDays: number; readonly decidedAfterDays: number };

/** When a payer pays, what it leaves to the patient, and until when one may ask again; what is not known is left out. */
export interface PayerWays {
  readonly pays?: Sourced & { readonly afterDays: number };
  readonly sequestration?: Percent;
  readonly coinsurance?: Percent;
  readonly reopening?: WayBack;
  readonly appeal?: WayBack;
}

/** By kind of payer. */
export type Ways = Readonly<Partial<Record<PayerKind, PayerWays>>>;

export const TRANSACTIONS = ['KJ', 'UE', 'NU', 'RR', 'none'] as const;
export type Transaction = (typeof TRANSACTIONS)[number];

/** What the fee schedule pays by code and transaction, as decimal strings. */
export interface Fees {
  readonly edition: string;
  readonly fees: Readonly<Record<string, Readonly<Partial<Record<Transaction, string>>>>>;
}

/** What a line was not paid in full for; its group says who bears it. */
export interface Adjustment extends Denial {
  /** In cents. */
  readonly amount: number;
}

/** A service line of a remittance. Amounts in cents: billed = paid + adjustments, always. */
export interface RemittanceLine {
  /** Index of the line on the claim. */
  readonly line: number;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly date: string;
  readonly billed: number;
  readonly allowed: number;
  readonly adjustments: readonly Adjustment[];
  readonly paid: number;
  /** What the patient owes: the adjustments of group PR. */
  readonly patientShare: number;
  /** Where it was denied: what the rules say of it. */
  readonly denied?: {
    /** `rule#branch@line`; left out where the payer has had the line before. */
    readonly finding?: string;
    readonly remedy: Remedy;
  };
}

export interface Remittance {
  readonly kind: 'remittance';
  readonly lines: readonly RemittanceLine[];
  readonly billed: number;
  readonly allowed: number;
  readonly paid: number;
  readonly patientShare: number;
}

/** A claim that never got to the payer. */
export interface FrontEndRejection {
  readonly kind: 'rejection';
  readonly reasons: readonly (Rejection & { readonly finding: string })[];
}

export type PayerAnswer = Remittance | FrontEndRejection;
