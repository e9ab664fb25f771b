import { credentialOf, organizationWordOf } from './ordering.ts';
import { answerOf, textOf } from './read.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

/**
 * Provider taxonomies by their first digits (NUCC code set): suppliers, and the groupings of persons. Groups of practitioners bill
 * under a person's taxonomy, too, so that an organization's name goes first.
 */
const SUPPLIER_TAXONOMY = /^33/;
const PERSON_TAXONOMY = /^(1[0-8]|2[0-4]|36|37)/;

const NOT_TOLD = unknownFact('no-payer-parameter', 'profile.supplier.individual');

/** Whether a practitioner bills under a personal NPI, by the profile, else by the name and taxonomy of item 33. */
function isIndividual(scope: FactScope): FactValue {
  const told = answerOf(scope, 'profile.supplier.individual', -1);
  if (told !== undefined) return knownFact(told, 'profile');
  const { tables } = scope.inputs;
  const name = textOf(scope, 'billing.name', -1) ?? '';
  const taxonomy = textOf(scope, 'billing.taxonomy', -1) ?? '';
  if (SUPPLIER_TAXONOMY.test(taxonomy) || organizationWordOf(name, tables)) return knownFact(false);
  return PERSON_TAXONOMY.test(taxonomy) || credentialOf(name, tables) ? knownFact(true) : NOT_TOLD;
}

/** Who bills (item 33). */
export const billingFacts: readonly FactDefinition[] = [
  {
    name: 'billing.isIndividual',
    type: 'boolean',
    place: 'claim',
    from: ['profile.supplier.individual', 'billing.name', 'billing.taxonomy'],
    phi: false,
    derive: isIndividual,
  },
];
