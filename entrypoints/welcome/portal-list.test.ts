import { expect, test } from 'vitest';
import type { PortalEntry } from '../../lib/messages/types.ts';
import { found, isOn, portalsOf, typedSite } from './portal-list.ts';

const entry = (id: string, title: string, hosts: readonly string[]): PortalEntry => ({
  id,
  title,
  hosts,
  own: false,
  confidence: 'scripts',
  fields: 1,
  source: { from: 'a test', date: '2026-11-26' },
});
const PORTALS = portalsOf([
  entry('b', 'Office of Claims', ['*.office.example']),
  entry('a', 'Availability', ['claims.a.example', '*.b.example']),
  entry('c', 'A file', []),
]);

test('portals come by name, with the patterns that they take', () => {
  expect(PORTALS.map(({ title, patterns }) => [title, patterns])).toEqual([
    ['Availability', ['https://claims.a.example/*', 'https://*.b.example/*']],
    ['Office of Claims', ['https://*.office.example/*']],
  ]);
});

test.each([
  ['', ['a', 'b']],
  ['claims', ['a', 'b']],
  ['claims office', ['b']],
  ['B.EXAMPLE', ['a']],
  ['nothing', []],
])('"%s" finds %j', (search, ids) => {
  expect(found(PORTALS, search).map(({ id }) => id)).toEqual(ids);
});

test('a portal is on when all of its hosts are', () => {
  const [portal] = PORTALS;
  if (!portal) throw new Error('no portal');
  expect(isOn(portal, ['https://claims.a.example/*'])).toBe(false);
  expect(isOn(portal, ['https://*.b.example/*', 'https://claims.a.example/*'])).toBe(true);
});

test.each([
  ['claims.example.com', 'https://claims.example.com/*'],
  [' https://claims.example.com:8443/new?claim=1 ', 'https://claims.example.com/*'],
  ['http://intranet.example/claims', 'http://intranet.example/*'],
  ['claims.example.com/new', 'https://claims.example.com/*'],
])('"%s" is the site %s', (typed, pattern) => {
  expect(typedSite(typed)?.pattern).toBe(pattern);
});

test.each(['', 'claims', 'my portal', 'chrome://extensions', 'file:///tmp/a.html', '*.example.com'])(
  '"%s" is no site',
  (typed) => {
    expect(typedSite(typed)).toBeUndefined();
  },
);
