import { element } from './element.ts';
import type { FormLine } from './portal.ts';

/**
 * The lines of a claim as a portal shows them once more before it goes: a row for each, in nine cells.
 * @param heads of line number, first and last day, place, code, modifiers, pointers, charge and units
 */
export function sentLines(heads: readonly string[], lines: readonly FormLine[]): HTMLTableElement {
  const rows = lines.map((line, at) => [
    String(at + 1),
    line.dateFrom,
    line.dateTo,
    line.placeOfService,
    line.procedureCode,
    line.modifiers.join(' '),
    line.diagnosisPointers,
    line.charge,
    line.units,
  ]);
  const head = heads.map((words) => element('th', { scope: 'col' }, words));
  const body = rows.map((cells) => element('tr', {}, ...cells.map((text) => element('td', {}, text))));
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}
