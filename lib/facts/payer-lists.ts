import { fitsMask } from './mask.ts';
import { areSeen, modifiersOf } from './modifiers.ts';
import type { ContextValue, FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, listFact, unknownFact } from './values.ts';

const BLANK: FactValue = { state: 'blank', from: 'profile' };
const HUNDRED_PERCENT = 100;

const listed = (masks: ContextValue | undefined, code: string): boolean =>
  Array.isArray(masks) && masks.some((mask) => fitsMask(mask, code));

/** A fact of the line's code and the payer's parameters. */
function ofCode(
  give: (code: string, profile: FactScope['inputs']['context']['profile']) => FactValue,
): FactDefinition['derive'] {
  return (scope, line) => {
    const code = scope.get('line.procedureCode', line);
    if (code.state !== 'known') return code;
    return give(String(code.value), scope.inputs.context.profile);
  };
}

const onList = (name: string): FactDefinition['derive'] =>
  ofCode((code, profile) => {
    const masks = profile[name];
    if (masks === undefined) return unknownFact('no-payer-parameter', `profile.${name}`);
    return knownFact(listed(masks, code), 'profile');
  });

/** A number that the payer names by code; blank where it names none for this one. */
const byCode = (name: string): FactDefinition['derive'] =>
  ofCode((code, profile) => {
    const value = profile[`${name}.${code}`];
    return typeof value === 'number' ? knownFact(value, 'profile') : BLANK;
  });

/** What all rentals together may cost: a share of the purchase price of the code. */
const rentalCap = ofCode((code, profile) => {
  const price = profile[`purchasePrice.${code}`];
  if (typeof price !== 'number') return BLANK;
  const percent = profile.capPercent;
  if (typeof percent !== 'number') return unknownFact('no-payer-parameter', 'profile.capPercent');
  return knownFact(Math.round((price * percent) / HUNDRED_PERCENT), 'profile');
});

/** The payer's own expectations that hold for a code, in the order of its list. */
function expectationsFor(scope: FactScope, code: string): readonly Readonly<Record<string, ContextValue>>[] {
  const rules = new Map<string, Record<string, ContextValue>>();
  for (const [name, value] of Object.entries(scope.inputs.context.profile)) {
    const [, index = '', key = ''] = /^rules\[(\d+)\]\.(.+)$/.exec(name) ?? [];
    if (index !== '') rules.set(index, { ...rules.get(index), [key]: value });
  }
  return [...rules.values()].filter((rule) => listed(rule.codes, code));
}

/** The papers that the payer's own expectations ask for with a code, each once. */
export function payerDocuments(scope: FactScope, code: string): readonly string[] {
  const named = expectationsFor(scope, code).flatMap(({ documents }) =>
    Array.isArray(documents) ? (documents as readonly string[]) : [],
  );
  return [...new Set(named)];
}

type Expectations = ReturnType<typeof expectationsFor>;

function ofExpectations(
  give: (rules: Expectations, scope: FactScope, line: number) => FactValue,
): FactDefinition['derive'] {
  return (scope, line) => {
    const code = scope.get('line.procedureCode', line);
    if (code.state !== 'known') return code;
    return give(expectationsFor(scope, String(code.value)), scope, line);
  };
}

type Expectation = Expectations[number];
type ModifierKey = 'requiredMods' | 'forbiddenMods';

const namesIn = (rules: Expectations, key: ModifierKey): readonly string[] =>
  rules.flatMap((rule) => (Array.isArray(rule[key]) ? (rule[key] as readonly string[]) : []));

/** Those of the named modifiers that are missing (required) or there (forbidden); unknown while a box is unread that could decide. */
function faultsOf(
  rules: Expectations,
  key: ModifierKey,
  scope: FactScope,
  line: number,
): readonly string[] | FactValue {
  const named = namesIn(rules, key);
  if (named.length === 0) return [];
  const modifiers = modifiersOf(scope, line);
  if (!areSeen(modifiers)) return modifiers;
  const wanted = key === 'forbiddenMods';
  if (!wanted && !modifiers.complete && named.some((one) => modifiers.has(one) === undefined))
    return unknownFact('incomplete', 'line.modifiers');
  return named.filter((one) => (modifiers.has(one) ?? false) === wanted);
}

/** The modifiers that the payer wants and the line lacks, or does not want and the line has. */
function modifierFaults(key: ModifierKey): FactDefinition['derive'] {
  return ofExpectations((rules, scope, line) => {
    const faults = faultsOf(rules, key, scope, line);
    if ('state' in faults) return faults;
    const modifiers = modifiersOf(scope, line);
    const whole = namesIn(rules, key).length === 0 || (areSeen(modifiers) && modifiers.complete);
    return listFact(faults, whole);
  });
}

/** The payer's own words of the expectations that `holds` picks, each once; none where they have none. */
function wordsOf(
  holds: (rule: Expectation, scope: FactScope, line: number) => boolean,
): FactDefinition['derive'] {
  return ofExpectations((rules, scope, line) => {
    const words = rules.filter((rule) => holds(rule, scope, line)).map(({ message }) => message);
    return listFact([...new Set(words.filter((one) => typeof one === 'string'))], true, 'profile');
  });
}

/** Whether a line is known to lack a modifier that the expectation wants, or to have one that it does not want. */
function breaksModifiers(rule: Expectation, scope: FactScope, line: number): boolean {
  return (['requiredMods', 'forbiddenMods'] as const).some((key) => {
    const faults = faultsOf([rule], key, scope, line);
    return !('state' in faults) && faults.length > 0;
  });
}

/** The first word that one of the payer's expectations has of something. */
const first = (key: string): FactDefinition['derive'] =>
  ofExpectations((rules) => {
    const value = rules.find((rule) => rule[key] !== undefined)?.[key];
    return value === undefined ? BLANK : knownFact(value, 'profile');
  });

/** The period that goes with the first limit of units; a limit without one is for the line. */
const limitPeriod = ofExpectations((rules) => {
  const rule = rules.find(({ maxUnits }) => maxUnits !== undefined);
  return rule ? knownFact(rule.maxPer ?? 'line', 'profile') : BLANK;
});

const shared = { place: 'line', phi: false } as const;
const RULES = ['line.procedureCode', 'profile.rules'];

/** What the payer's own lists and expectations say of the line's code. */
export const payerListFacts: readonly FactDefinition[] = [
  {
    ...shared,
    name: 'line.payer.covered',
    type: 'boolean',
    from: ['line.procedureCode', 'profile.coveredList'],
    derive: onList('coveredList'),
  },
  {
    ...shared,
    name: 'line.payer.rentToOwn',
    type: 'boolean',
    from: ['line.procedureCode', 'profile.rentalList'],
    derive: onList('rentalList'),
  },
  {
    ...shared,
    name: 'line.payer.unitLimit',
    type: 'number',
    unit: 'units a month',
    from: ['line.procedureCode', 'profile.unitLimits'],
    derive: byCode('unitLimits'),
  },
  {
    ...shared,
    name: 'line.payer.purchasePrice',
    type: 'money',
    unit: 'cents',
    from: ['line.procedureCode', 'profile.purchasePrice'],
    derive: byCode('purchasePrice'),
  },
  {
    ...shared,
    name: 'line.payer.rentalCap',
    type: 'money',
    unit: 'cents',
    from: ['line.procedureCode', 'profile.purchasePrice', 'profile.capPercent'],
    derive: rentalCap,
  },
  {
    ...shared,
    name: 'line.payer.missingModifiers',
    type: 'codes',
    from: [...RULES, 'line.modifierSet'],
    derive: modifierFaults('requiredMods'),
  },
  {
    ...shared,
    name: 'line.payer.unwantedModifiers',
    type: 'codes',
    from: [...RULES, 'line.modifierSet'],
    derive: modifierFaults('forbiddenMods'),
  },
  {
    ...shared,
    name: 'line.payer.maxUnits',
    type: 'number',
    unit: 'units',
    from: RULES,
    derive: first('maxUnits'),
  },
  {
    ...shared,
    name: 'line.payer.maxUnitsPer',
    type: 'enum',
    values: ['line', 'day', 'month', 'year'],
    from: RULES,
    derive: limitPeriod,
  },
  { ...shared, name: 'line.payer.needsInvoice', type: 'boolean', from: RULES, derive: first('needsInvoice') },
  {
    ...shared,
    name: 'line.payer.modifierWords',
    type: 'codes',
    from: [...RULES, 'line.modifierSet'],
    derive: wordsOf(breaksModifiers),
  },
  {
    ...shared,
    name: 'line.payer.unitWords',
    type: 'codes',
    from: RULES,
    derive: wordsOf(({ maxUnits }) => maxUnits !== undefined),
  },
  {
    ...shared,
    name: 'line.payer.invoiceWords',
    type: 'codes',
    from: RULES,
    derive: wordsOf(({ needsInvoice }) => needsInvoice === true),
  },
];
