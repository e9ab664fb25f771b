import { cellFact, NO_ROW } from './rows.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const MACS = ['A', 'B', 'C', 'D'] as const;
/** Contractor numbers of the DME MACs, which claims carry as payer ids. Source: DME MAC coverage documents (L33822), read 2026-11-24. */
const MAC_OF_PAYER_ID: Readonly<Record<string, string>> = { 16013: 'A', 17013: 'B', 18003: 'C', 19003: 'D' };
/** Payer files of the pack that are one jurisdiction. */
const MAC_OF_PAYER: Readonly<Record<string, string>> = {
  'medicare-dme-a': 'A',
  'medicare-dme-b': 'B',
  'medicare-dme-c': 'C',
  'medicare-dme-d': 'D',
};
const CONTRACTORS = ['Noridian', 'CGS'] as const;
const CONTRACTOR_OF_MAC: Readonly<Record<string, string>> = {
  A: 'Noridian',
  B: 'CGS',
  C: 'CGS',
  D: 'Noridian',
};
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/\bNORIDIAN\b/i, 'Noridian'],
  [/\bCGS\b/i, 'CGS'],
];

/** A cell for the patient's state on the day of submission, when the claim is sent; blank for a state without a DME MAC (military post offices). */
function ofState(column: string): FactDefinition['derive'] {
  return (scope) => {
    const state = scope.get('patient.state', -1);
    if (state.state !== 'known') return state;
    const { tables, today } = scope.inputs;
    const found = tables.lookup('states', String(state.value), today);
    if (found.state === 'row') return cellFact(found.row[column]);
    if (found.state === 'none') return NO_ROW;
    return unknownFact(found.state === 'pending' ? 'pending' : 'outside-table-dates', 'table.states');
  };
}

/** Where the claim goes: told by the context, else by the payer id when that is a DME MAC's, else by the payer that was found. */
function portalMac(scope: FactScope): FactValue {
  const told = scope.get('ctx.portalMac', -1);
  if (told.state === 'known') return told;
  const id = scope.get('payer.id', -1);
  const mac = id.state === 'known' ? MAC_OF_PAYER_ID[String(id.value)] : undefined;
  const found = mac ?? MAC_OF_PAYER[scope.inputs.payer.id ?? ''];
  return found === undefined ? told : knownFact(found);
}

function portalContractor(scope: FactScope): FactValue {
  const mac = scope.get('claim.portalMac', -1);
  if (mac.state === 'known') return knownFact(CONTRACTOR_OF_MAC[String(mac.value)] ?? '');
  const name = scope.get('payer.name', -1);
  const named = NAMED.filter(([pattern]) => name.state === 'known' && pattern.test(String(name.value)));
  const [only] = named;
  return only && named.length === 1 ? knownFact(only[1]) : mac;
}

const shared = { type: 'enum', place: 'claim', phi: false } as const;

/** Which DME MAC is the patient's, and which one the claim goes to. */
export const jurisdictionFacts: readonly FactDefinition[] = [
  {
    ...shared,
    name: 'claim.macOfState',
    values: MACS,
    from: ['patient.state', 'table.states'],
    derive: ofState('mac'),
  },
  {
    ...shared,
    name: 'claim.contractorOfState',
    values: CONTRACTORS,
    from: ['patient.state', 'table.states'],
    derive: ofState('contractor'),
  },
  {
    ...shared,
    name: 'claim.portalMac',
    values: MACS,
    from: ['ctx.portalMac', 'payer.id', 'payer.name'],
    derive: portalMac,
  },
  {
    ...shared,
    name: 'claim.portalContractor',
    values: CONTRACTORS,
    from: ['claim.portalMac', 'payer.name'],
    derive: portalContractor,
  },
];
