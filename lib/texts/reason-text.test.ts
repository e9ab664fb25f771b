import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enReasons } from './en-reasons.ts';
import { speakIn } from './languages.ts';
import { placeWords, spokenFault, spokenReason } from './reason-text.ts';

afterEach(() => speakIn('en'));

describe('in English', () => {
  beforeEach(() => speakIn('en'));

  it('a reason stands as it is, and a place in words', () => {
    expect(spokenReason('is empty')).toEqual({ says: 'is empty', isEnglish: false });
    expect(spokenFault('content.rules[0].title is empty').says).toBe('Rule 1, title: is empty');
    expect(spokenFault('content.rules[0].title is empty', () => 'Walkers').says).toBe(
      '“Walkers”, title: is empty',
    );
    expect(
      spokenFault('own-kx: branches[0].fix: has more than 2 sentences', undefined, () => 'KX').says,
    ).toBe('“KX”: Finding 1, what to do: has more than 2 sentences');
    expect(spokenFault('history[0].date: is missing; an earlier line has a date and a code').says).toBe(
      'Earlier service 1, date: is missing; an earlier line has a date and a code',
    );
    expect(placeWords('manifest.notes')).toBe('About the pack, what is new');
    expect(placeWords('claim.lines[1].procedureCode')).toBe('Claim, line 2, HCPCS code');
  });
});

describe('in Spanish', () => {
  beforeEach(() => speakIn('es'));

  it('every sentence is found again, whatever stands in it', () => {
    const english = Object.entries(enReasons).filter(([id]) => !/^(word|place|part)\./.test(id));
    const left = english.filter(([, text]) => {
      const said = text.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === 'reason' ? 'is empty' : `x-${name}`,
      );
      const { says, isEnglish } = spokenReason(said);
      return isEnglish || says === said || /\{\w+\}/.test(says);
    });
    expect(left).toEqual([]);
  });

  it('a reason inside of another is said as well, and what it names', () => {
    expect(spokenReason('case "no KX": finding-1 did not fail; came: passed')).toEqual({
      says: 'ejemplo “no KX”: finding-1 no encontró nada; salió: passed',
      isEnglish: false,
    });
    expect(spokenReason('there is no diagnosis X99.9; take one that is listed').says).toBe(
      'no existe el diagnóstico X99.9; tome uno que esté en la lista',
    );
  });

  it('what nobody translated says that it is English', () => {
    expect(spokenReason('quite another thing')).toEqual({ says: 'quite another thing', isEnglish: true });
    expect(spokenFault('content.rules[0].title quite another thing').says).toBe(
      'Regla 1, título: quite another thing',
    );
  });
});
