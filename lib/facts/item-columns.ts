import { columnFact } from './rows.ts';
import type { FactDefinition } from './types.ts';

/** What the hand-kept tables say of the line's code, cell by cell. */
export const itemColumnFacts: readonly FactDefinition[] = [
  columnFact('line.similarGroup', 'code', 'similar.group'),
  columnFact('line.rulYears', 'number', 'similar.rulYears', { unit: 'years' }),
  columnFact('line.similarPerSide', 'boolean', 'similar.perSide'),
  columnFact('line.baseCodes', 'codes', 'accessories.bases'),
  columnFact('line.accessoryKind', 'enum', 'accessories.kind', { values: ['supply', 'part', 'drug'] }),
  columnFact('line.fitting', 'enum', 'fitting.fitting', { values: ['custom-fitted', 'off-the-shelf'] }),
  columnFact('line.fittingTwin', 'code', 'fitting.twin'),
  columnFact('line.kLevelMin', 'number', 'k-level.min', { unit: 'functional level 0 to 4' }),
  columnFact('line.isKnee', 'boolean', 'k-level.knee'),
  columnFact('line.functionGroups', 'codes', 'same-function.groups'),
  columnFact('line.successorCode', 'code', 'successors.successor'),
  columnFact('line.limit.max', 'number', 'limits.max', { unit: 'units in the period' }),
  columnFact('line.limit.months', 'number', 'limits.months', { unit: 'months' }),
  columnFact('line.limit.per', 'enum', 'limits.per', { values: ['wound', 'side'] }),
  columnFact('line.limit.reduced', 'number', 'limits.reduced', { unit: 'units in the period' }),
  columnFact('line.limit.policy', 'code', 'limits.policy'),
  columnFact('line.mue', 'number', 'mue.mue', { unit: 'units' }),
];
