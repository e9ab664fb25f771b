import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import type { HistoryLine } from '../facts/types.ts';
import { compile } from '../rules/compile.ts';
import { createTables } from '../tables/lookup.ts';
import { ClaimSession } from './session.ts';
import type { Shared } from './shared.ts';

const core = loadCorePack();
const rulebook = compile(core.pack);
const tables = createTables(core.tables, core.pack.sets);

const HEADER = {
  payer: { name: 'Noridian DME MAC' },
  insured: { id: '1EG4TE5MK73' },
  patientAccount: 'A-100',
  diagnoses: ['G47.33'],
  resubmission: { code: '' },
};
const SECOND = { procedureCode: 'E0601', dateFrom: '2026-11-03', modifiers: ['RR', 'KH', 'KX'] };
const FIRST: HistoryLine = {
  date: '2026-10-03',
  procedureCode: 'E0601',
  modifiers: ['RR', 'KH', 'KX'],
  units: 1,
};

function newSession(): ClaimSession {
  return new ClaimSession({
    host: 'portal.test',
    rulebookFor: () => rulebook,
    payers: core.payers,
    now: () => 0,
    today: () => '2026-11-24',
  });
}

const shared = (memory?: readonly HistoryLine[]): Shared => ({
  epoch: 1,
  steps: [],
  inDoubt: false,
  frames: [],
  beside: [],
  noted: 0,
  leads: true,
  ...(memory && { memory }),
});

function show(session: ClaimSession, lines: readonly object[], header = {}) {
  const { claim } = claimFromJson({ ...HEADER, ...header, lines });
  const onPage = new Set(lines.flatMap((_, i) => [`lines[${i}].procedureCode`, `lines[${i}].modifiers[0]`]));
  session.read(
    { claim, coverage: { read: 1, seen: 1 }, unaddedInput: false, onPage, committed: new Set() },
    tables,
  );
  return session.evaluate()?.state.shown ?? [];
}

const SEEN =
  'E0601 was seen here on 10/03/2026. Whether it was paid, and what was billed elsewhere, is not known.';

test('what rests on earlier claims says so and is never louder than quiet, at Submit neither', () => {
  const session = newSession();
  expect(show(session, [SECOND]).map(({ finding }) => finding.rule)).not.toContain(
    'capped-rental-month-modifier',
  );
  session.join(shared([FIRST]));
  session.submit();
  const shown = show(session, [SECOND]).find(
    ({ finding }) => finding.rule === 'capped-rental-month-modifier',
  );
  expect(shown).toMatchObject({ loudness: 'quiet', finding: { status: 'failed' } });
  expect(shown?.finding.assumed).toContain(SEEN);
});

test('a finding that is there without them is as loud as ever', () => {
  const session = newSession();
  session.join(shared([FIRST]));
  session.submit();
  const sold = { ...SECOND, modifiers: ['NU', 'KX'] };
  const shown = show(session, [sold]).find(
    ({ finding }) => finding.rule === 'category-capped-rental-billed-as-purchase',
  );
  expect(shown?.loudness).toBe('loud');
  expect(shown?.finding.assumed).not.toContain(SEEN);
});

test('a line that was sent is named as billed before', () => {
  const session = newSession();
  session.join(shared([{ ...FIRST, date: '2026-11-03' }]));
  const again = show(session, [SECOND]).find(({ finding }) => finding.branch === 'already-billed');
  expect(again).toMatchObject({ loudness: 'quiet' });
});

test('nothing of one patient is left for the next; what is still being looked up changes nothing', () => {
  const session = newSession();
  session.join(shared([FIRST]));
  const rules = (header = {}) => show(session, [SECOND], header).map(({ finding }) => finding.rule);
  expect(rules()).toContain('capped-rental-month-modifier');
  session.join(shared());
  expect(rules()).toContain('capped-rental-month-modifier');
  expect(rules({ insured: { id: '2EG4TE5MK73' } })).not.toContain('capped-rental-month-modifier');
});
