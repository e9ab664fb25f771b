import { expect, test } from 'vitest';
import { certificateAddress, practiceAddress, viewOf } from './address.ts';

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
