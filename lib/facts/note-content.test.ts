import { describe, expect, test } from 'vitest';
import { factOf, onLine } from './test-fact.ts';

const note = (name: string, description: unknown) => onLine(`line.note.${name}`, { description });

describe('what a note says', () => {
  test('a line with a note', () => {
    const text = 'owned E0601 pur 06/2022, lost in fire 30 min $45 CMN 90 days 3 wounds BIB';
    expect(note('replacementReason', text)).toBe('lost');
    expect(note('codes', text)).toEqual(['E0601']);
    expect(note('ownedCodes', text)).toEqual(['E0601']);
    expect(note('monthYear', text)).toBe('2022-06-01');
    expect(note('breakStated', text)).toBe(true);
    expect(note('durationDays', text)).toBe(90);
    expect(note('minutes', text)).toBe(30);
    expect(note('laborUnits', text)).toBe(2);
    expect(note('money', text)).toBe(4_500);
    expect(note('mentionsCmn', text)).toBe(true);
    expect(note('woundCount', text)).toBe(3);
  });
  test('a line without a note: no reason, no codes, no number', () => {
    const empty = (name: string) => note(name, '');
    expect(empty('replacementReason')).toBe('none');
    expect(empty('codes')).toEqual([]);
    expect(empty('breakStated')).toBe(false);
    expect(empty('durationDays')).toBe('blank');
  });
  test('labor counts every quarter of an hour that was begun', () => {
    expect(note('laborUnits', 'tire 20 min')).toBe(2);
  });
  test('a note that contradicts itself is not understood', () => {
    expect(
      factOf('line.note.durationDays', { claim: { lines: [{ description: '30 days, 90 days' }] } }),
    ).toMatchObject({
      reason: 'unreadable',
    });
  });
  test('a note that was not seen', () => {
    expect(onLine('line.note.codes', {})).toBe('unknown: line.description');
  });
});

describe('line.note.extraModifiers', () => {
  const tables = [
    {
      name: 'modifiers',
      edition: 'modifiers for these tests',
      rows: Object.fromEntries(['KX', 'RA', 'LT'].map((code) => [code, [{ short: '' }]])),
    },
  ];
  const extra = (modifiers: unknown, description: string) =>
    onLine('line.note.extraModifiers', { modifiers, description }, { tables });
  test('are those listed in the note that are modifiers and not on the line', () => {
    expect(extra(['NU', 'KX'], 'mods KX RA, IN box')).toEqual(['RA']);
    expect(extra(['NU'], 'KX RA')).toEqual([]);
    expect(extra(undefined, 'mods KX')).toBe('unknown: line.modifiers');
  });
});
