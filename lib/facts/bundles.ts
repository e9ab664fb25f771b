import { daysBetween, sameMonth } from './calendar.ts';
import { linesWith } from './lines-by-code.ts';
import { rowOf } from './rows.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, listFact, unknownFact } from './values.ts';

/** How the dates of two lines must lie for the one to include the other. */
type Together = (own: string, other: string) => boolean;

const sameDay: Together = (own, other) => own === other;
/** What is rented by the month includes what serves in that month. */
const inItsMonth: Together = (own, other) =>
  sameMonth(own, other) || (daysBetween(other, own) >= 0 && daysBetween(other, own) < LONGEST_MONTH_DAYS);
const LONGEST_MONTH_DAYS = 31;
/** An allowance replaces what is delivered while it lasts, one month at least; what came before it was needed then. */
const fromItsDayOn: Together = (own, other) =>
  daysBetween(other, own) >= 0 && daysBetween(other, own) < LONGEST_MONTH_DAYS;

/** Columns of the bundles table, each one rule of the policies. */
const KINDS: Readonly<Record<string, Together>> = {
  wheelchair: sameDay,
  chair: sameDay,
  walker: sameDay,
  ventilator: inItsMonth,
  oxygen: inItsMonth,
  cgm: fromItsDayOn,
  kit: sameDay,
};

/**
 * The codes of this claim's other lines that include the line's item. Blank where no line does; a line or a date that was not
 * seen leaves it open, and so does a date that cannot be compared.
 */
function includedIn(kind: string, together: Together): FactDefinition['derive'] {
  return (scope, line) => {
    const found = rowOf(scope, line, 'bundles');
    if (found.state !== 'row') return found;
    const including = found.row[kind];
    if (!Array.isArray(including)) return NOT_INCLUDED;
    const { codes, open } = lookAround(scope, line, including, together);
    if (codes.length > 0) return listFact([...new Set(codes)], open === undefined);
    return open ?? NOT_INCLUDED;
  };
}

const NOT_INCLUDED: FactValue = { state: 'blank', from: 'derived' };

function lookAround(
  scope: FactScope,
  line: number,
  including: readonly string[],
  together: Together,
): { readonly codes: readonly string[]; readonly open: FactValue | undefined } {
  const { linesComplete } = scope.inputs.claim;
  const own = scope.get('line.dateFrom', line);
  const codes: string[] = [];
  let open: FactValue | undefined = linesComplete ? undefined : unknownFact('incomplete', 'lines');
  for (const other of linesWith(scope, including)) {
    if (other === line) continue;
    const code = scope.get('line.procedureCode', other);
    if (code.state === 'unknown') open ??= code;
    if (code.state !== 'known') continue;
    const its = scope.get('line.dateFrom', other);
    if (own.state !== 'known' || its.state !== 'known')
      open ??= [own, its].find((date) => date.state === 'unknown') ?? unknownFact('absent', 'line.dateFrom');
    else if (together(String(own.value), String(its.value))) codes.push(String(code.value));
  }
  return { codes, open };
}

const kinds = Object.keys(KINDS);

/** All codes of the claim that include the item, whatever the rule. */
function bundledInto(scope: FactScope, line: number): FactValue {
  const codes: string[] = [];
  let open: FactValue | undefined;
  for (const kind of kinds) {
    const fact = scope.get(`line.bundledInto.${kind}`, line);
    if (fact.state === 'unknown' || (fact.state === 'known' && fact.complete === false)) open ??= fact;
    if (fact.state === 'known') codes.push(...(fact.value as readonly string[]));
  }
  if (codes.length > 0) return listFact([...new Set(codes)], open === undefined);
  return open ?? NOT_INCLUDED;
}

const BASIS = ['line.procedureCode', 'line.dateFrom', 'table.bundles'];
const shared = { place: 'line', phi: false } as const;

/** What of the claim's own lines already includes the line's item. */
export const bundleFacts: readonly FactDefinition[] = [
  ...Object.entries(KINDS).map(([kind, together]) => ({
    ...shared,
    name: `line.bundledInto.${kind}`,
    type: 'codes' as const,
    from: BASIS,
    derive: includedIn(kind, together),
  })),
  { ...shared, name: 'line.bundledInto', type: 'codes', from: BASIS, derive: bundledInto },
  {
    ...shared,
    name: 'line.isBundled',
    type: 'boolean',
    from: ['line.bundledInto'],
    derive: (scope, line) => {
      const into = scope.get('line.bundledInto', line);
      return into.state === 'unknown' ? into : knownFact(into.state === 'known');
    },
  },
];
