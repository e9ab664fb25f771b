import { csvRow } from '../claim/csv.ts';
import type { PaperState } from '../session/papers.ts';
import type { PreflightRecord, RecordFinding } from './record.ts';

/** The columns of the table that is exported; a row for each finding, or one where nothing was found. */
const COLUMNS = [
  'submitted',
  'host',
  'portal',
  'payerKind',
  'payer',
  'lines',
  'pack',
  'version',
  'teamPacks',
  'checked',
  'notChecked',
  'rulesOff',
  'papersAtHand',
  'papersMissing',
  'line',
  'rule',
  'branch',
  'severity',
  'outcome',
  'reason',
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/** Records as a table that a spreadsheet opens (RFC 4180). */
export function recordsAsCsv(records: readonly PreflightRecord[]): string {
  const rows = records.flatMap((record) => {
    const { findings } = record;
    return (findings.length > 0 ? findings : [undefined]).map((finding) => rowOf(record, finding));
  });
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))].map(csvRow).join('');
}

function rowOf(record: PreflightRecord, finding: RecordFinding | undefined): Row {
  const { at, host, portal, payer, lines, pack, packs = [] } = record;
  const { checked, notChecked, rulesOff, papers = [] } = record;
  return {
    submitted: new Date(at).toISOString(),
    host,
    ...(portal !== undefined && { portal }),
    payerKind: payer.kind,
    ...(payer.id !== undefined && { payer: payer.id }),
    lines: lines.map(({ code, modifiers }) => [code || '?', ...modifiers].join(' ')).join('; '),
    pack: pack.id,
    version: pack.version,
    teamPacks: packs.map(({ id, version }) => `${id} ${version}`).join('; '),
    checked,
    notChecked: Object.entries(notChecked)
      .map(([fact, count]) => `${fact}: ${count}`)
      .join('; '),
    rulesOff: rulesOff.join(' '),
    papersAtHand: papersIn(papers, 'have'),
    papersMissing: papersIn(papers, 'missing'),
    ...(finding && {
      ...(finding.line !== undefined && { line: finding.line + 1 }),
      rule: finding.rule,
      branch: finding.branch,
      severity: finding.severity,
      outcome: finding.outcome,
      ...(finding.reason && { reason: finding.reason }),
    }),
  };
}

/** Papers that stand so, each with the numbers of its lines: `Sleep study (1, 2)`. */
function papersIn(papers: NonNullable<PreflightRecord['papers']>, state: PaperState): string {
  return papersByName(papers, state)
    .map(({ name, lines }) => (lines.length > 0 ? `${name} (${lines.join(', ')})` : name))
    .join('; ');
}

/** Papers that stand so, each once, with the numbers of the lines for which they do; none where it was said of the claim. */
export function papersByName(
  papers: NonNullable<PreflightRecord['papers']>,
  state: PaperState,
): { readonly name: string; readonly lines: readonly number[] }[] {
  const some = papers.filter((paper) => paper.state === state);
  return [...new Set(some.map(({ name }) => name))].map((name) => ({
    name,
    lines: some.flatMap((paper) => (paper.name === name && paper.line !== undefined ? [paper.line + 1] : [])),
  }));
}

/** Records as one JSON document. */
export function recordsAsJson(records: readonly PreflightRecord[]): string {
  const plain = records.map((record) => {
    const { id: _, at, ...rest } = record;
    return { submitted: new Date(at).toISOString(), ...rest };
  });
  return `${JSON.stringify({ records: plain }, undefined, 2)}\n`;
}
