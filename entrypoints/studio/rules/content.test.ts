import { expect, test } from 'vitest';
import type { KindRule, PackContent } from '../../../lib/packs/types.ts';
import type { Rule } from '../../../lib/rules/types.ts';
import { plusRule, withoutRule, withRule, withShadow } from './content.ts';

const rule = (id: string): KindRule => ({
  id,
  kind: 'expected-modifier',
  parameters: {},
  severity: 'review',
  sources: [],
});
const content: PackContent = { kinds: [rule('a'), rule('b')], shadow: ['b'] };

test('a rule under another id stays where it was, and silent', () => {
  expect(withRule(content, 'b', rule('c'))).toEqual({ kinds: [rule('a'), rule('c')], shadow: ['c'] });
});

test('a rule that is taken out leaves no trace', () => {
  expect(withoutRule(content, 'b')).toEqual({ kinds: [rule('a')] });
});

test('a rule that was taken out comes back behind the others', () => {
  const back = withShadow(plusRule(withoutRule(content, 'a'), rule('a')), 'a', false);
  expect(back).toEqual({ kinds: [rule('b'), rule('a')], shadow: ['b'] });
});

test('a rule of the other sort takes its place, as silent as it was', () => {
  const own = { id: 'b', branches: [] } as unknown as Rule;
  expect(withRule(content, 'b', own)).toEqual({ kinds: [rule('a')], rules: [own], shadow: ['b'] });
});
