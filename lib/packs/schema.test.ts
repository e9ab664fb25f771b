import { expect, test } from 'vitest';
import { packFaultText, readPack } from './schema.ts';
import { manifestOf, packOf, ruleOf } from './test-pack.ts';

const faultsOf = (data: unknown): readonly string[] => readPack(data).faults.map(packFaultText);
const withRule = (more: object) => packOf({ kinds: [{ ...ruleOf('a'), ...more }] });
const withManifest = (more: object) => ({ ...packOf({}), manifest: { ...manifestOf(), ...more } });

test('a whole pack is read as it is', () => {
  const pack = packOf({
    kinds: [ruleOf('aetna-e0601-kx')],
    changes: [{ rule: 'timely-filing#soon', severity: 'off', why: 'We file daily.' }],
    sets: [{ set: 'PLAN_AUTH', add: ['E0466'], why: 'Their list of June.' }],
    payers: [
      {
        id: 'hill-plan',
        payer: { kind: 'commercial', title: 'Hill Plan', names: ['HILL PLAN'] },
        values: { timelyDays: 180, authThreshold: '1000.00' },
        source: { source: 'Their manual', read: '2026-11-20', confidence: 'verified' },
      },
    ],
    shadow: ['aetna-e0601-kx'],
  });
  expect(readPack(structuredClone(pack))).toEqual({ pack, faults: [] });
});

test.each<[string, unknown, string]>([
  [
    'another format',
    withManifest({ format: 2 }),
    'manifest.format: is of a format that this Box24 does not know',
  ],
  [
    'the name of the bundled pack',
    withManifest({ id: 'core' }),
    'manifest.id: is the name of the bundled pack',
  ],
  [
    'a version of two numbers',
    withManifest({ version: '1.4' }),
    'manifest.version: is no version; write three numbers like 1.4.0',
  ],
  [
    'a moment with an offset',
    withManifest({ expires: '2027-12-01T08:00:00+01:00' }),
    'manifest.expires: is no moment in UTC; write it like 2026-12-01T08:00:00Z',
  ],
  [
    'an end before its beginning',
    withManifest({ starts: '2028-01-01T00:00:00Z' }),
    'manifest.expires: is not after starts',
  ],
  [
    'a key that it revokes',
    withManifest({ keys: { next: KEY(), revoked: [KEY()] } }),
    'manifest.keys.next: is revoked by the same pack',
  ],
  [
    'an unknown kind',
    withRule({ kind: 'magic' }),
    'content.kinds[0].kind: is no kind of rule; there are expected-modifier,',
  ],
  [
    'parameters of another kind',
    withRule({ parameters: { modifiers: ['kx'] } }),
    'content.kinds[0].parameters.modifiers[0]: is no modifier; write two capitals or digits',
  ],
  [
    'payers and single payers',
    withRule({ forPayers: ['cigna'] }),
    'content.kinds[0]: has exactly one of payers (kinds) and forPayers (ids)',
  ],
  ['a key that is none', withRule({ eval: '1' }), 'content.kinds[0].eval: is no name that belongs here'],
  [
    'a right-to-left override',
    withRule({ title: 'KX \u202eGA' }),
    'content.kinds[0].title: has a character that cannot be seen or turns the direction of text',
  ],
  [
    'a zero-width blank',
    withRule({ title: 'K\u200bX' }),
    'content.kinds[0].title: has a character that cannot be seen or turns the direction of text',
  ],
  ['a control character', withRule({ why: 'a\u0007b' }), 'content.kinds[0].why: has a control character'],
  ['half of a character', withRule({ why: 'a\ud83d' }), 'content.kinds[0].why: has half of a character'],
  [
    'markup',
    withRule({ fix: 'See <script src=x>' }),
    'content.kinds[0].fix: looks like markup; write plain text',
  ],
  [
    'an entity',
    withRule({ fix: 'See &lt;b&gt;' }),
    'content.kinds[0].fix: looks like markup; write plain text',
  ],
  [
    'an endless text',
    withRule({ why: 'x'.repeat(2001) }),
    'content.kinds[0].why: has 2001 characters; 2000 are the most',
  ],
  ['no object at all', 'Not found', 'keys with values belongs here, not a text'],
  ['HTML', '<!doctype html>', 'looks like markup; write plain text'],
  [
    'an unknown operator',
    packOf({ rules: [withTree({ fact: 'today', matches: '.*' })] as never }),
    'content.rules[0].branches[0].fires',
  ],
  [
    'too many rules',
    packOf({ kinds: Array.from({ length: 10_001 }, (_, i) => ruleOf(`r-${i}`)) }),
    'content.kinds: has more than 10000 entries',
  ],
])('%s is refused with its place', (_what, data, fault) => {
  const faults = faultsOf(data);
  expect(faults.join('\n')).toContain(fault);
  expect(faults.length).toBeLessThanOrEqual(50);
});

test.each(['less than <5 units', 'a & b; c', 'R&D; Q&A', 'niño, 95 %, "quoted"', 'two\nlines'])(
  '%j is plain text',
  (why) => {
    expect(faultsOf(withRule({ why }))).toEqual([]);
  },
);

test('a tree of a hundred thousand levels is refused, and nothing is called by it', () => {
  let tree: unknown = { fact: 'today', known: true };
  for (let i = 0; i < 100_000; i++) tree = { not: tree };
  expect(faultsOf(packOf({ rules: [withTree(tree)] as never })).join()).toContain(
    'is more than 40 levels deep',
  );
});

test('a name that would change every object is refused', () => {
  const data = JSON.parse('{"manifest":{"__proto__":{"format":1}},"content":{"constructor":{}}}');
  expect(faultsOf(data)).toEqual([
    'manifest.?: is called __proto__, which no part of a pack is',
    'content.?: is called constructor, which no part of a pack is',
  ]);
});

function withTree(fires: unknown): object {
  return {
    id: 'own-tree',
    title: 'A tree',
    category: 'modifier',
    payers: { all: 'as-is' },
    scope: 'claim',
    branches: [
      {
        id: 'only',
        fault: 'value',
        fires,
        severity: 'info',
        message: 'A.',
        fix: 'B.',
        fields: ['priorAuthNumber'],
      },
    ],
    denials: [],
    remedy: 'reopening',
    sources: [{ title: 'A', read: '2026-11-20', confidence: 'verified' }],
    why: 'C.',
    cases: [],
  };
}

function KEY(): string {
  return 'A'.repeat(43);
}
