import { expect, test } from 'vitest';
import type { PayerKind } from '../claim/claim.ts';
import { claimFromJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { createFactScope } from '../facts/scope.ts';
import { withPayer } from '../session/payer.ts';
import { createTables } from '../tables/lookup.ts';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { askedPapers } from './papers.ts';

const core = loadCorePack();
const rulebook = compile(core.pack);
const tables = createTables(core.tables, core.pack.sets);

/** The papers of the first line; `claim` those of the claim. */
function papersFor(
  code: string,
  modifiers: readonly string[],
  { context = {}, payer: kind = 'medicare-dme' }: { context?: unknown; payer?: PayerKind } = {},
) {
  const line = { procedureCode: code, modifiers, dateFrom: '2026-11-03', units: 1, diagnosisPointers: ['A'] };
  const { claim } = claimFromJson({ diagnoses: ['G47.33'], lines: [line] });
  const payer = { kind, reason: '' };
  const given = withPayer(contextFromJson(context), payer, core.payers);
  const inputs = { claim, payer, tables, context: given, today: '2026-11-26' };
  const scope = createFactScope(inputs, rulebook.registry);
  const asked = askedPapers(check(inputs, rulebook, scope), scope, rulebook, core.papers);
  return {
    line: asked.flatMap(({ name, line: at }) => (at === 0 ? [name] : [])),
    claim: asked.flatMap(({ name, line: at }) => (at < 0 ? [name] : [])),
    ofPayer: asked.flatMap(({ name, ofPayer }) => (ofPayer ? [name] : [])),
  };
}

test('rules that speak of a line name its papers, also where they find nothing; each once, in the order of the work', () => {
  const { line } = papersFor('E0601', ['RR', 'KH', 'KX']);
  expect(line).toEqual(
    expect.arrayContaining(['Sleep study', 'Signed and dated order', 'Proof of delivery']),
  );
  expect(new Set(line).size).toBe(line.length);
  expect(line.indexOf('Sleep study')).toBeLessThan(line.indexOf('Signed and dated order'));
  expect(line.indexOf('Signed and dated order')).toBeLessThan(line.indexOf('Proof of delivery'));
});

test('rules that do not speak of a line ask for nothing: another month, another item, another payer', () => {
  const later = 'Re-evaluation note from day 31 to 91';
  expect(papersFor('E0601', ['RR', 'KH', 'KX']).line).not.toContain(later);
  expect(papersFor('E0601', ['RR', 'KJ', 'KX']).line).toContain(later);
  expect(papersFor('E0143', ['NU']).line).not.toContain('Sleep study');
  expect(papersFor('E0601', ['RR'], { payer: 'commercial' }).line).not.toContain('Sleep study');
});

test('some papers are asked for only where a rule found something, or waits for them', () => {
  const notice = 'Signed Advance Beneficiary Notice (for GA)';
  expect(papersFor('E0143', ['NU']).line).not.toContain(notice);
  expect(papersFor('E0143', ['NU', 'GA']).line).toContain(notice);
  const answered = { lines: [{ abnOnFile: true }] };
  expect(papersFor('E0143', ['NU', 'GA'], { context: answered }).line, 'it stays to be seen').toContain(
    notice,
  );
});

test('what the payer wants besides comes after what rules want; what lines ask for is not asked of the claim', () => {
  const profile = { rules: [{ codes: ['E0143'], documents: ['Delivery photo', 'Proof of delivery'] }] };
  const { line, claim, ofPayer } = papersFor('E0143', ['NU'], { payer: 'commercial', context: { profile } });
  expect(ofPayer).toEqual(['Delivery photo']);
  expect(line.at(-1)).toBe('Delivery photo');
  expect(claim).not.toContain('Signed and dated order');
});
