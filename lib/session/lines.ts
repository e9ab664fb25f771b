import type { FactInputs } from '../facts/types.ts';
import { SEVERITIES, type Severity } from '../rules/types.ts';
import { categoryOf } from '../tables/category.ts';
import type { LineSummary, ShownFinding } from './types.ts';

/** One line of the panel for each line that has a code: what it is, which category, how bad. */
export function summarizeLines(
  inputs: FactInputs,
  shown: readonly Pick<ShownFinding, 'finding'>[],
): LineSummary[] {
  return inputs.claim.lines.flatMap((line, index) => {
    const code = line.fields.procedureCode;
    if (code?.state !== 'known') return [];
    const procedureCode = String(code.value);
    const date = line.fields.dateFrom;
    const on = date?.state === 'known' ? String(date.value) : undefined;
    const found = inputs.tables.lookup('hcpcs', procedureCode, on);
    const short = found.state === 'row' ? found.row.short : undefined;
    const worst = worstOf(shown, index);
    return [
      {
        index,
        procedureCode,
        modifiers: line.modifiers.values,
        ...(on !== undefined && { date: on }),
        description: typeof short === 'string' ? short : '',
        category: categoryOf(inputs.tables, procedureCode, on).payment,
        ...(worst && { worst }),
      },
    ];
  });
}

function worstOf(shown: readonly Pick<ShownFinding, 'finding'>[], line: number): Severity | undefined {
  const failed = shown.filter(({ finding }) => finding.line === line && finding.status === 'failed');
  return SEVERITIES.find((severity) => failed.some(({ finding }) => finding.severity === severity));
}
