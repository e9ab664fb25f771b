import { describe, expect, test } from 'vitest';
import { coreRegistry } from '../facts/registry.ts';
import { createTables } from '../tables/lookup.ts';
import { caseInputs, runCase } from './cases.ts';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { editsOf } from './edits.ts';
import { lintRule } from './lint.ts';
import { packOf, ruleOf } from './test-world.ts';
import type { Edit, RuleCase } from './types.ts';

const tables = createTables([], {});
const SETS = { MONTHS: ['KH', 'KI', 'KJ'] };
const ruleWith = (...edits: readonly Edit[]) =>
  ruleOf('month', {
    fires: { fact: 'line.modifiers', has: 'KH' },
    fields: ['line.modifiers', 'line.units'],
    edits,
  });

function editsOn(modifiers: unknown, ...edits: readonly Edit[]) {
  const rulebook = compile({ ...packOf([ruleWith(...edits)]), sets: SETS });
  const one: RuleCase = { name: 'x', expect: 'fails', claim: { lines: [{}, { modifiers }] } };
  const inputs = caseInputs(one, tables);
  return check(inputs, rulebook).outcomes.map((outcome) => editsOf(outcome, inputs, rulebook));
}

describe('editsOf', () => {
  test.each<[Edit, readonly string[]]>([
    [{ field: 'line.modifiers', remove: ['KH'] }, ['KX', 'RR', 'RR']],
    [{ field: 'line.modifiers', remove: { set: 'MONTHS' } }, ['KX', 'RR', 'RR']],
    [{ field: 'line.modifiers', to: { fact: 'line.distinctModifiers' } }, ['KX', 'RR', 'KH']],
    [{ field: 'line.modifiers', to: { fact: 'line.modifiersInOrder' } }, ['RR', 'RR', 'KH', 'KX']],
  ])('%j is worked out for the line that failed', (edit, to) => {
    expect(editsOn(['KX', 'RR', 'KH', 'RR'], edit)).toContainEqual([{ field: 'lines[1].modifiers', to }]);
  });

  test('where one edit has no value there is none', () => {
    const off: Edit = { field: 'line.modifiers', remove: ['KH'] };
    const unit: Edit = { field: 'line.units', to: { fact: 'line.units' } };
    expect(editsOn(['KH'], off, unit)).toContainEqual([]);
    expect(editsOn(['KH', { raw: '?' }], off)).toContainEqual([]);
  });
});

test.each<[Edit, string]>([
  [{ field: 'line.dateFrom', to: '2026-01-01' }, '"line.dateFrom" is not among the fields of the branch'],
  [{ field: 'line.charge', to: 1 }, '"line.charge" is a money, which no edit changes'],
  [{ field: 'line.diagnosisPointers', to: 'A' }, '"line.diagnosisPointers" is a pointer list, which no edit'],
  [{ field: 'line.units', remove: ['KX'] }, '"line.units" is no list'],
  [{ field: 'line.modifiers', remove: { set: 'NONE' } }, 'No set is called "NONE"'],
  [{ field: 'line.modifiers', to: 'KX' }, 'modifiers are taken off or put in order'],
  [{ field: 'line.modifiers', to: { fact: 'line.units' } }, '"line.units" is of type number'],
  [{ field: 'line.units', to: { fact: 'line.modifierSet' } }, '"line.modifierSet" is of type codes'],
  [{ field: 'line.units', to: { fact: 'line.nothing' } }, 'No fact is called "line.nothing"'],
])('lint refuses %j', (edit, reason) => {
  const rule = ruleOf('a', {
    fields: ['line.modifiers', 'line.units', 'line.charge', 'line.diagnosisPointers'],
    edits: [edit],
  });
  const faults = lintRule(rule, {
    registry: coreRegistry,
    sets: SETS,
    tables: [],
    documents: {},
    rules: [rule],
  });
  expect(faults.map((fault) => `${fault.path}: ${fault.reason}`).join('\n')).toContain(
    `branches[0].edits[0]: ${reason}`,
  );
});

test('a case that fails asks that the edits mend its branch', () => {
  const run = (edit: Edit) => {
    const rule = ruleWith(edit);
    const one: RuleCase = {
      name: 'x',
      expect: 'fails',
      branch: 'only',
      claim: { lines: [{ modifiers: ['RR', 'KH'] }] },
    };
    return runCase(rule, one, compile(packOf([rule])), tables);
  };
  expect(run({ field: 'line.modifiers', remove: ['KH'] })).toEqual({ ok: true, reason: '' });
  expect(run({ field: 'line.modifiers', remove: ['RR'] }).reason).toContain(
    'the edits of only do not mend it',
  );
});
