import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { passesOn, sameProvider } from './passes-on.ts';
import { unitForTests } from './unit-for-tests.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

const box = (text: string) => unitForTests({ captions: [{ source: 'label', text, weight: 0.95 }] });

it.each([
  ['Billing Provider ID', true],
  ['Member Name', true],
  ['Member ID', false],
  ['Relationship to subscriber', false],
])('%s says whose the next boxes are: %s', (text, passes) => {
  expect(passesOn(text)).toBe(passes);
});

it.each([
  ['Doctor NPI', 'Ordering doctor', 'Ordering doctor'],
  ['Billing provider NPI', 'Ordering provider', undefined],
  ['NPI', 'Ordering doctor', undefined],
  ['Doctor NPI', 'Policy #', undefined],
])('%s behind %s', (own, neighbour, whose) => {
  expect(sameProvider(box(own), box(neighbour))).toBe(whose);
});
