import type { TableRow } from '../tables/types.ts';
import type { FactDefinition, FactScope, FactType, FactValue } from './types.ts';
import { listFact, unknownFact } from './values.ts';

/** What a table says of a code that it has no row for, or of an empty cell. */
export const NO_ROW: FactValue = { state: 'blank', from: 'table' };

/** The row that a table has for the line's code on its From date, or the fact that says why there is none. */
export function rowOf(
  scope: FactScope,
  line: number,
  table: string,
): { readonly state: 'row'; readonly row: TableRow } | FactValue {
  const code = scope.get('line.procedureCode', line);
  if (code.state !== 'known') return code;
  const date = scope.get('line.dateFrom', line);
  const on = date.state === 'known' ? String(date.value) : undefined;
  const found = scope.inputs.tables.lookup(table, String(code.value), on);
  if (found.state === 'row') return found;
  if (found.state === 'none') return NO_ROW;
  return unknownFact(found.state === 'pending' ? 'pending' : 'outside-table-dates', `table.${table}`);
}

/** A cell as a fact; a list is complete. */
export function cellFact(value: TableRow[string] | undefined): FactValue {
  if (value === undefined || value === null) return NO_ROW;
  return Array.isArray(value) ? listFact(value, true, 'table') : { state: 'known', value, from: 'table' };
}

/**
 * A fact that is a cell of the line's row: blank where the table has no row for the code.
 * @param path `table.column`
 */
export function columnFact(
  name: string,
  type: FactType,
  path: `${string}.${string}`,
  more: { readonly values?: readonly string[]; readonly unit?: string } = {},
): FactDefinition {
  const [table = '', column = ''] = path.split('.');
  return {
    name,
    type,
    ...more,
    place: 'line',
    from: ['line.procedureCode', 'line.dateFrom', `table.${table}`],
    phi: false,
    derive: (scope, line) => {
      const found = rowOf(scope, line, table);
      return found.state === 'row' ? cellFact(found.row[column]) : found;
    },
  };
}
