import { areSeen, modifiersOf } from './modifiers.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const MAY_BE_MORE = unknownFact('incomplete', 'line.modifiers');
const MORE_LINES = unknownFact('incomplete', 'lines');
const BLANK: FactValue = { state: 'blank', from: 'derived' };

/** Oxygen flow: below 1 and above 4 liters a minute, stationary alone and with portable (Noridian, oxygen modifiers). */
const FLOW = ['QA', 'QB', 'QE', 'QF', 'QG', 'QR'] as const;
/** Number of wounds that a dressing is used on; A9 is nine or more (HCPCS). */
const WOUNDS: readonly string[] = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'];

/**
 * The one modifier of a group.
 * @param several what more than one gives
 */
function onlyOf(scope: FactScope, line: number, group: readonly string[], several: FactValue): FactValue {
  const modifiers = modifiersOf(scope, line);
  if (!areSeen(modifiers)) return modifiers;
  const seen = group.filter((one) => modifiers.has(one));
  if (seen.length > 1) return several;
  if (!modifiers.complete) return MAY_BE_MORE;
  return seen[0] === undefined ? BLANK : knownFact(seen[0]);
}

function flowModifier(scope: FactScope, line: number): FactValue {
  const found = onlyOf(scope, line, FLOW, knownFact('conflict'));
  return found.state === 'blank' ? knownFact('none') : found;
}

function woundModifier(scope: FactScope, line: number): FactValue {
  const found = onlyOf(scope, line, WOUNDS, unknownFact('unreadable', 'line.modifiers'));
  return found.state === 'known' ? knownFact(WOUNDS.indexOf(String(found.value)) + 1) : found;
}

function expectedWoundModifier(scope: FactScope, line: number): FactValue {
  const count = scope.get('ctx.woundCount', line);
  if (count.state !== 'known') return count;
  return knownFact(`A${Math.min(WOUNDS.length, Number(count.value))}`);
}

/** Whether a line has a modifier, as three values. */
function has(scope: FactScope, line: number, ...modifiers: readonly string[]): boolean | FactValue {
  const seen = modifiersOf(scope, line);
  if (!areSeen(seen)) return seen;
  return seen.hasAny(modifiers) ?? MAY_BE_MORE;
}

/**
 * Which part of an upgrade a line is: GK and GL say it themselves; a line with GA or GZ is the upgraded item where the next
 * line carries GK. Source: Noridian, Upgrades; CGS cope24725.
 */
function upgradeRole(scope: FactScope, line: number): FactValue {
  const covered = has(scope, line, 'GK');
  if (covered === true) return knownFact('covered');
  const free = has(scope, line, 'GL');
  if (free === true) return knownFact('free-upgrade');
  if (typeof covered === 'object') return covered;
  if (typeof free === 'object') return free;
  const liable = has(scope, line, 'GA', 'GZ');
  if (typeof liable === 'object') return liable;
  if (!liable) return knownFact('none');
  const { lines, linesComplete } = scope.inputs.claim;
  if (line + 1 >= lines.length) return linesComplete ? knownFact('none') : MORE_LINES;
  const followed = has(scope, line + 1, 'GK');
  return typeof followed === 'object' ? followed : knownFact(followed ? 'upgraded' : 'none');
}

const shared = { place: 'line', phi: false } as const;
const ROLES = ['upgraded', 'covered', 'free-upgrade', 'none'] as const;

/** A fact of the line above on the form; blank for the first line. */
function ofPrevious(name: string, like: Pick<FactDefinition, 'type' | 'values' | 'unit'>): FactDefinition {
  const source = `line.${name}`;
  return {
    ...like,
    ...shared,
    name: `line.previous.${name}`,
    from: [source],
    derive: (scope, line) => (line > 0 ? scope.get(source, line - 1) : BLANK),
  };
}

/** What groups of modifiers say together with other lines. */
export const modifierRoleFacts: readonly FactDefinition[] = [
  {
    ...shared,
    name: 'line.upgradeRole',
    type: 'enum',
    values: ROLES,
    from: ['line.modifierSet'],
    derive: upgradeRole,
  },
  ofPrevious('upgradeRole', { type: 'enum', values: ROLES }),
  ofPrevious('procedureCode', { type: 'code' }),
  ofPrevious('charge', { type: 'money', unit: 'cents' }),
  {
    ...shared,
    name: 'line.flowModifier',
    type: 'enum',
    values: [...FLOW, 'none', 'conflict'],
    from: ['line.modifierSet'],
    derive: flowModifier,
  },
  {
    ...shared,
    name: 'line.woundModifier',
    type: 'number',
    unit: 'wounds, 9 for nine or more',
    from: ['line.modifierSet'],
    derive: woundModifier,
  },
  {
    ...shared,
    name: 'line.expectedWoundModifier',
    type: 'code',
    from: ['ctx.woundCount'],
    derive: expectedWoundModifier,
  },
];
