import type { Claim, ClaimLine, PayerKind } from '../claim/claim.ts';
import { parseMoney } from '../claim/parse.ts';
import type { Denial, Finding, Remedy } from '../rules/types.ts';
import {
  type Adjustment,
  type Fees,
  type PayerAnswer,
  type PayerWays,
  type Remittance,
  type RemittanceLine,
  TRANSACTIONS,
  type Ways,
} from './answer-types.ts';
import { findingName } from './finding-name.ts';
import type { PlantedError } from './scenario-types.ts';

/** What a payer looks at. */
export interface Submission {
  readonly claim: Claim;
  /** What the rules found on it, worst first. */
  readonly findings: readonly Finding[];
  /** What the scenario says that the payer answers. */
  readonly planted: readonly PlantedError[];
  readonly kind: PayerKind;
  /** Lines that the payer has decided already, by {@link lineKey}. */
  readonly decided?: ReadonlySet<string>;
}

/** What payers know, as data. */
export interface PayerBooks {
  readonly fees: Fees;
  readonly ways: Ways;
}

interface Refusal {
  readonly denial: Denial;
  readonly finding?: string;
  readonly remedy: Remedy;
}

/** A payer has had the line before: it sends no second answer to it. */
const DUPLICATE: Refusal = { denial: { group: 'OA', carc: '18' }, remedy: 'cannot-be-cured' };

/** Where a line itself says that it is not covered, original Medicare denies it as said: Medicare Claims Processing Manual, ch. 30. */
const SAID_ON_THE_LINE: Readonly<Record<string, Denial>> = {
  GY: { group: 'PR', carc: '96' },
  GX: { group: 'PR', carc: '96' },
  GZ: { group: 'CO', carc: '50' },
  GA: { group: 'PR', carc: '50' },
};

/**
 * The payer's answer to a claim: what the scenario states for an error of it, else the first denial that the rule names. Of findings
 * that no scenario states, those count that payers deny always or mostly.
 */
export function payerAnswer(submission: Submission, books: PayerBooks): PayerAnswer {
  const reasons = submission.findings.flatMap((finding) => {
    const rejection = statedFor(finding, submission.planted)?.rejection;
    return rejection ? [{ ...rejection, finding: findingName(finding) }] : [];
  });
  if (reasons.length > 0) return { kind: 'rejection', reasons };
  const ways = books.ways[submission.kind] ?? {};
  const lines = submission.claim.lines.map((line, index) => {
    const refusal = refusalOf(submission, line, index);
    return refusal ? denied(line, index, refusal) : paid(line, index, ways, books.fees);
  });
  return { kind: 'remittance', lines, ...totals(lines) };
}

const statedFor = (finding: Finding, planted: readonly PlantedError[]): PlantedError | undefined =>
  planted.find(({ finds }) => finds.includes(findingName(finding)));

function refusalOf(
  { findings, planted, decided, kind }: Submission,
  line: ClaimLine,
  index: number,
): Refusal | undefined {
  if (decided?.has(lineKey(line))) return DUPLICATE;
  for (const finding of findings) {
    if (finding.line !== undefined && finding.line !== index) continue;
    const denial = denialFor(finding, planted);
    if (denial) return { denial, finding: findingName(finding), remedy: finding.remedy };
  }
  return kind === 'medicare-dme' ? saidOn(line) : undefined;
}

function saidOn({ modifiers }: ClaimLine): Refusal | undefined {
  const denial = modifiers.values.map((one) => SAID_ON_THE_LINE[one]).find((one) => one !== undefined);
  return denial && { denial, remedy: 'cannot-be-cured' };
}

function denialFor(finding: Finding, planted: readonly PlantedError[]): Denial | undefined {
  const stated = statedFor(finding, planted);
  if (stated) return stated.denial;
  return finding.severity === 'will-deny' || finding.severity === 'likely-deny'
    ? finding.denials[0]
    : undefined;
}

/** What tells a line from others where a payer looks for duplicates. */
export function lineKey(line: ClaimLine): string {
  return [
    codeOf(line),
    textOf(line, 'dateFrom'),
    ...line.modifiers.values.filter((one) => one === 'RT' || one === 'LT'),
  ].join('|');
}

function denied(line: ClaimLine, index: number, { denial, finding, remedy }: Refusal): RemittanceLine {
  const billed = chargeOf(line);
  const { group, carc, rarc } = denial;
  return {
    ...about(line, index),
    billed,
    allowed: 0,
    adjustments: [{ group, carc, ...(rarc && { rarc }), amount: billed }],
    paid: 0,
    patientShare: group === 'PR' ? billed : 0,
    denied: { ...(finding !== undefined && { finding }), remedy },
  };
}

function paid(line: ClaimLine, index: number, ways: PayerWays, fees: Fees): RemittanceLine {
  const billed = chargeOf(line);
  const allowed = Math.min(billed, feeOf(line, fees) ?? billed);
  const share = percentOf(allowed, ways.coinsurance?.percent);
  const reduction = percentOf(allowed - share, ways.sequestration?.percent);
  const adjustments: Adjustment[] = [
    { group: 'CO' as const, carc: '45', amount: billed - allowed },
    { group: 'PR' as const, carc: '2', amount: share },
    { group: 'CO' as const, carc: '253', amount: reduction },
  ].filter(({ amount }) => amount > 0);
  return {
    ...about(line, index),
    billed,
    allowed,
    adjustments,
    paid: allowed - share - reduction,
    patientShare: share,
  };
}

/** Sums of a remittance's lines. */
export function totals(
  lines: readonly RemittanceLine[],
): Pick<Remittance, 'billed' | 'allowed' | 'paid' | 'patientShare'> {
  const sum = (of: (line: RemittanceLine) => number): number =>
    lines.reduce((total, line) => total + of(line), 0);
  return {
    billed: sum((line) => line.billed),
    allowed: sum((line) => line.allowed),
    paid: sum((line) => line.paid),
    patientShare: sum((line) => line.patientShare),
  };
}

const percentOf = (cents: number, percent = 0): number => Math.round((cents * percent) / 100);

/** The fee for a line's code, transaction and units, in cents. @returns undefined where the schedule has none */
export function feeOf(line: ClaimLine, { fees }: Fees): number | undefined {
  const code = codeOf(line);
  const prices = Object.hasOwn(fees, code) ? fees[code] : undefined;
  const transaction = TRANSACTIONS.find(
    (one) => prices?.[one] !== undefined && (one === 'none' || line.modifiers.values.includes(one)),
  );
  const price = transaction && prices?.[transaction];
  if (price === undefined) return undefined;
  const { units } = line.fields;
  return (parseMoney(price) ?? 0) * (units?.state === 'known' ? Number(units.value) : 1);
}

const about = (line: ClaimLine, index: number) => ({
  line: index,
  procedureCode: codeOf(line),
  modifiers: line.modifiers.values,
  date: textOf(line, 'dateFrom'),
});

function textOf({ fields }: ClaimLine, name: 'procedureCode' | 'dateFrom'): string {
  const value = fields[name];
  return value?.state === 'known' ? String(value.value) : '';
}

const codeOf = (line: ClaimLine): string => textOf(line, 'procedureCode');

/** In cents; a charge that cannot be read is none. */
function chargeOf({ fields }: ClaimLine): number {
  return fields.charge?.state === 'known' ? Number(fields.charge.value) : 0;
}
