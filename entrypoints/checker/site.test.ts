import { expect, it } from 'vitest';
import { siteMatches } from './site.ts';

it.each([
  ['https://portal.example/*', 'https://portal.example', true],
  ['https://portal.example/*', 'https://portal.example:8443', true],
  ['https://portal.example/*', 'http://portal.example', false],
  ['https://portal.example/*', 'https://claims.portal.example', false],
  ['https://portal.example/*', 'https://portal.example.org', false],
  ['*://*.portal.example/*', 'https://claims.portal.example', true],
  ['*://*.portal.example/*', 'http://portal.example', true],
  ['*://*.portal.example/*', 'https://notportal.example', false],
  ['*://*/*', 'https://anything.example', true],
  ['*://*/*', 'file://', false],
  ['<all_urls>', 'https://anything.example', true],
  ['https://portal.example/*', 'null', false],
  ['nonsense', 'https://portal.example', false],
])('%s and %s: %s', (pattern, origin, matches) => {
  expect(siteMatches(pattern, origin)).toBe(matches);
});
