import { describe, expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import {
  fileFaultText,
  readKindFile,
  readPackFile,
  readPortalFile,
  readRuleFile,
  writeKindFile,
  writePackFile,
  writePortalFile,
  writeRuleFile,
} from './pack-file.ts';
import { packOf, ruleOf } from './test-pack.ts';

const whyNot = (read: { readonly faults: readonly Parameters<typeof fileFaultText>[0][] }): string[] =>
  read.faults.map(fileFaultText);

describe('written and read again it is the same', () => {
  const core = loadCorePack();

  test('every bundled rule, and some of them in one pack with all portals', () => {
    for (const rule of core.rules)
      expect(readRuleFile(writeRuleFile(rule))).toEqual({ value: rule, faults: [] });
    const pack = packOf({ rules: core.rules.slice(0, 10), portals: core.portals });
    expect(readPackFile(writePackFile(pack))).toEqual({ value: pack, faults: [] });
  });

  test('texts that YAML might take for something else', () => {
    const odd = [
      'no',
      '007',
      '1e3',
      '0x1F',
      '2026-11-03',
      'a: b',
      '# x',
      ' x',
      '~',
      'null',
      '- a',
      '"',
      "it's",
      '%a',
      '!x',
      '&x',
      '*x',
    ];
    const rule = ruleOf('odd', {
      parameters: { modifiers: ['KX'] },
      why: `${odd.join('\n')}\n\n  indented\n`,
      documents: odd.filter((text) => text.trim() === text),
      cases: [
        {
          name: 'x',
          expect: 'passes',
          claim: { lines: [{ charge: '1000.00', units: 1, a: true, b: null, c: odd, d: [], e: {} }] },
        },
      ],
    });
    const { value } = readKindFile(writeKindFile(rule));
    expect(value).toEqual({ ...rule, why: rule.why?.trim() });
  });

  test('the order of names is the one that people write, whatever it was', () => {
    const rule = ruleOf('cpap-kx', { title: 'CPAP needs KX', forPayers: undefined as never });
    const { forPayers: _, ...own } = rule;
    const shuffled = Object.fromEntries(
      Object.entries(own).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ) as unknown as typeof rule;
    expect(writeKindFile(shuffled)).toBe(writeKindFile(own));
    expect(writeKindFile(own)).toBe(
      [
        'id: cpap-kx',
        'title: CPAP needs KX',
        'kind: expected-modifier',
        'parameters:',
        '  modifiers: [KX]',
        'payers:',
        '  commercial: as-is',
        'codes:',
        '  list: [E0601]',
        'severity: likely-deny',
        'sources:',
        '  - title: Letter of the plan',
        '    read: 2026-11-20',
        '    confidence: verified',
        '',
      ].join('\n'),
    );
  });
});

describe('a fault is told with its line', () => {
  const text = writePackFile(packOf({ kinds: [ruleOf('cpap-kx'), ruleOf('walker-kx')] }));

  test('of the shape', () => {
    expect(whyNot(readPackFile(text.replace('severity: likely-deny', 'severity: perhaps')))).toEqual([
      expect.stringMatching(/^line 22, column 7, content\.kinds\[0\]\.severity: Invalid option/),
    ]);
    expect(whyNot(readPackFile(text.replace('version: 1.0.0', 'version: 1.0')))[0]).toMatch(
      /^line 5, column 3, manifest\.version: /,
    );
    expect(whyNot(readKindFile('id: a\nkind: expected-modifier\n'))[0]).toMatch(
      /^line 1, column 1, parameters: /,
    );
  });

  test('of the texts in it', () => {
    expect(whyNot(readKindFile('id: a\ntitle: "<b>now</b>"\n'))).toEqual([
      'line 2, column 1, title: looks like markup; write plain text',
    ]);
  });

  test.each([
    ['a list that was not closed', 'id: [a\nkind: b', /^line \d+, column \d+: is not indented like/],
    ['a tab', 'id:\n\t- a', /^line 2, column 1: is indented with a tab/],
    ['a name twice', 'id: a\nid: b', /^line 2, column 1: is a name that stands here already/],
    ['two colons', 'title: E0601: KX', /^line 1, column 8: has two colons/],
    ['two documents', 'id: a\n---\nid: b', /^line 2, column 1: begins a second document/],
    ['an alias', 'id: &x a\nkind: *x', /^line 1, column \d+: has an anchor/],
    ['an alias alone', 'id: *x', /^line 1, column 5: /],
    ['a tag', 'id: a\nkind: !!str 1', /^line 2, column \d+: has a tag/],
    ['a tag of a list', 'id: a\nparameters: !!map {}', /has a tag/],
    ['an anchor of a list', 'codes: &x [a]', /has an anchor/],
    ['a tag of nobody', 'id: !js/function a', /^line 1, column 5: /],
    ['a directive', '%YAML 1.1\n---\nid: a', /begins with a directive/],
    ['a name that is a list', '? [a]\n: 1', /is a name that is no plain text/],
    ['a number beyond numbers', 'id: 12345678901234567890', /cannot be kept exactly/],
    ['infinity', 'id: .inf', /cannot be kept exactly/],
    ['nothing', '', /keys with values belongs here, not nothing/],
    ['a prototype', '__proto__: {}', /is called __proto__/],
  ])('%s', (_, yaml, reason) => {
    expect(whyNot(readKindFile(yaml))[0]).toMatch(reason);
  });
});

test.each([
  ['brackets', '['.repeat(100_000)],
  ['dashes', '- '.repeat(50_000)],
  ['questions', '? '.repeat(50_000)],
  ['steps', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['quotes', '"'.repeat(99_999)],
  ['stars', '*a '.repeat(50_000)],
  ['names', Array.from({ length: 9_000 }, (_, at) => `k${at}: 1`).join('\n')],
  ['a long line', 'x'.repeat(1_000_000)],
])('hostile text of %s is refused within seconds', (_, text) => {
  const start = performance.now();
  expect(readKindFile(text).faults).not.toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
});

describe('portal profiles', () => {
  test('every bundled one, written and read again, is the same', () => {
    const { portals } = loadCorePack();
    expect(portals.length).toBeGreaterThan(0);
    for (const profile of portals)
      expect(readPortalFile(writePortalFile(profile))).toEqual({ value: profile, faults: [] });
  });

  test('faults are told at their lines, although names of fields have dots and brackets', () => {
    const text = [
      'id: acme',
      'title: Acme claims',
      "hosts: ['*.com']",
      'fields:',
      "  patient.birthDay: '#dob'",
      'lines:',
      "  row: '#lines > tr'",
      '  fields:',
      "    'modifiers[0]': '.m1'",
      "    procedureCode: ['.a', '.b']",
      'source: { from: a look at the page, date: 2026-11-25 }',
      'confidence: live',
    ].join('\n');
    expect(readPortalFile(text).faults).toMatchObject([
      { line: 3, reason: expect.stringMatching(/many owners/) },
      { line: 5, reason: expect.stringMatching(/no field of the claim/) },
      { line: 10, reason: expect.stringMatching(/one field/) },
    ]);
    expect(readPortalFile(text.replace('confidence: live', 'confidence: sure')).faults).toMatchObject([
      { line: 12, place: 'confidence' },
    ]);
  });
});
