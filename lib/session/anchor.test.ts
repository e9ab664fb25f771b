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
