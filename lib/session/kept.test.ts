import { expect, test } from 'vitest';
import { CLAIM_FIELDS } from '../claim/fields.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { coreRegistry } from '../facts/registry.ts';
import { IDENTITY } from './identity.ts';
import { isKept, keptOf } from './kept.ts';
import { pageClaim } from './test-claims.ts';

const rules = JSON.stringify(loadCorePack().pack.rules);
const nameOf = (path: string) => path.replace('lines[i].', 'line.').replace(/\[[ij]\]/g, '');

/** Read where they stand, and absent elsewhere: whether a box is empty, says NONE or holds the supplier's own street needs no other page. */
const ONLY_ON_THEIR_PAGE = ['patient.sex', 'patient.address', 'insured.groupNumber'];

test('what stays in the page is nothing that a rule reads or a fact rests on', () => {
  const stays = CLAIM_FIELDS.map(({ path }) => path)
    .filter((path) => !isKept(path))
    .map(nameOf);
  expect(stays).toContain('patient.address');
  const facts = coreRegistry.facts.filter(({ name }) => !stays.includes(name)).flatMap(({ from }) => from);
  const read = stays.filter((name) => rules.includes(`"${name}"`) || facts.includes(name));
  expect(read).toEqual(ONLY_ON_THEIR_PAGE);
});

test('what tells claims apart leaves the page; nothing else that identifies a patient does without a rule', () => {
  expect(IDENTITY.filter((path) => !isKept(path))).toEqual([]);
});

test('a claim is sent without what stays, with long texts cut, and not at all when it is no claim any more', () => {
  const claim = pageClaim({
    insured: { id: '1EG4TE5MK73', name: 'Sample Pat' },
    patient: { address: '12 Hidden Lane', phone: '555' },
    additionalInfo: 'x'.repeat(2_000),
    lines: [{ procedureCode: 'E0601', controlNumber: 'SECRET' }],
  });
  const sent = keptOf(claim);
  expect(JSON.stringify(sent)).not.toMatch(/Hidden|Sample Pat|SECRET|x{501}/);
  expect(sent?.fields['insured.id']).toEqual({ state: 'known', value: '1EG4TE5MK73' });
  const [line] = claim.lines;
  expect(
    keptOf({ ...claim, lines: Array.from({ length: 51 }, () => line ?? expect.fail()) }),
  ).toBeUndefined();
});
