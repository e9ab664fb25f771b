import { describe, expect, test } from 'vitest';
import { portalsFor } from './match.ts';
import type { PortalProfile } from './types.ts';

const profile = (id: string, more: Partial<PortalProfile>): PortalProfile => ({
  id,
  title: id,
  hosts: ['claims.acme.example'],
  fields: { priorAuthNumber: '#auth' },
  source: { from: 'test', date: '2026-11-25' },
  confidence: 'live',
  ...more,
});
const ids = (profiles: readonly PortalProfile[], url: string, more = {}) =>
  portalsFor([], profiles, { url, ...more }).map(({ id }) => id);

describe('a profile fits', () => {
  const here = 'https://claims.acme.example/claims/new?id=7#top';
  test.each([
    ['its very host', {}, true],
    ['hosts under its host', { hosts: ['*.acme.example'] }, true],
    ['no host that only ends alike', { hosts: ['*.me.example'] }, false],
    ['no other host', { hosts: ['acme.example'] }, false],
    ['its path', { paths: ['/claims/*'] }, true],
    ['the path without the query', { paths: ['/claims/new'] }, true],
    ['no other path', { paths: ['/eligibility/*'] }, false],
    ['paths with signs that mean something elsewhere', { paths: ['/claims.new'] }, false],
  ])('%s', (_name, more, fits) => {
    expect(ids([profile('one', more)], here)).toEqual(fits ? ['one'] : []);
  });

  test('a frame of another site inside its page', () => {
    const pageUrl = 'https://claims.acme.example/claims/new';
    expect(ids([profile('one', { paths: ['/claims/*'] })], 'https://forms.example/f', { pageUrl })).toEqual([
      'one',
    ]);
    expect(ids([profile('one', {})], 'about:srcdoc', { pageUrl })).toEqual(['one']);
  });

  test('only the frame that a part names', () => {
    const frames = profile('one', {
      fields: { totalCharge: '#total' },
      parts: [
        { frame: { name: 'Iframe9' }, fields: { priorAuthNumber: '#auth' } },
        { frame: { path: '/lines/*' }, fields: { patientAccount: '#account' } },
      ],
    });
    const named = (url: string, frameName: string) =>
      portalsFor([], [frames], { url, frameName }).flatMap(({ parts }) =>
        parts.flatMap(({ fields }) => Object.keys(fields ?? {})),
      );
    expect(named(here, 'Iframe9')).toEqual(['totalCharge', 'priorAuthNumber']);
    expect(named('https://claims.acme.example/lines/1', '')).toEqual(['totalCharge', 'patientAccount']);
    expect(named(here, '')).toEqual(['totalCharge']);
  });
});

test("the biller's own come first, then the most exact host", () => {
  const own = profile('own', { hosts: ['*.acme.example'], confidence: 'taught' });
  const wide = profile('a-wide', { hosts: ['*.acme.example'] });
  const exact = profile('z-exact', {});
  const found = portalsFor([own], [wide, exact], { url: 'https://claims.acme.example/' });
  expect(found.map(({ id, own: isOwn }) => [id, isOwn])).toEqual([
    ['own', true],
    ['z-exact', false],
    ['a-wide', false],
  ]);
});
