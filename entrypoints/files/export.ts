import { csvRow } from '../../lib/claim/csv.ts';
import type { Finding } from '../../lib/rules/types.ts';
import type { ClaimRow } from './protocol.ts';

/** A claim as an export tells of it: by its place, with nothing of its values but the account where it was asked for. */
export interface ExportedClaim {
  readonly row: ClaimRow;
  readonly findings: readonly Pick<Finding, 'redacted' | 'title' | 'denials'>[];
}

const COLUMNS = [
  'file',
  'claim',
  'segment',
  'line in file',
  'account',
  'payer',
  'severity',
  'service line',
  'finding',
  'denials',
  'rule',
  'branch',
  'version',
] as const;

/** One row for each finding. @param withAccounts without, the column of accounts is not there */
export function toCsv(claims: readonly ExportedClaim[], withAccounts: boolean): string {
  const keep = (_: unknown, at: number) => withAccounts || COLUMNS[at] !== 'account';
  const rows = claims.flatMap(({ row, findings }) =>
    findings.map(({ redacted, title, denials }) =>
      [
        row.file + 1,
        row.number,
        row.place?.segment ?? '',
        row.place?.line ?? '',
        row.account ?? '',
        row.payerKind,
        redacted.severity,
        redacted.line === undefined ? '' : redacted.line + 1,
        title,
        denials.map(({ group, carc, rarc = [] }) => [`${group}-${carc}`, ...rarc].join(' ')).join('; '),
        redacted.rule,
        redacted.branch,
        redacted.version,
      ].filter(keep),
    ),
  );
  return [COLUMNS.filter(keep), ...rows].map(csvRow).join('');
}

/** One entry for each claim. */
export function toJson(claims: readonly ExportedClaim[], withAccounts: boolean): string {
  const entries = claims.map(({ row, findings }) => ({
    file: row.file + 1,
    claim: row.number,
    ...(row.place && { place: row.place }),
    ...(withAccounts && row.account !== undefined && { account: row.account }),
    payer: row.payerKind,
    checked: row.checked,
    notChecked: row.notChecked,
    findings: findings.map(({ redacted, title, denials }) => ({
      ...redacted,
      title,
      denials: denials.map(({ text: _text, ...denial }) => denial),
    })),
  }));
  return `${JSON.stringify({ claims: entries }, null, 2)}\n`;
}
