import '../texts/english.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { compile } from '../rules/compile.ts';
import { createTables } from '../tables/lookup.ts';
import type { Inquiry } from './inquiry.ts';
import { ROW_LEFT_MS } from './screen.ts';
import { ClaimSession } from './session.ts';
import type { SessionReading } from './session-types.ts';
import { pageClaim } from './test-claims.ts';
import type { LiveState, ShownFinding } from './types.ts';

const core = loadCorePack();
const rulebook = compile(core.pack);
const tables = createTables(core.tables, core.pack.sets);

let now = 0;
let session: ClaimSession;
beforeEach(() => {
  now = 0;
  session = new ClaimSession({
    host: 'portal.test',
    rulebookFor: () => rulebook,
    payers: core.payers,
    now: () => now,
    today: () => '2026-11-24',
  });
});

const SOLD = {
  procedureCode: 'E0601',
  dateFrom: '2026-11-03',
  modifiers: ['NU', 'KX'],
  diagnosisPointers: ['A'],
};
const RENTED = { ...SOLD, modifiers: ['RR', 'KH', 'KX'] };

/** A reading with four modifier boxes a line. */
function reading(lines: readonly object[], more: object = {}): SessionReading {
  const { claim } = claimFromJson({
    payer: { name: 'Noridian DME MAC' },
    insured: { id: '1EG4TE5MK73' },
    diagnoses: ['G47.33'],
    lines,
    ...more,
  });
  const onPage = new Set(['insured.id', 'payer.name', 'diagnoses[0]', 'priorAuthNumber']);
  for (const [i] of lines.entries()) {
    for (const field of ['procedureCode', 'dateFrom', 'charge', 'diagnosisPointers'])
      onPage.add(`lines[${i}].${field}`);
    for (let box = 0; box < 4; box++) onPage.add(`lines[${i}].modifiers[${box}]`);
  }
  return { claim, coverage: { read: 10, seen: 10 }, unaddedInput: false, onPage, committed: new Set() };
}

function show(one: SessionReading): LiveState {
  session.read(one, tables);
  const evaluation = session.evaluate();
  if (!evaluation) throw new Error('nothing was evaluated');
  return evaluation.state;
}

const about = (state: LiveState, rule: string): ShownFinding | undefined =>
  state.shown.find((one) => one.finding.rule === rule);
const CATEGORY = 'category-capped-rental-billed-as-purchase';

describe('a finding speaks when it is its moment', () => {
  test('a prefilled line is marked quietly, beside the modifier that is wrong', () => {
    const shown = about(show(reading([SOLD])), CATEGORY);
    expect(shown).toMatchObject({ loudness: 'quiet', at: 'lines[0].modifiers[0]', greyed: false });
  });

  test('a line being typed is left alone, speaks when it is left, and falls silent at once when it is put right', () => {
    session.focus('lines[0].modifiers[0]');
    expect(about(show(reading([SOLD])), CATEGORY)).toBeUndefined();
    session.focus(undefined);
    now += ROW_LEFT_MS;
    expect(about(show(reading([SOLD])), CATEGORY)).toMatchObject({ loudness: 'loud' });
    session.focus('lines[0].modifiers[0]');
    expect(about(show(reading([SOLD])), CATEGORY)).toMatchObject({ loudness: 'quiet', greyed: true });
    expect(about(show(reading([RENTED])), CATEGORY)).toBeUndefined();
  });

  test('what a line lacks is marked at its first empty box', () => {
    const shown = about(show(reading([{ ...SOLD, modifiers: ['RR', 'KH'] }])), 'policy-modifier-missing');
    expect(shown).toMatchObject({ loudness: 'quiet', at: 'lines[0].modifiers[2]' });
  });

  test('what the claim lacks is marked on the line that needs it, and at its box when the biller is there', () => {
    const brace = { ...SOLD, procedureCode: 'L0651', modifiers: ['KX'] };
    const one = reading([brace], { priorAuthNumber: '' });
    expect(about(show(one), 'rpa-utn-missing')).toMatchObject({
      loudness: 'quiet',
      at: 'lines[0].procedureCode',
    });
    session.focus('priorAuthNumber');
    // Quiet, since it is taken for granted that the supplier is not exempt.
    expect(about(show(one), 'rpa-utn-missing')).toMatchObject({ loudness: 'quiet', at: 'priorAuthNumber' });
    session.submit();
    expect(about(show(one), 'rpa-utn-missing')).toMatchObject({ loudness: 'loud' });
  });

  test('the one that is loud stays so while its line is typed on, which is one interruption of three', () => {
    const leave = (line: number) => {
      session.focus(`lines[${line}].modifiers[0]`);
      session.focus(`lines[${line}].charge`);
    };
    leave(0);
    for (const charge of ['', '8', '82', '820', '820.', '820.0']) {
      const state = show(reading([{ ...SOLD, charge }]));
      expect(about(state, CATEGORY), charge).toMatchObject({ loudness: 'loud' });
    }
    leave(1);
    const next = show(
      reading([
        { ...RENTED, charge: '90.00' },
        { ...SOLD, procedureCode: 'E0470' },
      ]),
    );
    expect(about(next, CATEGORY)).toMatchObject({ finding: { line: 1 }, loudness: 'loud' });
  });

  test('one is loud at a time', () => {
    session.focus('lines[1].procedureCode');
    session.focus(undefined);
    now += ROW_LEFT_MS;
    const state = show(
      reading([SOLD, { ...SOLD, procedureCode: 'K0001' }], { insured: { id: '1EG4TE5MO73' } }),
    );
    session.submit();
    expect(state.shown.filter((one) => one.loudness === 'loud')).toHaveLength(1);
  });

  test('"Not now" holds until a value changes that the rule looks at', () => {
    const key = about(show(reading([SOLD])), CATEGORY)?.key ?? '';
    session.dismiss(key);
    expect(about(show(reading([SOLD])), CATEGORY)).toBeUndefined();
    expect(about(show(reading([{ ...SOLD, charge: '820.00' }])), CATEGORY)).toBeUndefined();
    expect(about(show(reading([{ ...SOLD, modifiers: ['NU', 'KX', 'KX'] }])), CATEGORY)).toBeDefined();
  });

  test('what concerns the whole claim comes back when a line says something else that the rule adds up', () => {
    const total = (charge: string) =>
      about(show(reading([{ ...RENTED, charge }], { totalCharge: '500.00' })), 'claim-arithmetic');
    session.submit();
    session.dismiss(total('90.00')?.key ?? '');
    expect(total('90.00')).toBeUndefined();
    expect(total('91.00')).toBeDefined();
  });
});

describe('who pays', () => {
  test('while nobody knows, only what no payer would take speaks, and the question is who', () => {
    const state = show(
      reading([SOLD], { payer: { name: 'Acme Benefit Trust' }, billing: { npi: '1234567890' } }),
    );
    expect(state.payer.kind).toBe('unknown');
    expect(state.question?.fact).toBe('payer.kind');
    expect(state.shown.map((one) => one.finding.rule)).toEqual(['npi-luhn']);
  });

  test("the biller's choice wins and is said", () => {
    session.answer('payer.kind', undefined, 'medicare-advantage');
    const state = show(reading([SOLD]));
    expect(state.payer).toEqual({ kind: 'medicare-advantage', reason: 'you chose it' });
    expect(about(state, CATEGORY)?.finding.severity).toBe('likely-deny');
  });
});

describe('answers', () => {
  const THIRD = { ...RENTED, modifiers: ['RR', 'KH', 'KX'] };

  test('the question asked is the one that settles most, and its answer is used', () => {
    const before = show(reading([THIRD]));
    expect(before.question).toMatchObject({ fact: 'ctx.rentalMonth', line: 0, type: 'integer' });
    session.answer('ctx.rentalMonth', 0, 3);
    const after = show(reading([THIRD]));
    expect(about(after, 'capped-rental-month-modifier')?.finding.message).toContain('month 3');
    expect(after.question?.fact).not.toBe('ctx.rentalMonth');
    session.answer('ctx.rentalMonth', 0, null);
    expect(about(show(reading([THIRD])), 'capped-rental-month-modifier')).toBeUndefined();
  });

  test('another member in the same form starts over', () => {
    show(reading([THIRD]));
    session.answer('ctx.rentalMonth', 0, 3);
    const next = show(reading([THIRD], { insured: { id: '2EG4TE5MK74' } }));
    expect(about(next, 'capped-rental-month-modifier')).toBeUndefined();
    expect(next.question?.fact).toBe('ctx.rentalMonth');
  });
});

test('the panel gets each line with its category and its worst finding', () => {
  const state = show(reading([SOLD, { ...RENTED, procedureCode: 'E0143', modifiers: ['NU'] }]));
  expect(state.lines).toMatchObject([
    { procedureCode: 'E0601', category: 'capped-rental', worst: 'will-deny' },
    { procedureCode: 'E0143', category: 'routinely-purchased' },
  ]);
});

describe('a claim in parts', () => {
  const HEADER = { payer: { name: 'Noridian DME MAC' }, insured: { id: '1EG4TE5MK73' }, priorAuthNumber: '' };
  const BRACE = { ...SOLD, procedureCode: 'L0651', modifiers: ['KX'] };
  const SHARED = {
    epoch: 1,
    steps: [],
    inDoubt: false,
    beside: [],
    frames: [],
    noted: 0,
    leads: true,
    claim: 1,
  } as const;

  /** Only these lines, or only these header fields, stand on the page. */
  function part(content: Readonly<Record<string, unknown>>): SessionReading {
    const claim = pageClaim(content);
    const lines = (content.lines as readonly object[]) ?? [];
    const onPage = new Set(Object.keys(claim.fields));
    for (const [i] of lines.entries())
      for (const field of ['procedureCode', 'dateFrom']) onPage.add(`lines[${i}].${field}`);
    return {
      claim,
      coverage: { read: 1, seen: 1 },
      unaddedInput: false,
      onPage,
      committed: new Set(),
    };
  }

  test('fields of a step not seen yet are not on this page, never missing', () => {
    const { priorAuthNumber: _, ...header } = HEADER;
    expect(show(part(header)).shown.filter(({ finding }) => finding.status === 'failed')).toEqual([]);
    const state = show(part({ lines: [BRACE] }));
    expect(about(state, 'rpa-utn-missing')?.finding.status).not.toBe('failed');
    expect(state.notChecked).toHaveProperty(['priorAuthNumber']);
  });

  test('an earlier step counts, and "Why?" says where it was seen', () => {
    show(part(HEADER));
    const state = show(part({ lines: [BRACE] }));
    const finding = about(state, 'rpa-utn-missing');
    expect(finding).toMatchObject({ finding: { status: 'failed' }, at: 'lines[0].procedureCode' });
    expect(finding?.finding.because).toContainEqual(
      expect.objectContaining({ from: 'from an earlier step' }),
    );
  });

  test('another frame counts; its fields are marked there, and it is said that they stand there', () => {
    session.join({ ...SHARED, frames: [part(HEADER).claim] });
    session.submit();
    const state = show(part({ lines: [BRACE] }));
    const finding = about(state, 'rpa-utn-missing');
    expect(finding).toMatchObject({ at: 'priorAuthNumber', elsewhere: 'other frame' });
    expect(finding?.finding.because).toContainEqual(
      expect.objectContaining({ from: 'from another part of the page' }),
    );
    expect(state.part).toBe('leads');
  });

  test('the frame that follows marks its own field and nothing else', () => {
    session.join({ ...SHARED, leads: false, frames: [part({ lines: [BRACE, SOLD] }).claim] });
    session.submit();
    const state = show(part(HEADER));
    expect(state.part).toBe('follows');
    expect(about(state, 'rpa-utn-missing')).toMatchObject({ at: 'priorAuthNumber' });
    expect(about(state, 'rpa-utn-missing')?.elsewhere).toBeUndefined();
    expect(about(state, CATEGORY)?.elsewhere).toBe('other frame');
  });

  test('another claim in another frame, and what was said of the old one is gone', () => {
    session.join(SHARED);
    session.answer('payer.kind', undefined, 'auto');
    expect(show(part({ lines: [SOLD] })).payer.kind).toBe('auto');
    session.join({ ...SHARED, epoch: 2 });
    expect(show(part({ lines: [SOLD] })).payer.kind).toBe('unknown');
  });

  test('"Add another claim" forgets the steps, the answers and what was put aside', () => {
    show(part(HEADER));
    session.answer('payer.kind', undefined, 'medicaid');
    show(part({ lines: [BRACE] }));
    session.startNew();
    expect(show(part({ lines: [BRACE] })).payer.kind).toBe('unknown');
    expect(session.news()).toMatchObject({ over: true, left: [] });
    expect(session.news()).toMatchObject({ over: false });
  });

  test('the panel is told when another claim stands in the form, and when the claim says something else', () => {
    const first = show(part({ lines: [BRACE] }));
    const again = show(part({ lines: [BRACE] }));
    expect([again.turn, again.says]).toEqual([first.turn, first.says]);
    const changed = show(part({ lines: [BRACE, SOLD] }));
    expect(changed.turn).toBe(first.turn);
    expect(changed.says).not.toBe(first.says);
    session.startNew();
    expect(show(part({ lines: [BRACE] })).turn).not.toBe(first.turn);
  });
});

describe('trying other values', () => {
  const rules = (edits: Parameters<Inquiry['tryOut']>[0], line = 0) =>
    session.inquiry.tryOut(edits, line)?.findings.map(({ rule }) => rule);

  test('the claim is judged with them as at Submit, and stays what it was', () => {
    const before = show(reading([SOLD]));
    expect(rules([])).toContain('category-capped-rental-billed-as-purchase');
    const edits = [{ field: 'lines[0].modifiers', to: ['RR', 'KX'] }];
    expect(rules(edits)).toEqual(['capped-rental-month-modifier']);
    expect(rules([{ field: 'lines[0].procedureCode', to: 'E0143' }])).not.toContain(
      'category-capped-rental-billed-as-purchase',
    );
    expect(session.evaluate()?.state).toEqual(before);
  });

  test('of the line it is about it says the category and what is open', () => {
    show(reading([SOLD]));
    const trial = session.inquiry.tryOut([{ field: 'lines[0].procedureCode', to: 'E0143' }], 0);
    expect(trial?.line).toMatchObject({ procedureCode: 'E0143', category: 'routinely-purchased' });
    const untouched = session.inquiry.tryOut([], 0);
    expect(untouched?.open).toContainEqual({
      rule: 'category-capped-rental-billed-as-purchase',
      branch: 'sold',
      status: 'failed',
    });
  });

  test('a line that is not there is refused', () => {
    show(reading([SOLD]));
    expect(() => session.inquiry.tryOut([{ field: 'lines[3].charge', to: 100 }], 3)).toThrow(
      'no lines[3].charge',
    );
  });
});
