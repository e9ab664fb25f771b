import { LETTERS } from '../claim/parse.ts';
import { daysBetween, monthsBetween, sameMonth } from '../facts/calendar.ts';
import {
  DIAGNOSIS_STATUSES,
  diagnosisDate,
  diagnosisSide,
  diagnosisStatus,
} from '../facts/diagnosis-codes.ts';
import type { Registry } from '../facts/registry.ts';
import type { FactType, FactValue, HistoryLine } from '../facts/types.ts';
import { knownFact, seenAt, unknownFact } from '../facts/values.ts';
import type { Frame } from './frame.ts';
import { overlaps, sameModifiers, sameSeries } from './item-pairs.ts';
import type { Over } from './types.ts';

/** `item.…`: what may be asked of the member that a quantifier is looking at. */
export interface ItemFact {
  readonly type: FactType;
  readonly values?: readonly string[];
  /** Reads the history, so that its value is not "on the claim". */
  readonly read: (frame: Frame) => FactValue;
  /** What it is worked out from, where no fact of lines says so. */
  readonly from?: readonly string[];
  /** Compares with this line, so that it means nothing in a rule about the claim. */
  readonly needsLine: boolean;
}

const DIAGNOSES: ReadonlySet<Over> = new Set(['diagnoses', 'lineDiagnoses']);

/** Whether the members are diagnoses rather than lines. */
export const speaksOfDiagnoses = (over: Over): boolean => DIAGNOSES.has(over);

/** A fact about the code of the member, worked out where it is known. */
function aboutCode(values: readonly string[], read: (frame: Frame, code: string) => FactValue): ItemFact {
  return {
    type: 'enum',
    values,
    from: ['diagnoses', 'table.icd10'],
    needsLine: false,
    read: (frame) => {
      const entry = frame.scope.inputs.claim.diagnoses.entries[frame.item];
      return entry?.state === 'known' ? read(frame, entry.value) : unknownFact('absent', 'diagnoses');
    },
  };
}

const diagnosisFacts: Readonly<Record<string, ItemFact>> = {
  status: aboutCode(DIAGNOSIS_STATUSES, ({ scope, line }, code) =>
    diagnosisStatus(scope, code, diagnosisDate(scope, line)),
  ),
  side: aboutCode(['right', 'left', 'both', 'none'], ({ scope }, code) => diagnosisSide(scope, code)),
  code: {
    type: 'code',
    needsLine: false,
    read: ({ scope, item }) => {
      const entry = scope.inputs.claim.diagnoses.entries[item];
      if (entry?.state === 'known')
        return { state: 'known', value: entry.value, from: seenAt(scope.inputs, 'diagnoses') };
      if (entry?.state === 'unreadable') return unknownFact('unreadable', 'diagnoses', entry.raw);
      return unknownFact('absent', 'diagnoses');
    },
  },
  letter: {
    type: 'code',
    needsLine: false,
    read: ({ item }) => knownFact(LETTERS[item] ?? '', 'page'),
  },
};

/** A date of the member held against this line's From date. */
function againstThisLine(
  type: FactType,
  registry: Registry,
  compare: (member: string, own: string) => number | boolean,
): ItemFact {
  const slot = slotOf(registry, 'line.dateFrom');
  return {
    type,
    needsLine: true,
    read: (frame) => {
      const member = memberScope(frame).at(slot, frame.item);
      if (member.state !== 'known') return member;
      const own = frame.scope.at(slot, frame.line);
      if (own.state !== 'known') return own;
      return knownFact(compare(member.value as string, own.value as string));
    },
  };
}

/** Something that facts of the member and the same facts of this line decide together. */
function bothLines(
  registry: Registry,
  names: readonly string[],
  decide: (member: readonly FactValue[], own: readonly FactValue[]) => FactValue,
): ItemFact {
  const slots = names.map((name) => slotOf(registry, name));
  return {
    type: 'boolean',
    needsLine: true,
    read: (frame) =>
      decide(
        slots.map((slot) => memberScope(frame).at(slot, frame.item)),
        slots.map((slot) => frame.scope.at(slot, frame.line)),
      ),
  };
}

/** What only an earlier line can have. A line of this claim has not been paid. */
function earlierOnly(
  type: FactType,
  name: string,
  value: (earlier: HistoryLine) => string | number | boolean | undefined,
  onClaim: FactValue,
): ItemFact {
  const left = unknownFact('absent', `history.${name}`);
  return {
    type,
    needsLine: false,
    read: (frame) => {
      if (!frame.itemIsEarlier) return onClaim;
      const earlier = frame.history[frame.item];
      const found = earlier && value(earlier);
      return found === undefined ? left : { state: 'known', value: found, from: 'memory' };
    },
  };
}

const NOT_ON_CLAIM: FactValue = { state: 'blank', from: 'derived' };
const NO: FactValue = knownFact(false);
const YES: FactValue = knownFact(true);

function lineMemberFacts(registry: Registry): Readonly<Record<string, ItemFact>> {
  return {
    index: {
      type: 'number',
      needsLine: false,
      read: ({ item }) => knownFact(item + 1),
    },
    fromHistory: {
      type: 'boolean',
      needsLine: false,
      read: ({ itemIsEarlier }) => knownFact(itemIsEarlier),
    },
    daysBefore: againstThisLine('number', registry, daysBetween),
    monthsBefore: againstThisLine('number', registry, monthsBetween),
    sameMonth: againstThisLine('boolean', registry, sameMonth),
    sameYear: againstThisLine('boolean', registry, (a, b) => a.slice(0, 4) === b.slice(0, 4)),
    overlaps: bothLines(registry, ['line.dateFrom', 'line.throughDate'], overlaps),
    sameModifiers: bothLines(registry, ['line.modifierSet'], sameModifiers),
    sameSeries: bothLines(registry, ['line.procedureCode', 'line.modifierSet', 'line.dateFrom'], sameSeries),
    used: {
      type: 'boolean',
      needsLine: false,
      read: ({ itemIsEarlier, history, item }) => (itemIsEarlier && history[item]?.paid === false ? NO : YES),
    },
    paid: earlierOnly('boolean', 'paid', (earlier) => earlier.paid ?? true, NO),
    paidAmount: earlierOnly('money', 'paidAmount', (earlier) => earlier.paidAmount, NOT_ON_CLAIM),
    daysSupply: earlierOnly('number', 'daysSupply', (earlier) => earlier.daysSupply, NOT_ON_CLAIM),
    supplierNpi: earlierOnly('code', 'supplierNpi', (earlier) => earlier.supplierNpi, NOT_ON_CLAIM),
  };
}

const memberScope = (frame: Frame) => (frame.itemIsEarlier ? frame.historyScope : frame.scope);

function slotOf(registry: Registry, name: string): number {
  const slot = registry.slotOf(name);
  if (slot === undefined) throw new Error(`No fact is called "${name}".`);
  return slot;
}

const ofLines = new WeakMap<Registry, ReturnType<typeof lineMemberFacts>>();

/** The facts that only members have: all of a diagnosis; of a line those beside the facts that every line has. */
export function memberFacts(over: Over, registry: Registry): Readonly<Record<string, ItemFact>> {
  if (speaksOfDiagnoses(over)) return diagnosisFacts;
  const facts = ofLines.get(registry) ?? lineMemberFacts(registry);
  ofLines.set(registry, facts);
  return facts;
}

/**
 * @param name without `item.`
 * @returns the fact, or undefined when such members have no such fact
 */
export function itemFact(name: string, over: Over, registry: Registry): ItemFact | undefined {
  const own = memberFacts(over, registry)[name];
  if (own || speaksOfDiagnoses(over)) return own;
  const definition = registry.find(`line.${name}`);
  if (definition?.place !== 'line') return undefined;
  const slot = slotOf(registry, definition.name);
  return {
    type: definition.type,
    ...(definition.values && { values: definition.values }),
    needsLine: false,
    read: (frame) => memberScope(frame).at(slot, frame.item),
  };
}
