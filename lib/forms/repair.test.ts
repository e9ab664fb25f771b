import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { decide } from './assign.ts';
import { classify } from './classify.ts';
import type { Judged } from './lines.ts';
import { repaired } from './repair.ts';
import { WORDS } from './suits.ts';
import type { Unit } from './unit.ts';
import { unitForTests } from './unit-for-tests.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

/** A row of boxes by their labels; `''` is a box without one, `2` such a box that takes two characters. */
function row(...labels: (string | 2 | Partial<Unit>)[]): Judged[] {
  return labels.map((label, order): Judged => {
    const texts = typeof label === 'string' && label !== '' ? [label] : [];
    const unit = unitForTests({
      order,
      captions: texts.map((text) => ({ source: 'label', text, weight: 0.95 })),
      maxLength: label === 2 ? 2 : 0,
      ...(typeof label === 'object' && label),
    });
    return { unit, verdict: classify(unit, new Set()) };
  });
}

/** Names without `lines[i].`, in order; `-` for a box that stays unnamed. */
function named(members: Judged[]): string {
  const found = new Map(repaired(decide(members, 'line'), WORDS).map((one) => [one.judged, one]));
  return members
    .map((member) => {
      const one = found.get(member);
      return one ? `${one.path.replace('lines[i].', '')}${one.stage === 'repaired' ? '*' : ''}` : '-';
    })
    .join(' ');
}

describe('a long box without a caption', () => {
  const box = (left: number, right: number, top: number) => ({
    box: { left, right, top, bottom: top + 20 },
    captions: [],
  });
  const code = {
    ...box(100, 150, 20),
    captions: [{ source: 'label', text: 'HCPCS', weight: 0.95 }] as const,
  };
  const line = (note: Partial<Unit>) => {
    const { captions, ...place } = code;
    return row(note, { ...place, captions: [...captions] }, 'Charges');
  };

  it('over a service line is its note', () => {
    expect(named(line(box(0, 600, 0)))).toBe('description* procedureCode charge');
  });

  it.each([
    ['stands beside the code', box(200, 800, 20)],
    ['is as short as the code', box(0, 60, 0)],
    ['takes few characters', { ...box(0, 600, 0), maxLength: 11 }],
  ])('is none where it %s', (_, note) => {
    expect(named(line(note))).toBe('- procedureCode charge');
  });
});

describe('a gap between sure neighbours', () => {
  it.each([
    ['the end of the dates', row('Date from', '', 'POS'), 'dateFrom dateTo* placeOfService'],
    [
      'four modifiers and the pointers behind the code',
      row('HCPCS', 2, 2, 2, 2, '', 'Charges'),
      'procedureCode modifiers[j]* modifiers[j]* modifiers[j]* modifiers[j]* diagnosisPointers* charge',
    ],
    [
      'two modifiers in front of the pointers',
      row('HCPCS', 2, 2, 'Dx pointer'),
      'procedureCode modifiers[j]* modifiers[j]* diagnosisPointers',
    ],
    [
      'the pointers behind the modifiers',
      row({ captions: [{ source: 'label', text: 'Mod 1', weight: 0.95 }], maxLength: 2 }, '', 'Charges'),
      'modifiers[j] diagnosisPointers* charge',
    ],
    ['the units', row('Charges', '', 'Rendering NPI'), 'charge units* renderingNpi'],
  ])('is %s', (_, members, names) => {
    expect(named(members)).toBe(names);
  });

  it('stays open where it has several answers, or a caption that nobody knows', () => {
    expect(named(row('HCPCS', 2, 'Charges'))).toBe('procedureCode - charge');
    expect(named(row('Charges', '', '', 'Rendering NPI'))).toBe('charge - - renderingNpi');
    expect(named(row('Charges', 'Wombat', 'Rendering NPI'))).toBe('charge - renderingNpi');
  });

  it('stays open where the box cannot hold the field, or the field has a box', () => {
    expect(named(row('Charges', { kind: 'date' }, 'Rendering NPI'))).toBe('charge - renderingNpi');
    expect(named(row('Units', 'Charges', '', 'Rendering NPI'))).toBe('units charge - renderingNpi');
  });

  it('is no gap at the end of the row', () => {
    expect(named(row('HCPCS', 'Charges', ''))).toBe('procedureCode charge -');
  });
});

describe('the end of a range', () => {
  it.each([
    ['a second date without a caption', [{ kind: 'date' }, 'HCPCS'], 'dateFrom dateTo* procedureCode'],
    ['a box of another kind', [{ kind: 'check' }, 'HCPCS'], 'dateFrom - procedureCode'],
  ] as const)('%s', (_, others, names) => {
    const first: Partial<Unit> = {
      kind: 'date',
      captions: [{ source: 'label', text: 'Date of service', weight: 0.95 }],
    };
    expect(named(row(first, ...others))).toBe(names);
  });
});

describe('surer rungs', () => {
  it('are placed first, however high the score of others', () => {
    const scored = unitForTests({
      captions: [{ source: 'column', text: 'Units', weight: 0.9 }],
      tokens: ['serviceUnits', 'unitCount'],
      maxLength: 5,
    });
    const members = [{ unit: scored, verdict: classify(scored, new Set()) }, ...row('Days or units')];
    expect(members[0]?.verdict.line[0]?.score).toBeGreaterThan(members[1]?.verdict.line[0]?.score ?? 1);
    expect(named(members)).toBe('- units');
  });
});
