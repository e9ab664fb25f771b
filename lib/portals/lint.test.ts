import { describe, expect, test } from 'vitest';
import { readProfile, writeProfile } from './profile-file.ts';

/** A profile in a few lines; tests change one of them. */
const GOOD = `
id: acme
title: Acme claims
hosts: [claims.acme.example]
paths: ['/claims/*']
fields:
  priorAuthNumber: '#auth'
  patient.birthDate: { month: '#dobM', day: '#dobD', year: '#dobY' }
  acceptAssignment: { yes: '#assign1', no: '#assign2' }
  patient.sex: { options: { F: 'input[type=radio][value=F]', M: 'input[type=radio][value=M]' } }
  diagnoses: ['#dx1', '#dx2']
  totalCharge: 'claim-totals >>> [name=total]'
  resubmission.code: null
lines:
  row: '#lines > tr'
  with: after
  fields:
    procedureCode: '.code'
    modifiers: ['.m1', '.m2']
source: { from: 'a look at the page', date: 2026-11-25 }
confidence: live
`;

function faults(from: string | RegExp, to: string): string[] {
  const text = GOOD.replace(from, to);
  if (text === GOOD) throw new Error(`nothing to change at ${from}`);
  return readProfile(text).faults.map(({ path, reason }) => `${path}: ${reason}`);
}

test.each(['', 'ISA*00*', '{"payload": "abc"}', '[1]'])('another file is no profile: %s', (text) => {
  expect(readProfile(text)).toMatchObject({ isOther: true, faults: [{ path: '' }] });
  expect(readProfile(GOOD.replace('confidence: live', ''))).not.toHaveProperty('isOther');
});

test('a good profile is read, and written again it is the same', () => {
  const { profile, faults: none } = readProfile(GOOD);
  expect(none).toEqual([]);
  if (!profile) throw new Error('no profile');
  expect(readProfile(writeProfile(profile)).profile).toEqual(profile);
});

describe('a fault names its place and the reason', () => {
  test.each([
    ['YAML that is none', 'title: Acme claims', 'title: [', /^line \d+: /],
    ['a key that does not exist', 'title: Acme claims', 'titel: Acme', /Unrecognized key: "titel"/],
    ['the same key twice', 'title: Acme claims', 'title: A\ntitle: B', /^line \d+: .*unique/],
    ['no host', '[claims.acme.example]', '[]', /^hosts: /],
    [
      'an address for a host',
      'claims.acme.example',
      "'https://claims.acme.example'",
      /^hosts\[0\]: is no host name/,
    ],
    ['sites of many owners', 'claims.acme.example', "'*.com'", /^hosts\[0\]: covers sites of many owners/],
    ['a path with a query', '/claims/*', '/claims?id=1', /^paths\[0\]: has a query/],
    [
      'a field that does not exist',
      'priorAuthNumber:',
      'authNumber:',
      /^fields\.authNumber: "authNumber" is no field/,
    ],
    ['a line field outside the lines', 'priorAuthNumber:', "'lines[0].charge':", /is no field of the claim/],
    ['a generic path', 'priorAuthNumber:', "'diagnoses[i]':", /is no field of the claim/],
    ['several boxes for one field', "'#auth'", "['#a', '#b']", /^fields\.priorAuthNumber: is one field/],
    [
      'a date that is none',
      "'#auth'",
      "{ month: '#a', day: '#b', year: '#c' }",
      /^fields\.priorAuthNumber: is no date/,
    ],
    [
      'half a date',
      "{ month: '#dobM', day: '#dobD', year: '#dobY' }",
      "{ month: '#dobM' }",
      /^fields\.patient\.birthDate: is no selector, list/,
    ],
    [
      'choices for an amount',
      "totalCharge: 'claim-totals >>> [name=total]'",
      "totalCharge: { yes: '#a', no: '#b' }",
      /is nothing to choose from/,
    ],
    [
      'a list whole and in pieces',
      'resubmission.code: null',
      "'diagnoses[3]': '#dx4'",
      /is named a second time; first at fields\.diagnoses/,
    ],
    ['a selector that is none', "'#auth'", "'#auth['", /^fields\.priorAuthNumber: is no CSS selector/],
    ['a selector in a list', "'#dx2'", "'#dx2>>'", /^fields\.diagnoses\[1\]: is no CSS selector/],
    ['a name made by a program', "'#auth'", "'#react-select-3-input'", /leans on a name made by a program/],
    [
      'a member id in a selector',
      "'#auth'",
      '\'[aria-label="1EG4TE5MK73"]\'',
      /holds what may be somebody's/,
    ],
    ['a date in a selector', "'#auth'", '\'[title="02/01/1950"]\'', /holds what may be somebody's/],
    ['a value of a box', "'#auth'", '\'input[value="Sample"]\'', /looks at a value/],
    ['a state that changes', "'#auth'", "'input:checked'", /asks for :checked/],
    [
      'a path of places',
      "'#auth'",
      "'form > div:nth-of-type(3) > div > table > tr:nth-child(2) > td > input'",
      /counts 7 steps/,
    ],
    ['a number where no line is counted', "'#auth'", "'#auth{n}'", /has \{n\} where no line is counted/],
    [
      'lines without row or number',
      / {2}row: '#lines > tr'\n {2}with: after\n/,
      '',
      /^lines\.fields\.procedureCode: has no \{n\}/,
    ],
    ['no source', /source: .*\n/, '', /^source: /],
  ])('%s', (_name, from, to, fault) => {
    expect(faults(from, to).join('\n')).toMatch(fault);
  });

  test('a profile that names nothing', () => {
    const empty = GOOD.replace(/fields:[\s\S]*?(?=source:)/, '');
    expect(readProfile(empty).faults).toEqual([{ path: 'fields', reason: 'names no field' }]);
  });
});

test('teach mode may count places where the page has no names', () => {
  const path = "'form > div:nth-of-type(3) > div > table > tr:nth-child(2) > td > input'";
  const text = GOOD.replace("'#auth'", path);
  expect(readProfile(text).faults).toHaveLength(1);
  expect(readProfile(text.replace('confidence: live', 'confidence: taught')).faults).toEqual([]);
});
