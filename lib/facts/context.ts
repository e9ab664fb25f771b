import type { HeaderField } from '../claim/fields.ts';
import { CONTEXT_FIELDS, type ContextField, type ContextType, PROFILE_FIELDS } from './context-fields.ts';
import type { FactDefinition, FactType, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const TYPES: Readonly<Record<ContextType, FactType>> = {
  date: 'date',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  money: 'money',
  enum: 'enum',
  text: 'text',
  codes: 'codes',
  ids: 'codes',
  texts: 'codes',
  'numbers by code': 'number',
  'money by code': 'money',
};

/** What an answer tells may identify the patient: dates of care, weight, diagnosis-like statements. All of it counts as PHI. */
const ANSWERS_ARE_PHI = true;

function shared(field: ContextField) {
  return {
    type: TYPES[field.type],
    ...(field.values ? { values: field.values } : {}),
    ...(field.unit ? { unit: field.unit } : {}),
  };
}

/** `ctx.<name>`: a line's own value, else the claim's, else the claim field of the same meaning. */
function contextFact(field: ContextField): FactDefinition {
  const { name } = field;
  const fact = `ctx.${name}`;
  const notAnswered = unknownFact('not-answered', fact);
  const onClaim = field.onClaim as HeaderField | undefined;
  return {
    name: fact,
    ...shared(field),
    place: 'either',
    from: onClaim ? [onClaim] : [],
    phi: ANSWERS_ARE_PHI,
    derive: (scope, line): FactValue => {
      const { values, lineValues } = scope.inputs.context;
      if (line >= 0) {
        const own = lineValues[line]?.[name];
        return own === undefined ? scope.get(fact, -1) : knownFact(own, 'answer');
      }
      const value = values[name];
      if (value !== undefined) return knownFact(value, 'answer');
      const claimed = onClaim && scope.get(onClaim, -1);
      return claimed && claimed.state === 'known' ? claimed : notAnswered;
    },
  };
}

/** `profile.<name>`: a parameter of the payer. */
function profileFact(field: ContextField): FactDefinition {
  const fact = `profile.${field.name}`;
  const noParameter = unknownFact('no-payer-parameter', fact);
  return {
    name: fact,
    ...shared(field),
    place: 'claim',
    from: [],
    phi: false,
    derive: (scope): FactValue => {
      const value = scope.inputs.context.profile[field.name];
      return value === undefined ? noParameter : knownFact(value, 'profile');
    },
  };
}

/** Everything the screen does not show: the biller's answers and the payer's parameters. */
export const contextFacts: readonly FactDefinition[] = [
  ...CONTEXT_FIELDS.filter((field) => field.name !== 'today').map(contextFact),
  ...PROFILE_FIELDS.filter((field) => !field.type.endsWith('by code')).map(profileFact),
];
