import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { createTables } from '../tables/lookup.ts';
import { contextFromJson } from './context-json.ts';
import { coreRegistry, createRegistry } from './registry.ts';
import { createFactScope } from './scope.ts';
import type { FactDefinition, FactInputs, FactValue } from './types.ts';
import { knownFact } from './values.ts';

function inputs(
  claim: object = {},
  context: object = {},
  kind: FactInputs['payer']['kind'] = 'medicare-dme',
): FactInputs {
  return {
    claim: claimFromJson({ lines: [], ...claim }).claim,
    payer: { kind, reason: '' },
    tables: createTables([], {}),
    context: contextFromJson(context),
    today: '2026-11-24',
  };
}

const define = (
  name: string,
  derive: FactDefinition['derive'],
  place: FactDefinition['place'] = 'line',
): FactDefinition => ({
  name,
  type: 'number',
  place,
  from: [],
  phi: false,
  derive,
});

describe('a registry', () => {
  test('names both topics when they define the same fact', () => {
    const fact = define('line.x', () => knownFact(1));
    expect(() => createRegistry({ rentalFacts: [fact], modifierFacts: [fact] })).toThrow(
      /"line\.x" is defined in rentalFacts and again in modifierFacts/,
    );
  });
  test('of the program holds every fact once, under a name that a rule can write', () => {
    const names = coreRegistry.facts.map((fact) => fact.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z][a-zA-Z0-9]*)*$/);
  });
  test('knows where each of its facts stands', () => {
    for (const { name, place } of coreRegistry.facts) {
      if (name.startsWith('line.')) expect([name, place]).toEqual([name, 'line']);
      else if (name.startsWith('ctx.')) expect([name, place]).toEqual([name, 'either']);
      else expect([name, place]).toEqual([name, 'claim']);
    }
  });
  test('a fact worked out from PHI is PHI, at any distance', () => {
    const fact = (name: string, phi: boolean, ...from: string[]): FactDefinition => ({
      ...define(name, () => knownFact(1)),
      phi,
      from,
    });
    const { facts } = createRegistry({
      topic: [
        fact('far', false, 'near', 'far'),
        fact('near', false, 'root'),
        fact('root', true),
        fact('free', false, 'table.x'),
      ],
    });
    expect(facts.map(({ name, phi }) => [name, phi])).toEqual([
      ['far', true],
      ['near', true],
      ['root', true],
      ['free', false],
    ]);
    expect(coreRegistry.find('line.note.length')?.phi).toBe(true);
    expect(coreRegistry.find('line.procedureCode')?.phi).toBe(false);
  });
});

describe('a scope', () => {
  test('works each fact out once for each place', () => {
    let times = 0;
    const registry = createRegistry({
      topic: [
        define('line.x', (_scope, line) => {
          times++;
          return knownFact(line);
        }),
        define('claim.x', () => knownFact(times), 'claim'),
      ],
    });
    const scope = createFactScope(inputs({ lines: [{}, {}] }), registry);
    const values = [0, 1, 0, 1].map((line) => scope.get('line.x', line));
    expect(times).toBe(2);
    expect(values[0]).toBe(values[2]);
    expect(values[1]).toEqual(knownFact(1));
    // Every line sees the same fact of the claim.
    expect(scope.get('claim.x', 0)).toBe(scope.get('claim.x', -1));
  });
  test('refuses names and lines that there are not', () => {
    const scope = createFactScope(inputs({ lines: [{}] }));
    expect(() => scope.get('line.colour', 0)).toThrow('No fact is called "line.colour"');
    expect(() => scope.get('line.units', 1)).toThrow('asked for line 1');
    expect(() => scope.get('line.units', -1)).toThrow('asked for line -1');
  });
  test('names a fact that rests on itself', () => {
    const registry = createRegistry({
      topic: [define('line.x', (scope, line) => scope.get('line.x', line))],
    });
    expect(() => createFactScope(inputs({ lines: [{}] }), registry).get('line.x', 0)).toThrow(
      '"line.x" rests on itself',
    );
  });
});

describe('the fields of a claim', () => {
  const scope = createFactScope(
    inputs({
      priorAuthNumber: 'A1',
      additionalInfo: '',
      totalCharge: { raw: 'lots' },
      diagnoses: ['G47.33', '', 'I10'],
      lines: [
        { procedureCode: 'E0601', modifiers: ['RR', { raw: '?' }], charge: '96.40', description: '' },
        {},
      ],
    }),
  );
  const known = (value: unknown, extra: object = {}): unknown => ({
    state: 'known',
    value,
    from: 'page',
    ...extra,
  });
  test.each([
    ['priorAuthNumber', -1, known('A1')],
    ['additionalInfo', -1, { state: 'blank', from: 'page' }],
    ['totalCharge', -1, { state: 'unknown', reason: 'unreadable', missing: 'totalCharge', raw: 'lots' }],
    ['insured.id', -1, { state: 'unknown', reason: 'absent', missing: 'insured.id' }],
    ['diagnoses', -1, known(['G47.33', 'I10'], { complete: true })],
    ['line.procedureCode', 0, known('E0601')],
    ['line.charge', 0, known(9640)],
    ['line.description', 0, { state: 'blank', from: 'page' }],
    ['line.modifiers', 0, known(['RR'], { complete: false })],
    ['line.modifiers', 1, { state: 'unknown', reason: 'absent', missing: 'line.modifiers' }],
    ['line.units', 1, { state: 'unknown', reason: 'absent', missing: 'line.units' }],
    ['line.index', 1, { state: 'known', value: 2, from: 'derived' }],
    ['today', -1, { state: 'known', value: '2026-11-24', from: 'derived' }],
    ['payer.kind', -1, { state: 'known', value: 'medicare-dme', from: 'derived' }],
    ['attachments.type', -1, { state: 'unknown', reason: 'absent', missing: 'attachments.type' }],
  ])('%s at %i', (name, line, value) => {
    expect(scope.get(name, line)).toEqual(value);
  });
  test('attachments are a list', () => {
    const two = createFactScope(
      inputs({ attachments: [{ type: 'OZ' }, { type: { raw: '?' } }, { type: '' }] }),
    );
    expect(two.get('attachments.type', -1)).toEqual(known(['OZ'], { complete: false }));
  });
  test('diagnoses that were not seen', () => {
    expect(createFactScope(inputs()).get('diagnoses', -1)).toMatchObject({
      state: 'unknown',
      missing: 'diagnoses',
    });
    const unread = createFactScope(inputs({ diagnoses: ['I10', { raw: '?' }] }));
    expect(unread.get('diagnoses', -1)).toEqual(known(['I10'], { complete: false }));
    const none = createFactScope(inputs({ diagnoses: [] }));
    expect(none.get('diagnoses', -1)).toEqual(known([], { complete: true }));
  });
  test('a payer that is not known is not known', () => {
    expect(createFactScope(inputs({}, {}, 'unknown')).get('payer.kind', -1)).toMatchObject({
      missing: 'payer.kind',
    });
  });
});

describe('the context', () => {
  const at = (context: object, name: string, line: number, claim: object = { lines: [{}, {}] }): FactValue =>
    createFactScope(inputs(claim, context)).get(name, line);
  test("a line's own value wins over the claim's", () => {
    const context = { woundCount: 1, lines: [null, { woundCount: 3 }] };
    expect(at(context, 'ctx.woundCount', 0)).toEqual(knownFact(1, 'answer'));
    expect(at(context, 'ctx.woundCount', 1)).toEqual(knownFact(3, 'answer'));
    expect(at(context, 'ctx.woundCount', -1)).toEqual(knownFact(1, 'answer'));
  });
  test('what nobody answered is unknown, under its own name', () => {
    expect(at({}, 'ctx.orderDate', 0)).toEqual({
      state: 'unknown',
      reason: 'not-answered',
      missing: 'ctx.orderDate',
    });
  });
  test('a claim field of the same meaning stands in, and does not win', () => {
    const claim = { hospitalization: { from: '2026-11-01', to: '' }, lines: [{}] };
    expect(at({}, 'ctx.admitDate', 0, claim)).toEqual(knownFact('2026-11-01', 'page'));
    expect(at({ admitDate: '2026-10-01' }, 'ctx.admitDate', 0, claim)).toEqual(
      knownFact('2026-10-01', 'answer'),
    );
    expect(at({}, 'ctx.dischargeDate', 0, claim)).toMatchObject({ missing: 'ctx.dischargeDate' });
  });
  test('parameters of the payer', () => {
    expect(at({ profile: { authNoc: true } }, 'profile.authNoc', 0)).toEqual(knownFact(true, 'profile'));
    expect(at({}, 'profile.authNoc', 0)).toEqual({
      state: 'unknown',
      reason: 'no-payer-parameter',
      missing: 'profile.authNoc',
    });
  });
});
