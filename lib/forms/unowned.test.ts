import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { decide } from './assign.ts';
import { unitOf } from './caption-for-tests.ts';
import { classify } from './classify.ts';
import { joinNames } from './names.ts';
import { repaired } from './repair.ts';
import { WORDS } from './suits.ts';
import type { Unit } from './unit.ts';
import { billerUnnamed, withoutLoneState } from './unowned.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

function named(...captions: string[]): string[] {
  const all = captions.map((caption, order) => {
    const unit: Unit = { ...unitOf(caption), order, parts: [{ element: {} as Element, role: 'whole' }] };
    return { unit, verdict: classify(unit, new Set()) };
  });
  const claim = repaired(decide(all, 'claim'), WORDS);
  return withoutLoneState(billerUnnamed(joinNames(claim, all, WORDS), all)).map(({ path }) => path);
}

it('an NPI of nobody is the billing provider’s', () => {
  expect(named('Provider NPI', 'Referring NPI')).toEqual(['orderingProvider.npi', 'billing.npi']);
});

it.each([
  ['another box is the billing provider’s', ['Provider NPI', 'Billing NPI'], ['billing.npi']],
  ['two boxes may be it', ['Provider NPI', 'NPI'], []],
  ['it is somebody else’s', ['Supervising provider NPI'], []],
  ['it stands under somebody else', ['Provider NPI < Rendering provider'], []],
])('but not where %s', (_, captions, paths) => {
  expect(named(...captions)).toEqual(paths);
});

it('“Name” beside the last name is the first name, before it or behind', () => {
  const parts = ['patient.firstName', 'patient.lastName'];
  expect(named('Nombre', 'Apellido')).toEqual(parts);
  expect(named('Apellido', 'Nombre').sort()).toEqual(parts);
});

it('the patient’s whole name beside a first name is the last name, but not where both are there already', () => {
  const whole = ['Patient name (Last, First)', 'First < Name'];
  expect(named(...whole)).toEqual(['patient.lastName', 'patient.firstName']);
  const both = named('Patient last name', 'Patient first name', 'Sex', 'Phone', 'City', ...whole);
  expect(both.filter((path) => path === 'patient.lastName')).toHaveLength(1);
});

it('a state without a town is how far a record has come', () => {
  expect(named('State', 'Patient name')).toEqual(['patient.name']);
  expect(named('State', 'ZIP')).toEqual(['patient.state', 'patient.zip']);
});
