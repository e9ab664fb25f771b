import { expect, test } from 'vitest';
import { fieldDefinition } from '../claim/fields.ts';
import { coreRegistry } from '../facts/registry.ts';
import { enFacts } from '../texts/en-facts.ts';
import { memberFacts } from './items.ts';

test('every fact has words, those of members too, and no words are left over', () => {
  const facts = coreRegistry.facts
    .map((fact) => fact.name)
    .filter((name) => !fieldDefinition(name.replace(/^line\./, 'lines[i].')));
  const members = (['lines', 'diagnoses'] as const).flatMap((over) =>
    Object.keys(memberFacts(over, coreRegistry)).map((name) => `item.${name}`),
  );
  const named = [...new Set([...facts, ...members])].map((name) => `fact.${name}`);
  expect(Object.keys(enFacts).toSorted()).toEqual(named.toSorted());
});
