import { linesWith } from './lines-by-code.ts';
import { numberOf } from './read.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const NO_UNITS = unknownFact('absent', 'line.units');

/** The units of a line, or the fact that says why they are not known. */
function unitsOf(scope: FactScope, line: number): number | FactValue {
  const units = scope.get('line.units', line);
  if (units.state !== 'known') return units.state === 'unknown' ? units : NO_UNITS;
  return Number(units.value);
}

/** Units divided among something that the line has a number of. Blank by zero. */
function perEach(divisor: string): FactDefinition['derive'] {
  return (scope, line) => {
    const units = unitsOf(scope, line);
    if (typeof units === 'object') return units;
    const by = scope.get(divisor, line);
    if (by.state !== 'known') return by;
    return Number(by.value) > 0 ? knownFact(units / Number(by.value)) : { state: 'blank', from: 'derived' };
  };
}

/** How many wounds a dressing is for: the biller's answer, else the A modifier (below nine), else the note. */
function wounds(scope: FactScope, line: number): FactValue {
  const answered = scope.get('ctx.woundCount', line);
  if (answered.state === 'known') return answered;
  const modifier = scope.get('line.woundModifier', line);
  if (modifier.state === 'known' && Number(modifier.value) < NINE_OR_MORE) return modifier;
  const note = scope.get('line.note.woundCount', line);
  if (note.state === 'known') return note;
  return modifier.state === 'unknown' ? modifier : answered;
}

const NINE_OR_MORE = 9;

function unitsWhole(scope: FactScope, line: number): FactValue {
  const units = unitsOf(scope, line);
  return typeof units === 'object' ? units : knownFact(Number.isInteger(units));
}

function unitCharge(scope: FactScope, line: number): FactValue {
  const charge = scope.get('line.charge', line);
  if (charge.state !== 'known') return charge;
  const units = unitsOf(scope, line);
  if (typeof units === 'object') return units;
  return units > 0
    ? knownFact(Math.round(Number(charge.value) / units))
    : { state: 'blank', from: 'derived' };
}

/** All units of this claim under the line's code, the line's own included. */
function unitsOfCode(scope: FactScope, line: number): FactValue {
  const { linesComplete } = scope.inputs.claim;
  const code = scope.get('line.procedureCode', line);
  if (code.state !== 'known') return code;
  let sum = 0;
  for (const other of linesWith(scope, [String(code.value)])) {
    const its = scope.get('line.procedureCode', other);
    if (its.state === 'unknown') return its;
    const units = unitsOf(scope, other);
    if (typeof units === 'object') return units;
    sum += units;
  }
  return linesComplete ? knownFact(sum) : unknownFact('incomplete', 'lines');
}

function authorizedUse(scope: FactScope, line: number): FactValue {
  const used = numberOf(scope, 'ctx.auth.usedUnits', line);
  if (used === undefined) return scope.get('ctx.auth.usedUnits', line);
  const own = scope.get('line.unitsOfCode', line);
  return own.state === 'known' ? knownFact(used + Number(own.value)) : own;
}

const shared = { type: 'number', place: 'line', phi: false } as const;

/** Quantities worked out from a line's units. */
export const quantityFacts: readonly FactDefinition[] = [
  { ...shared, name: 'line.unitsWhole', type: 'boolean', from: ['line.units'], derive: unitsWhole },
  {
    ...shared,
    name: 'line.unitsPerDay',
    unit: 'units a day',
    from: ['line.units', 'line.spanDays'],
    derive: perEach('line.spanDays'),
  },
  {
    ...shared,
    name: 'line.unitsPerMonth',
    unit: 'units a month',
    from: ['line.units', 'line.monthsDispensed'],
    derive: perEach('line.monthsDispensed'),
  },
  {
    ...shared,
    name: 'line.woundsServed',
    unit: 'wounds',
    from: ['ctx.woundCount', 'line.woundModifier', 'line.note.woundCount'],
    derive: wounds,
  },
  {
    ...shared,
    name: 'line.unitsPerWound',
    unit: 'units a wound',
    from: ['line.units', 'line.woundsServed'],
    derive: perEach('line.woundsServed'),
  },
  {
    ...shared,
    name: 'line.limit.times',
    unit: 'times',
    from: ['line.units', 'line.limit.max'],
    derive: perEach('line.limit.max'),
  },
  {
    ...shared,
    name: 'line.unitCharge',
    type: 'money',
    unit: 'cents a unit',
    from: ['line.charge', 'line.units'],
    derive: unitCharge,
  },
  {
    ...shared,
    name: 'line.unitsOfCode',
    unit: 'units',
    from: ['line.units', 'line.procedureCode'],
    derive: unitsOfCode,
  },
  {
    ...shared,
    name: 'line.authorizedUse',
    unit: 'units',
    from: ['ctx.auth.usedUnits', 'line.unitsOfCode'],
    derive: authorizedUse,
  },
];
