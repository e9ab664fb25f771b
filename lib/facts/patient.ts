import { zipShape } from '../claim/identifiers.ts';
import { fitsMask } from './mask.ts';
import { textOf } from './read.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';
import { POSTAL_STATES, statesOfZip } from './zip-states.ts';

/** What stands behind a name and is no digit in it: 2nd, 3rd. */
const ORDINAL = /\b\d(ST|ND|RD|TH)\b/gi;
const hasDigits = (name: string): boolean => /\d/.test(name.replace(ORDINAL, ''));

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

/** A first name alone, with the box for the last name seen and blank. */
function lacksLastName(scope: FactScope): boolean {
  const [whole, last, first] = ['patient.name', 'patient.lastName', 'patient.firstName'].map(
    (part) => scope.get(part, -1).state,
  );
  return whole !== 'known' && last === 'blank' && first === 'known';
}

function nameFault(scope: FactScope): FactValue {
  const name = fullName(scope);
  if (name.state === 'unknown') {
    const seen = [textOf(scope, 'patient.lastName', -1), textOf(scope, 'patient.firstName', -1)];
    return seen.some((part) => part !== undefined && hasDigits(part)) ? knownFact('digits') : name;
  }
  if (name.state === 'blank') return knownFact('missing');
  if (hasDigits(String(name.value))) return knownFact('digits');
  return knownFact(lacksLastName(scope) ? 'last-missing' : 'none');
}

/** A whole date as people and browsers write it; what is shorter is still being typed. */
const WHOLE_DATE =
  /^(\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}|\d{8}|\d{1,2} \d{1,2} (\d{4}|\d{2}))$/;

function birthDateFault(scope: FactScope): FactValue {
  const date = scope.get('patient.birthDate', -1);
  if (date.state === 'blank') return knownFact('missing');
  if (date.state === 'known') return knownFact('none');
  return date.raw !== undefined && WHOLE_DATE.test(date.raw) ? knownFact('impossible') : date;
}

/** A house number alone begins many addresses. */
const SHORTEST_ADDRESS = 6;
/** A street address without the writing that differs: `12 N. Main St., Apt 4` as 12NMAINSTAPT4. */
const plainAddress = (address: string): string => address.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** A state written out is longer than a slip of the abbreviation, and no fault. */
const LONGEST_SLIP = 3;
const WRITTEN_OUT = unknownFact('unreadable', 'patient.state');

/** The patient's state as an abbreviation, right or wrong. */
function stateOf(scope: FactScope): FactValue {
  const state = scope.get('patient.state', -1);
  return state.state === 'known' && String(state.value).length > LONGEST_SLIP ? WRITTEN_OUT : state;
}

/** The street is read on the page where it stands; it never leaves it, so that elsewhere nothing is said of it. */
function addressFault(scope: FactScope): FactValue {
  const state = stateOf(scope);
  if (state.state === 'known' && !POSTAL_STATES.has(String(state.value))) return knownFact('state');
  const zip = scope.get('patient.zip', -1);
  if (zip.state === 'known' && !zipShape(String(zip.value))) return knownFact('zip');
  const address = scope.get('patient.address', -1);
  const supplier = textOf(scope, 'profile.supplier.address', -1);
  if (address.state === 'known' && supplier !== undefined) {
    const [own, other] = [plainAddress(String(address.value)), plainAddress(supplier)];
    if (own.length >= SHORTEST_ADDRESS && (own === other || other.startsWith(own)))
      return knownFact('supplier');
  }
  // Without the supplier's address nothing is held against it: that box is not required to be right.
  const open = [state, zip].find((part) => part.state === 'unknown');
  return open ?? knownFact('none');
}

function zipMatchesState(scope: FactScope): FactValue {
  const zip = scope.get('patient.zip', -1);
  if (zip.state !== 'known') return zip;
  const state = stateOf(scope);
  if (state.state !== 'known') return state;
  // What is no state is the other fact's business.
  if (!POSTAL_STATES.has(String(state.value))) return unknownFact('unreadable', 'patient.state');
  const states = zipShape(String(zip.value)) ? statesOfZip(String(zip.value)) : undefined;
  return states ? knownFact(states.includes(String(state.value))) : unknownFact('unreadable', 'patient.zip');
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
    values: ['missing', 'last-missing', 'digits', 'none'],
    from: ['patient.name', 'patient.lastName', 'patient.firstName'],
    derive: nameFault,
  },
  {
    ...shared,
    name: 'patient.birthDateFault',
    type: 'enum',
    values: ['missing', 'impossible', 'none'],
    from: ['patient.birthDate'],
    derive: birthDateFault,
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
