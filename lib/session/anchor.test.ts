import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { anchorOf } from './anchor.ts';

const { claim } = claimFromJson({ diagnoses: ['G47.33', '', 'G47.3'], lines: [{}] });
const boxes = ['diagnoses[0]', 'diagnoses[1]', 'diagnoses[2]'];
const mark = (fields: readonly string[], onPage: readonly string[] = boxes) =>
  anchorOf({ fields, fault: 'value' }, claim, new Set(onPage), 'settled', new Set());

test('a diagnosis is marked at the box that the finding speaks of', () =>
  expect(mark(['diagnoses[2]', 'diagnoses'])).toBe('diagnoses[2]'));

test('at the first box when the finding speaks of none, or its box is not on the page', () => {
  expect(mark(['diagnoses'])).toBe('diagnoses[0]');
  expect(mark(['diagnoses[2]', 'diagnoses'], ['diagnoses[0]'])).toBe('diagnoses[0]');
});

test('a number that the line and the claim have a box for is marked where it stands', () => {
  const boxes = ['lines[0].priorAuthNumber', 'priorAuthNumber'];
  const at = (fields: object, line: object, fault: 'value' | 'missing-on-line' = 'value') =>
    anchorOf(
      { fields: boxes, fault, line: 0 },
      claimFromJson({ ...fields, lines: [line] }).claim,
      new Set(boxes),
      'settled',
      new Set(),
    );
  const number = { priorAuthNumber: 'CFA2611770' };
  const blank = { priorAuthNumber: '' };
  expect(at(number, blank)).toBe('priorAuthNumber');
  expect(at(number, number)).toBe('lines[0].priorAuthNumber');
  expect(at(blank, blank)).toBe('lines[0].priorAuthNumber');
  expect(at(number, blank, 'missing-on-line')).toBe('lines[0].priorAuthNumber');
});
