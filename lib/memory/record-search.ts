import type { PayerKind } from '../claim/claim.ts';
import type { PreflightRecord, RecordOutcome } from './record.ts';

/** What somebody looks for among the records; what is left out does not matter. */
export interface RecordQuery {
  /** Words that stand in the record: host, portal, payer, codes, modifiers, rules and their titles, papers. */
  readonly text?: string;
  readonly payer?: PayerKind;
  /** `clean`: nothing was open or overridden. */
  readonly outcome?: RecordOutcome | 'clean';
  /** First and last day, `YYYY-MM-DD`, where the biller sits. */
  readonly from?: string;
  readonly to?: string;
}

/** The day of a moment where the biller sits, `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** How many findings of a record ended so. */
export const countOf = ({ findings }: PreflightRecord, outcome: RecordOutcome): number =>
  findings.filter((finding) => finding.outcome === outcome).length;

/** Whether a record is what is looked for. @param titleOf the title of a rule */
export function matches(
  record: PreflightRecord,
  { text = '', payer, outcome, from, to }: RecordQuery,
  titleOf: (rule: string) => string,
): boolean {
  if (payer !== undefined && record.payer.kind !== payer) return false;
  const day = dayOf(record.at);
  if ((from && day < from) || (to && day > to)) return false;
  if (outcome === 'clean' && (countOf(record, 'open') > 0 || countOf(record, 'overridden') > 0)) return false;
  if (outcome !== undefined && outcome !== 'clean' && countOf(record, outcome) === 0) return false;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { host, portal = '', lines, findings, papers = [] } = record;
  const said = [
    host,
    portal,
    record.payer.kind,
    record.payer.id ?? '',
    ...lines.flatMap(({ code, modifiers }) => [code, ...modifiers]),
    ...papers.map(({ name }) => name),
    ...findings.flatMap(({ rule }) => [rule, titleOf(rule)]),
  ]
    .join('\n')
    .toLowerCase();
  return words.every((word) => said.includes(word));
}
