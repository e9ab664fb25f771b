import { expect, test } from 'vitest';
import { portalsFor } from './match.ts';
import { fieldCount, matchPatterns, taughtPart, withTaught } from './own.ts';
import { readProfile, writeProfile } from './profile-file.ts';

const PAGE = { host: 'claims.acme.example', path: '/claims/*/edit' };
const STEP = { host: 'claims.acme.example', path: '/claims/lines' };
const PART = { fields: { priorAuthNumber: '#auth', 'resubmission.code': null } };

test('what was taught is one profile for the site, with a part for each page', () => {
  const first = withTaught([], PAGE, PART, '2026-11-25');
  const both = withTaught(first, STEP, { lines: { row: '#l > tr', fields: { charge: '.c' } } }, '2026-11-26');
  expect(both).toHaveLength(1);
  const [profile] = both;
  if (!profile) throw new Error('no profile');
  expect(profile).toMatchObject({
    id: 'own-claims.acme.example',
    title: 'claims.acme.example',
    confidence: 'taught',
  });
  expect(fieldCount(profile)).toBe(2);
  expect(taughtPart(both, PAGE)).toEqual(PART);
  expect(matchPatterns(profile)).toEqual([
    '*://claims.acme.example/claims/*/edit',
    '*://claims.acme.example/claims/lines',
  ]);
  const here = portalsFor(both, [], { url: 'https://claims.acme.example/claims/77/edit?x=1' });
  expect(here.flatMap(({ parts }) => parts.map(({ fields }) => fields))).toEqual([PART.fields]);
  expect(readProfile(writeProfile(profile)), 'the file for the team').toEqual({ profile, faults: [] });
});

test('taught again it is replaced; nothing left, and the profile is gone', () => {
  const first = withTaught([], PAGE, PART, '2026-11-25');
  const again = withTaught(first, PAGE, { ignore: ['#other'] }, '2026-11-26');
  expect(taughtPart(again, PAGE)).toEqual({ ignore: ['#other'] });
  expect(withTaught(again, PAGE, {}, '2026-11-26')).toEqual([]);
});

test('a title and hosts that were changed by hand stay', () => {
  const [made] = withTaught([], PAGE, PART, '2026-11-25');
  if (!made) throw new Error('no profile');
  const renamed = { ...made, title: 'Acme', hosts: ['*.acme.example'] };
  expect(withTaught([renamed], STEP, PART, '2026-11-26')[0]).toMatchObject({
    title: 'Acme',
    hosts: ['*.acme.example'],
  });
});

test('where a profile stands, as the browser writes it', () => {
  const [made] = withTaught([], PAGE, PART, '2026-11-25');
  if (!made) throw new Error('no profile');
  const anywhere = { ...made, hosts: ['*.acme.example'], parts: [PART] };
  expect(matchPatterns(anywhere)).toEqual(['*://*.acme.example/*']);
  expect(matchPatterns({ ...anywhere, paths: ['/claims/**'] })).toEqual(['*://*.acme.example/claims/*']);
});
