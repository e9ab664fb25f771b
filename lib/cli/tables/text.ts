import type { TableData } from '../../tables/types.ts';

/** A table as text: codes sorted, one row a line, so that a new edition reads well as a difference. Same table, same bytes. */
export function tableText(table: TableData): string {
  const { rows, ...about } = table;
  const head = Object.entries(about).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const body = Object.keys(rows)
    .sort()
    .map(
      (code) =>
        `${JSON.stringify(code)}:[${(rows[code] ?? []).map((row) => JSON.stringify(row)).join(',\n')}]`,
    );
  return `{${head.join(',\n')},\n"rows":{\n${body.join(',\n')}\n}}\n`;
}
