import { expect, test } from 'vitest';
import { certificateAddress, practiceAddress, presentAddress, viewOf } from './address.ts';

test.each([
  ['', { view: 'scenarios' }],
  ['#quiz', { view: 'quiz' }],
  ['#record', { view: 'record' }],
  ['#nothing', { view: 'scenarios' }],
  ['#certificate', { view: 'scenarios' }],
  [certificateAddress('ÑA'), { view: 'certificate', learner: 'ÑA' }],
  ['#certificate/%', { view: 'certificate', learner: '%' }],
])('%j asks for %j', (hash, view) => {
  expect(viewOf(hash)).toEqual(view);
});

test('an exercise is named by scenario, portal and mode', () => {
  expect(practiceAddress('cpap-sold', '', 'test')).toBe('/practice.html#cpap-sold//test');
});

test('what is shown to a room is one scenario, or those of an assignment', () => {
  expect(presentAddress('cpap-sold', 'card-app')).toBe('/practice.html#cpap-sold/card-app/present');
  expect(presentAddress('cpap-sold', '', 7)).toBe('/practice.html#cpap-sold//present/7');
});
