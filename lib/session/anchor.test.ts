import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { anchorOf } from './anchor.ts';

const { claim } = claimFromJson({ diagnoses: ['G47.33', '', 'G47.3'], lines: [{}] });
const boxes = new Set(['diagnoses[0]', 'diagnoses[1]', 'diagnoses[2]']);
const mark = (message: string, onPage: ReadonlySet<string> = boxes) =>
  anchorOf({ fields: ['diagnoses'], fault: 'value', message }, claim, onPage, 'settled', new Set());

test('a diagnosis is marked at the box whose code the message names', () => {
  expect(mark('Item 21: G47.3 needs more characters.')).toBe('diagnoses[2]');
  expect(mark('Item 21 has G47.33.')).toBe('diagnoses[0]');
});

test('at the first box when the message names none, or its box is not on the page', () => {
  expect(mark('Item 21 has an empty box.')).toBe('diagnoses[0]');
  expect(mark('Item 21: G47.3 needs more characters.', new Set(['diagnoses[0]']))).toBe('diagnoses[0]');
});
