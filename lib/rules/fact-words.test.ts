import { expect, test } from 'vitest';
import { fieldDefinition } from '../claim/fields.ts';
import { PROFILE_FIELDS } from '../facts/context-fields.ts';
import { coreRegistry } from '../facts/registry.ts';
import { enFacts } from '../texts/en-facts.ts';
import { memberFacts } from './items.ts';

test('every fact has words, those of members and of what payers say by code too, and no words are left over', () => {
  const facts = coreRegistry.facts
    .map((fact) => fact.name)
    .filter((name) => !fieldDefinition(name.replace(/^line\./, 'lines[i].')));
  const members = (['lines', 'diagnoses'] as const).flatMap((over) =>
    Object.keys(memberFacts(over, coreRegistry)).map((name) => `item.${name}`),
  );
  // What a payer says code by code is a fact of its lines only, and a parameter that a lead may set.
  const byCode = PROFILE_FIELDS.filter(({ type }) => type.endsWith(' by code')).map(
    ({ name }) => `profile.${name}`,
  );
  const named = [...new Set([...facts, ...members, ...byCode])].map((name) => `fact.${name}`);
  expect(Object.keys(enFacts).toSorted()).toEqual(named.toSorted());
});
