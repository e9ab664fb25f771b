import { describe, expect, test } from 'vitest';
import { isSameStep, partsOfSteps, showsSameValues, stepsBeside, wholeClaim, withStep } from './parts.ts';
import { pageClaim } from './test-claims.ts';

const HEADER = { insured: { id: '1EG4TE5MK73' }, patientAccount: 'A-100', priorAuthNumber: '' };
const LINES = {
  lines: [
    { procedureCode: 'E0601', modifiers: ['RR', 'KH'], charge: '96.40' },
    { procedureCode: 'A7030', modifiers: [], charge: '30.00' },
  ],
};

describe('one claim from its parts', () => {
  test('what is here wins; what is not here comes from elsewhere and says so', () => {
    const { claim: whole, elsewhere } = wholeClaim(pageClaim({ ...LINES, patientAccount: 'A-200' }), [
      { claim: pageClaim(HEADER), from: 'other frame' },
    ]);
    expect(whole.fields.patientAccount).toEqual({ state: 'known', value: 'A-200' });
    expect(whole.fields.priorAuthNumber).toEqual({ state: 'blank' });
    expect(whole.lines).toHaveLength(2);
    expect([...(elsewhere ?? [])]).toEqual([
      ['insured.id', 'other frame'],
      ['priorAuthNumber', 'other frame'],
    ]);
  });

  test('the lines of another place are seen once, and filled up where this page leaves columns out', () => {
    const review = pageClaim({ lines: [{ procedureCode: 'E0601' }, { procedureCode: 'A7030' }] });
    const { claim: whole, elsewhere } = wholeClaim(review, [
      { claim: pageClaim(LINES), from: 'earlier step' },
    ]);
    expect(whole.lines).toHaveLength(2);
    expect(whole.lines[0]?.modifiers.values).toEqual(['RR', 'KH']);
    expect(elsewhere?.get('lines[0].modifiers')).toBe('earlier step');
    expect(elsewhere?.has('lines')).toBe(false);
  });

  test('lines that differ are not mixed', () => {
    const other = pageClaim({ lines: [{ procedureCode: 'E0470' }, { procedureCode: 'A7030' }] });
    const { claim: whole } = wholeClaim(other, [{ claim: pageClaim(LINES), from: 'earlier step' }]);
    expect(whole.lines[1]?.fields.charge?.state ?? 'absent').toBe('absent');
  });

  test('an emptied grid has no lines, whatever an earlier step had', () => {
    const emptied = pageClaim({ lines: [] });
    expect(wholeClaim(emptied, [{ claim: pageClaim(LINES), from: 'earlier step' }]).claim.lines).toEqual([]);
    expect(wholeClaim(emptied, [{ claim: pageClaim(LINES), from: 'other frame' }]).claim.lines).toHaveLength(
      2,
    );
    const steps = withStep([pageClaim(LINES)], emptied);
    expect(wholeClaim(pageClaim(HEADER), partsOfSteps(steps)).claim.lines).toEqual([]);
  });
});

describe('steps', () => {
  test('a step that is shown again takes the place of what it was', () => {
    const edited = pageClaim({ ...HEADER, priorAuthNumber: 'UTN1' });
    expect(isSameStep(edited, pageClaim(HEADER))).toBe(true);
    expect(isSameStep(pageClaim(LINES), pageClaim(HEADER))).toBe(false);
    const steps = withStep([pageClaim(HEADER), pageClaim(LINES)], edited);
    expect(steps).toHaveLength(2);
    expect(wholeClaim(pageClaim({}), partsOfSteps(steps)).claim.fields.priorAuthNumber).toMatchObject({
      value: 'UTN1',
    });
  });

  test('a box that its step no longer shows is not taken from what the step was', () => {
    const accident = pageClaim({ ...HEADER, condition: { accidentState: 'ID' } });
    expect(stepsBeside([accident], pageClaim(HEADER))).toEqual([]);
  });

  test('a page that comes back filled alike is the same claim, one that comes back empty is not', () => {
    expect(showsSameValues(pageClaim(HEADER), pageClaim(HEADER))).toBe(true);
    expect(showsSameValues(pageClaim({ ...HEADER, patientAccount: '' }), pageClaim(HEADER))).toBe(false);
    expect(showsSameValues(pageClaim({ lines: [] }), pageClaim(LINES))).toBe(false);
  });
});
