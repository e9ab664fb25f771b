import { expect, test } from 'vitest';
import type { PackBase } from '../../../lib/packs/extend.ts';
import type { InstalledPack } from '../../../lib/packs/types.ts';

import { deedsOf } from './deeds.ts';

const pack = {
  rules: [
    {
      id: 'sold-rental',
      title: 'A capped rental billed as a sale',
      branches: [
        { id: 'sold', severity: 'will-deny' },
        { id: 'maybe', severity: 'review' },
      ],
    },
    { id: 'note', title: 'A note', branches: [{ id: 'a', severity: 'info' }] },
  ],
};

const payers = [{ id: 'aetna', title: 'Aetna' }];
const core = { pack, payers } as unknown as PackBase;
const why = 'Our contract says otherwise.';
const installed = {
  leftOut: [{ part: 'rule', id: 'broken', reasons: ['fails its first case'] }],
  pack: {
    content: {
      rules: [{ id: 'own-tree', title: 'Our own' }],
      kinds: [{ id: 'walker-kx', kind: 'expected-modifier', cases: [] }, { id: 'broken' }],
      changes: [
        { rule: 'sold-rental', severity: 'off', why },
        { rule: 'sold-rental#maybe', severity: 'off', why },
        { rule: 'note', severity: 'off', why },
        { rule: 'gone', severity: 'review', why },
      ],
      shadow: ['walker-kx', 'broken'],
      payers: [
        { id: 'aetna', values: { timelyDays: 90 } },
        { id: 'hill', values: {}, payer: { title: 'Hill Plan' } },
      ],
    },
  },
} as unknown as InstalledPack;

test('what a pack does leaves out the rules that do not judge', () => {
  const deeds = deedsOf(installed, core);
  expect(deeds).toMatchObject({ rules: 2, shadow: 1, titles: ['Our own'], payers: 2, portals: 0 });
  expect(deeds.wants).toEqual([
    { id: 'aetna', title: 'Aetna', isNew: false, values: { timelyDays: 90 } },
    { id: 'hill', title: 'Hill Plan', isNew: true, values: {} },
  ]);
  expect(deeds.kinds).toEqual([{ id: 'walker-kx', kind: 'expected-modifier' }]);
});

test('a warning of denial that is switched off stands apart; a milder one, or a branch that is milder, does not', () => {
  const { switchesOff, changes } = deedsOf(installed, core);
  expect(switchesOff.map(({ rule, title }) => [rule, title])).toEqual([
    ['sold-rental', 'A capped rental billed as a sale'],
  ]);
  expect(changes.map(({ rule }) => rule)).toEqual(['sold-rental#maybe', 'note', 'gone']);
});
