import { expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { coreRegistry } from '../facts/registry.ts';
import type { Rule } from '../rules/types.ts';
import { provePack, proveWhole } from './prove.ts';
import { packOf, ruleOf } from './test-pack.ts';
import type { PackContent, PackManifest } from './types.ts';

const core = loadCorePack();
const prove = (content: PackContent, manifest: Partial<PackManifest> = {}) =>
  proveWhole(packOf(content, manifest), core, coreRegistry);

test('a pack of every part is proved, with the cases that its kinds bring', () => {
  const proof = prove({
    kinds: [
      ruleOf('aetna-e0601-kx'),
      ruleOf('hill-limit', {
        kind: 'limit',
        parameters: { most: 2, per: 'month' },
        payers: undefined,
        forPayers: ['hill-plan'],
      } as never),
      ruleOf('plan-set', { codes: { set: ['HILL_LIST'] } }),
    ].map(cleaned),
    sets: [{ set: 'HILL_LIST', add: ['E0601', 'E0470'], why: 'Their list.' }],
    payers: [
      {
        id: 'hill-plan',
        payer: { kind: 'commercial', title: 'Hill Plan', names: ['HILL PLAN'] },
        values: { timelyDays: 180 },
        source: { source: 'Their manual', read: '2026-11-20', confidence: 'verified' },
      },
    ],
    changes: [{ rule: 'timely-filing#soon', severity: 'off', why: 'We file daily.' }],
    shadow: ['plan-set'],
  });
  expect(proof).toMatchObject({ ok: true, faults: [], leftOut: [], notes: [], rules: 3 });
  expect(proof.cases).toBeGreaterThanOrEqual(18);
});

test('a rule that fails its own case stays out, and is named with what came', () => {
  const own = core.rules.find(({ id }) => id === 'timely-filing');
  if (!own) throw new Error('timely-filing is gone');
  const [failing, ...others] = own.cases;
  const wrong = {
    ...own,
    id: 'own-filing',
    cases: [{ ...failing, expect: 'passes' }, ...others],
  } as unknown as Rule;
  const { branch: _branch, ...first } = wrong.cases[0] as Rule['cases'][number];
  const content = { rules: [{ ...wrong, cases: [first, ...wrong.cases.slice(1)] }], kinds: [ruleOf('a')] };
  const proof = prove(content);
  expect(proof.ok).toBe(true);
  expect(proof.leftOut.map(({ part, id }) => `${part} ${id}`)).toEqual(['rule own-filing']);
  expect(proof.leftOut[0]?.reasons.join()).toContain('it did not pass');
  const whole = prove(content, { wholeOrNothing: true });
  expect(whole.ok).toBe(false);
  expect(whole.faults.join()).toContain('rule own-filing: ');
});

test.each<[string, PackContent, string]>([
  ['an id twice', { kinds: [ruleOf('a'), ruleOf('a')] }, 'rule a: stands there twice'],
  [
    'the id of a bundled rule',
    { kinds: [ruleOf('timely-filing')] },
    'rule timely-filing: is the id of a bundled rule',
  ],
  [
    'a shadow of nothing',
    { kinds: [ruleOf('a')], shadow: ['b'] },
    'shadow: no rule of this pack is called b',
  ],
])('%s refuses the pack', (_what, content, fault) => {
  const proof = prove(content);
  expect(proof.ok).toBe(false);
  expect(proof.faults.join()).toContain(fault);
});

test.each<[string, PackContent, string]>([
  ['a set that is not there', { kinds: [ruleOf('a', { codes: { set: ['NOWHERE'] } })] }, 'NOWHERE'],
  [
    'a payer that is not there',
    { kinds: [cleaned(ruleOf('a', { payers: undefined, forPayers: ['nobody'] } as never))] },
    'no payer is called "nobody"',
  ],
  [
    'a code that HCPCS never had',
    { kinds: [ruleOf('a', { codes: { list: ['E9999'] } })] },
    'E9999 is not in the HCPCS table',
  ],
  [
    'a reason code that is none',
    {
      kinds: [
        ruleOf('a', {
          denials: [
            { group: 'CO', carc: '9' },
            { group: 'CO', carc: '999' },
          ],
        }),
      ],
    },
    '999 is not in the table of reason codes',
  ],
  [
    'words that promise',
    { kinds: [ruleOf('a', { message: 'The plan will deny this.' })] },
    'is sure of a denial',
  ],
  [
    'red by hearsay',
    {
      kinds: [
        ruleOf('a', { sources: [{ title: 'A colleague', read: '2026-11-20', confidence: 'expertise' }] }),
      ],
    },
    'is a denial by no source that was read',
  ],
  [
    'a fact that is none in a message',
    { kinds: [ruleOf('a', { message: '{line.colour} is wrong.' })] },
    'line.colour',
  ],
])('%s keeps the rule out', (_what, content, reason) => {
  const proof = prove(content);
  expect(proof.ok).toBe(true);
  expect(proof.leftOut.map(({ part, id }) => `${part} ${id}`)).toEqual(['rule a']);
  expect(proof.leftOut[0]?.reasons.join('; ')).toContain(reason);
});

test('rules that keep each other silent stay out both', () => {
  const proof = prove({
    kinds: [ruleOf('a', { supersedes: ['b'] }), ruleOf('b', { supersedes: ['a'] }), ruleOf('c')],
  });
  expect(proof.leftOut.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(proof.leftOut[0]?.reasons.join()).toContain('goes in a circle');
});

test('a payer parameter that is none, a name that is taken, and a portal of no field stay out', () => {
  const source = { source: 'Their manual', read: '2026-11-20', confidence: 'verified' as const };
  const proof = prove({
    payers: [
      { id: 'cigna', values: { timelyDay: 90 }, source },
      { id: 'second', payer: { kind: 'commercial', title: 'Second', names: ['CIGNA'] }, values: {}, source },
    ],
    portals: [
      {
        id: 'p',
        title: 'P',
        hosts: ['p.example'],
        source: { from: 'A look', date: '2026-11-20' },
        confidence: 'live',
      },
    ],
    changes: [{ rule: 'gone-by-now', severity: 'off', why: 'Of an older Box24.' }],
  });
  expect(proof.leftOut.map(({ part, id }) => `${part} ${id}`)).toEqual([
    'payer cigna',
    'payer second',
    'portal p',
  ]);
  expect(proof.leftOut[0]?.reasons.join()).toContain('did you mean "timelyDays"');
  expect(proof.notes.join()).toContain('change of gone-by-now');
});

test('500 rules are proved in pieces', () => {
  const limit = { kind: 'limit', parameters: { most: 2, per: 'month' } };
  const kinds = Array.from({ length: 500 }, (_, i) => ruleOf(`rule-${i}`, i % 2 ? limit : {}));
  const before = process.cpuUsage();
  const pieces = provePack(packOf({ kinds }), core, coreRegistry);
  let count = 0;
  let piece = pieces.next();
  for (; !piece.done; piece = pieces.next()) count += 1;
  const { user } = process.cpuUsage(before);
  expect(piece.value).toMatchObject({ ok: true, leftOut: [], rules: 500, cases: 3500 });
  expect(count).toBe(1000);
  // 1.4 s of processor time on a machine with twelve times more to do than it has processors.
  expect(user / 1000).toBeLessThan(6000);
}, 60_000);

/** Without keys that a test left undefined. */
function cleaned<T>(rule: T): T {
  return JSON.parse(JSON.stringify(rule)) as T;
}
