import { expect, it } from 'vitest';
import { isUntitled, ruleIdOf } from './rule-id.ts';

it('a rule is called after its title, and like no other', () => {
  const taken = new Set(['cpap-without-kx', 'cpap-without-kx-2']);
  expect(ruleIdOf('CPAP without KX', (id) => !taken.has(id))).toBe('cpap-without-kx-3');
  expect(ruleIdOf('Muletas, sin órden', () => true)).toBe('muletas-sin-orden');
  expect(ruleIdOf(' – ', () => true)).toBeUndefined();
});

it('only a rule that was just begun has an id to be replaced', () => {
  expect(isUntitled('own-rule-12')).toBe(true);
  expect(isUntitled('own-rule-for-oxygen')).toBe(false);
});
