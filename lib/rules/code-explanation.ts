import type { PayerKind } from '../claim/claim.ts';
import { claimFromJson } from '../claim/json.ts';
import { createFactScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import { type BenefitCategory, categoryOf } from '../tables/category.ts';
import type { PayerProfile } from '../tables/payers.ts';
import type { PaymentCategory } from '../tables/types.ts';
import { adviceStatements } from './code-advice.ts';
import { listStatements } from './code-lists.ts';
import { isInForce, paymentStatements } from './code-payment.ts';
import { type Statement, valueAt } from './code-statement.ts';
import type { Rulebook } from './compile.ts';

/** What follows from a code, for one service date and payer. */
export interface CodeExplanation {
  readonly code: string;
  readonly date: string;
  readonly payerKind: PayerKind;
  /** What the payer is called, where it is one and not only a kind. */
  readonly payerTitle?: string;
  /** The fact `line.codeStatus`; `not-known` where the tables do not say. */
  readonly status: string;
  readonly benefit: BenefitCategory;
  readonly payment: PaymentCategory;
  readonly statements: readonly Statement[];
}

/** Payer, tables and parameters; with the rows of the code. */
export interface ExplainWorld extends Pick<FactInputs, 'payer' | 'tables' | 'context'> {
  readonly payerTitle?: string;
  /** Where the payer's parameters were read, by their names. */
  readonly sources?: Readonly<Record<string, PayerProfile>>;
}

/**
 * Says what a code is and what follows from it, out of the tables, sets and rules that claims are checked with.
 * Pure: the page and the terminal may both ask.
 * @param code a HCPCS code, `E0601`
 * @param date the service date, `YYYY-MM-DD`
 */
export function explainCode(
  code: string,
  date: string,
  world: ExplainWorld,
  rulebook: Rulebook,
): CodeExplanation {
  const { claim } = claimFromJson({ lines: [{ procedureCode: code, dateFrom: date }] });
  const { payerTitle, sources = {}, ...given } = world;
  // Other lines may stand beside it, so that nothing follows from their absence.
  const inputs: FactInputs = { ...given, claim: { ...claim, linesComplete: false }, today: date };
  const subject = { code, on: date, scope: createFactScope(inputs, rulebook.registry), sources };
  const { benefit, payment } = categoryOf(world.tables, code, date);
  return {
    code,
    date,
    payerKind: world.payer.kind,
    ...(payerTitle !== undefined && { payerTitle }),
    status: String(valueAt(subject, 'line.codeStatus') ?? 'not-known'),
    benefit,
    payment,
    statements: [
      ...paymentStatements(subject),
      ...(isInForce(subject) ? [...adviceStatements(subject, rulebook), ...listStatements(subject)] : []),
    ],
  };
}
