import { expect, it } from 'vitest';
import type { Assigned } from './assign.ts';
import { type Fields, lineFields, placeClaim, placeLine, shareWithLines } from './mapping.ts';
import type { Unit } from './unit.ts';
import { unitForTests } from './unit-for-tests.ts';
import type { Concept } from './vocabulary.ts';

const boxFor = (path: string, unit: Partial<Unit> = {}): Assigned => ({
  judged: { unit: unitForTests(unit), verdict: { claim: [], line: [] } },
  path,
  stage: 'scored',
  confidence: 0.9,
  evidence: [],
});
const pathsOf = (place: (fields: Fields) => void): string[] => {
  const fields: Fields = new Map();
  place(fields);
  return [...fields.keys()];
};

it('diagnoses stand at their places, other fields of a list are counted, of a field that is there twice the first counts', () => {
  const diagnosis = boxFor('diagnoses[i]');
  const type = 'attachments[i].type';
  const claim = [boxFor('totalCharge'), boxFor('totalCharge'), diagnosis, boxFor(type), boxFor(type)];
  expect(pathsOf((fields) => placeClaim(claim, [[2, diagnosis]], fields))).toEqual([
    'diagnoses[2]',
    'totalCharge',
    'attachments[0].type',
    'attachments[1].type',
  ]);
});

const MODIFIER = 'lines[i].modifiers[j]';

it('several boxes are a modifier each; one with room is all of them, one without is the first', () => {
  const two = [boxFor(MODIFIER, { maxLength: 2 }), boxFor(MODIFIER, { maxLength: 2 })];
  expect(pathsOf((fields) => placeLine(1, two, fields))).toEqual([
    'lines[1].modifiers[0]',
    'lines[1].modifiers[1]',
  ]);
  expect([...lineFields([boxFor(MODIFIER, { maxLength: 11 })]).keys()]).toEqual(['lines[0].modifiers']);
  expect([...lineFields([boxFor(MODIFIER, { maxLength: 2 })]).keys()]).toEqual(['lines[0].modifiers[0]']);
  expect([...lineFields([boxFor(MODIFIER, { kind: 'select' })]).keys()]).toEqual(['lines[0].modifiers[0]']);
});

it('a place of service asked for once holds for the lines that have no box of their own', () => {
  const path = 'lines[i].placeOfService';
  const asked = boxFor(path);
  const concept = { path } as Concept;
  asked.judged.verdict = { claim: [], line: [{ concept, score: 0.9, stage: 'scored', evidence: [] }] };
  const paths = pathsOf((fields) => {
    placeLine(0, [boxFor(path)], fields);
    shareWithLines([asked.judged], [], 2, fields);
    expect(fields.get('lines[0].placeOfService')?.confidence).toBe(0.9);
    expect(fields.get('lines[1].placeOfService')?.confidence).toBe(0.72);
  });
  expect(paths).toEqual(['lines[0].placeOfService', 'lines[1].placeOfService']);
});
