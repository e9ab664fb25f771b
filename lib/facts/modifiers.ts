import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, listFact, unknownFact } from './values.ts';

/** Says that the line has more modifiers than the form has boxes: the others stand in the note. */
const OVERFLOW = '99';
const LIABILITY = ['KX', 'GA', 'GZ', 'GY'] as const;
const K_LEVELS = ['K0', 'K1', 'K2', 'K3', 'K4'] as const;
const CAPPED_RENTAL_MONTHS = ['KH', 'KI', 'KJ'] as const;

/** What is known of a line's modifiers: its members are certain; absence is certain only when it is `complete`. */
export interface SeenModifiers {
  readonly values: readonly string[];
  readonly complete: boolean;
  /** @returns whether the modifier is on the line, or undefined when it may stand where it was not seen */
  has(modifier: string): boolean | undefined;
  /** @returns whether one of them is on the line, or undefined when that is not known */
  hasAny(modifiers: readonly string[]): boolean | undefined;
}

/**
 * The modifiers of a line, those of the note included when 99 points there.
 * @returns what was seen, or the unknown fact that says why nothing was
 */
export function modifiersOf(scope: FactScope, line: number): SeenModifiers | FactValue {
  const fact = scope.get('line.modifierSet', line);
  if (fact.state === 'unknown') return fact;
  const values = fact.state === 'known' ? (fact.value as readonly string[]) : [];
  const complete = fact.state === 'blank' || (fact.state === 'known' && fact.complete !== false);
  const absence = complete ? false : undefined;
  return {
    values,
    complete,
    has: (modifier) => values.includes(modifier) || absence,
    hasAny: (modifiers) => modifiers.some((one) => values.includes(one)) || absence,
  };
}

/** Whether {@link modifiersOf} saw the list. */
export function areSeen(modifiers: SeenModifiers | FactValue): modifiers is SeenModifiers {
  return 'has' in modifiers;
}

/** More modifiers may stand on the line than were seen. */
const MAY_BE_MORE = unknownFact('incomplete', 'line.modifiers');

/**
 * Modifiers that a note names: pairs of capitals or a capital and a digit, standing alone, that are modifiers by the table.
 * Words of a sentence ("at", "to") are in small letters or no modifiers.
 */
function modifiersInText(scope: FactScope, text: string): string[] {
  const pairs = text.match(/(?<![A-Za-z0-9])[A-Z][A-Z0-9](?![A-Za-z0-9])/g) ?? [];
  return pairs.filter((pair) => scope.inputs.tables.lookup('modifiers', pair).state === 'row');
}

function textOf(fact: FactValue): string {
  return fact.state === 'known' ? String(fact.value) : '';
}

/** The line's own note and, where 99 stands on no other line, the claim note. */
function overflowText(scope: FactScope, line: number): string {
  const own = textOf(scope.get('line.description', line));
  const only = scope.lines.every((other, i) => i === line || !other.modifiers.values.includes(OVERFLOW));
  return only ? `${own} ${textOf(scope.get('additionalInfo', -1))}` : own;
}

function modifierSet(scope: FactScope, line: number): FactValue {
  const fact = scope.get('line.modifiers', line);
  if (fact.state !== 'known') return fact;
  const values = fact.value as readonly string[];
  if (!values.includes(OVERFLOW)) return fact;
  const others = modifiersInText(scope, overflowText(scope, line));
  const complete = others.length > 0 && fact.complete !== false;
  return listFact([...new Set([...values, ...others])], complete);
}

function side(scope: FactScope, line: number): FactValue {
  const modifiers = modifiersOf(scope, line);
  if (!areSeen(modifiers)) return modifiers;
  const right = modifiers.has('RT');
  const left = modifiers.has('LT');
  if (right && left) return knownFact('both');
  if (right === undefined || left === undefined) return MAY_BE_MORE;
  return knownFact(right ? 'right' : left ? 'left' : 'none');
}

/** The one modifier of a group that is on the line: `conflict` for several, `none` for none. */
function oneOf(scope: FactScope, line: number, group: readonly string[]): string | FactValue {
  const modifiers = modifiersOf(scope, line);
  if (!areSeen(modifiers)) return modifiers;
  const seen = group.filter((one) => modifiers.has(one));
  if (seen.length > 1) return 'conflict';
  return modifiers.complete ? (seen[0] ?? 'none') : MAY_BE_MORE;
}

function kLevel(scope: FactScope, line: number): FactValue {
  const level = oneOf(scope, line, K_LEVELS);
  if (typeof level !== 'string') return level;
  if (level === 'none') return { state: 'blank', from: 'derived' };
  // Two levels are no level: the rule that wants exactly one speaks, a comparison cannot.
  if (level === 'conflict') return unknownFact('unreadable', 'line.modifiers');
  return knownFact(Number(level.slice(1)));
}

function liability(scope: FactScope, line: number): FactValue {
  const one = oneOf(scope, line, LIABILITY);
  return typeof one === 'string' ? knownFact(one.toLowerCase()) : one;
}

function transaction(scope: FactScope, line: number): FactValue {
  const modifiers = modifiersOf(scope, line);
  if (!areSeen(modifiers)) return modifiers;
  const priced = oneOf(scope, line, ['RR', 'NU', 'UE']);
  if (priced === 'conflict') return knownFact('conflict');
  if (!modifiers.complete) return MAY_BE_MORE;
  if (modifiers.has('MS')) return knownFact('maintenance');
  if (modifiers.has('RB')) return knownFact('repair');
  if (priced === 'RR') return knownFact('rental');
  if (priced === 'NU') return knownFact('new');
  if (priced === 'UE') return knownFact('used');
  return knownFact(modifiers.has('RA') ? 'replacement' : 'none');
}

/**
 * Whether a line bills a rental month: RR, or a month modifier KH, KI, KJ whose RR was forgotten.
 * @returns undefined when the modifiers seen do not settle it
 */
export function billsRental(modifiers: SeenModifiers): boolean | undefined {
  return modifiers.hasAny(['RR', ...CAPPED_RENTAL_MONTHS]);
}

/** What a line's modifiers say. */
export const modifierFacts: readonly FactDefinition[] = [
  {
    name: 'line.modifierSet',
    type: 'codes',
    place: 'line',
    from: ['line.modifiers', 'line.description', 'additionalInfo', 'table.modifiers'],
    phi: false,
    derive: modifierSet,
  },
  {
    name: 'line.side',
    type: 'enum',
    place: 'line',
    values: ['right', 'left', 'both', 'none'],
    from: ['line.modifierSet'],
    phi: false,
    derive: side,
  },
  {
    name: 'line.kLevel',
    type: 'number',
    place: 'line',
    unit: 'functional level 0 to 4',
    from: ['line.modifierSet'],
    phi: false,
    derive: kLevel,
  },
  {
    name: 'line.liability',
    type: 'enum',
    place: 'line',
    values: ['kx', 'ga', 'gz', 'gy', 'none', 'conflict'],
    from: ['line.modifierSet'],
    phi: false,
    derive: liability,
  },
  {
    name: 'line.transaction',
    type: 'enum',
    place: 'line',
    values: ['rental', 'new', 'used', 'repair', 'replacement', 'maintenance', 'none', 'conflict'],
    from: ['line.modifierSet'],
    phi: false,
    derive: transaction,
  },
];
