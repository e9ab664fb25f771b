import { zipShape } from '../claim/identifiers.ts';
import { textOf } from './read.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';
import { POSTAL_STATES, statesOfZip } from './zip-states.ts';

/** The patient's name in one box, or in two. */
function fullName(scope: FactScope): FactValue {
  const whole = scope.get('patient.name', -1);
  if (whole.state === 'known') return whole;
  const parts = [scope.get('patient.lastName', -1), scope.get('patient.firstName', -1)];
  const texts = parts.flatMap((part) => (part.state === 'known' ? String(part.value) : []));
  const open = parts.find((part) => part.state === 'unknown');
  // One half of a name says nothing of the other.
  if (whole.state === 'unknown' && texts.length === 0) return open ?? { state: 'blank', from: 'derived' };
  if (texts.length === 0) return whole;
  return open ?? knownFact(texts.join(', '));
}

function nameFault(scope: FactScope): FactValue {
  const name = fullName(scope);
  if (name.state === 'unknown') {
    const seen = [textOf(scope, 'patient.lastName', -1), textOf(scope, 'patient.firstName', -1)];
    return seen.some((part) => part !== undefined && /\d/.test(part)) ? knownFact('digits') : name;
  }
  if (name.state === 'blank') return knownFact('missing');
  return knownFact(/\d/.test(String(name.value)) ? 'digits' : 'none');
}

/** A street address without the writing that differs: `12 N. Main St., Apt 4` as 12NMAINSTAPT4. */
const plainAddress = (address: string): string => address.toUpperCase().replace(/[^A-Z0-9]/g, '');

function addressFault(scope: FactScope): FactValue {
  const state = scope.get('patient.state', -1);
  if (state.state === 'known' && !POSTAL_STATES.has(String(state.value))) return knownFact('state');
  const zip = scope.get('patient.zip', -1);
  if (zip.state === 'known' && !zipShape(String(zip.value))) return knownFact('zip');
  const address = scope.get('patient.address', -1);
  const supplier = textOf(scope, 'profile.supplier.address', -1);
  if (address.state === 'known' && supplier !== undefined) {
    const [own, other] = [plainAddress(String(address.value)), plainAddress(supplier)];
    if (own !== '' && (own === other || other.startsWith(own))) return knownFact('supplier');
  }
  // Without the supplier's address nothing is held against it: that box is not required to be right.
  const open = [state, zip].find((part) => part.state === 'unknown');
  return open ?? knownFact('none');
}

function zipMatchesState(scope: FactScope): FactValue {
  const zip = scope.get('patient.zip', -1);
  if (zip.state !== 'known') return zip;
  const state = scope.get('patient.state', -1);
  if (state.state !== 'known') return state;
  const states = zipShape(String(zip.value)) ? statesOfZip(String(zip.value)) : undefined;
  return states ? knownFact(states.includes(String(state.value))) : unknownFact('unreadable', 'patient.zip');
}

/** A mask of a plan's member ids as a test: # is a digit, @ a letter, any other sign itself. */
function fitsMask(mask: string, id: string): boolean {
  const signs = [...mask.toUpperCase()];
  return (
    signs.length === id.length &&
    signs.every((sign, at) => {
      const own = id[at] ?? '';
      if (sign === '#') return /\d/.test(own);
      return sign === '@' ? /[A-Z]/.test(own) : sign === own;
    })
  );
}

function idFitsPlan(scope: FactScope): FactValue {
  const mask = scope.get('profile.planIdPattern', -1);
  if (mask.state !== 'known') return mask;
  const id = scope.get('insured.id', -1);
  if (id.state !== 'known') return id;
  return knownFact(fitsMask(String(mask.value), String(id.value).toUpperCase().replace(/[\s-]/g, '')));
}

const shared = { place: 'claim', phi: true } as const;

/** What is wrong with what identifies the patient. */
export const patientFacts: readonly FactDefinition[] = [
  {
    ...shared,
    name: 'patient.nameFault',
    type: 'enum',
    values: ['missing', 'digits', 'none'],
    from: ['patient.name', 'patient.lastName', 'patient.firstName'],
    derive: nameFault,
  },
  {
    ...shared,
    name: 'patient.addressFault',
    type: 'enum',
    values: ['state', 'zip', 'supplier', 'none'],
    from: ['patient.state', 'patient.zip', 'patient.address', 'profile.supplier.address'],
    derive: addressFault,
  },
  {
    ...shared,
    name: 'patient.zipMatchesState',
    type: 'boolean',
    from: ['patient.zip', 'patient.state'],
    derive: zipMatchesState,
  },
  {
    ...shared,
    name: 'insured.idFitsPlan',
    type: 'boolean',
    from: ['insured.id', 'profile.planIdPattern'],
    derive: idFitsPlan,
  },
];
