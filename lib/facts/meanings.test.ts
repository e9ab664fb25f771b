import { expect, test } from 'vitest';
import { fieldDefinition } from '../claim/fields.ts';
import { enFacts } from '../texts/en-facts.ts';
import { coreRegistry } from './registry.ts';

test('every fact has words, and no words are left over', () => {
  const named = coreRegistry.facts
    .map((fact) => fact.name)
    .filter((name) => !fieldDefinition(name.replace(/^line\./, 'lines[i].')))
    .map((name) => `fact.${name}`);
  expect(Object.keys(enFacts).toSorted()).toEqual(named.toSorted());
});
