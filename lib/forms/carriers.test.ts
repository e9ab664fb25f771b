import { describe, expect, it } from 'vitest';
import { isHint, optionText } from './carriers.ts';

describe('optionText', () => {
  it.each([
    ['pos', '12-Home', '4', '12'],
    ['pos', 'Home', '12', '12'],
    ['pos', 'Office (11)', 'x', '11'],
    ['pos', 'Home [12]', 'Home [12]', '12'],
    ['modifier', 'RR - Rental', '17', 'RR'],
    ['modifier', 'Rental', 'RR', 'RR'],
    ['modifier', 'No modifier', 'RR', 'RR'],
    ['hcpcs', 'E0601 - CPAP device', '9', 'E0601'],
    ['pointer list', 'A - G47.33', '1', 'A'],
    ['pointer list', '10', '10', '10'],
    ['text', 'Select Health of South Carolina', '77', 'Select Health of South Carolina'],
    ['enum', 'Female', '2', 'Female'],
  ] as const)('%s: %s (%s)', (kind, text, value, expected) => {
    expect(optionText(kind, text, value)).toBe(expected);
  });

  it.each([
    ['-- Select --', ''],
    ['Please select a modifier', '0'],
    ['Choose…', ''],
    ['-- none --', '0'],
    ['', ''],
  ])('nothing is chosen: %s', (text, value) => {
    expect(optionText('modifier', text, value)).toBe('');
  });

  it('reads an option without a value by its text when that is a code', () => {
    expect(optionText('pos', '12 - Home', '')).toBe('12');
  });
});

describe('isHint', () => {
  it('knows a caption that stands in its own box', () => {
    expect(isHint('Prior Authorization Number', ['Prior authorization number *'])).toBe(true);
    expect(isHint('Enter the PA number', [])).toBe(true);
    expect(isHint('No options selected', [])).toBe(true);
    expect(isHint('0 selected', [])).toBe(true);
    expect(isHint('Up to 4', [])).toBe(true);
    expect(isHint('Select up to 4', [])).toBe(true);
  });

  it('takes what a list shows and its title repeats for a value, where that asks for nothing', () => {
    const title = '1 – Original';
    expect(isHint(title, ['Claim frequency', title])).toBe(true);
    expect(isHint(title, ['Claim frequency', title], title)).toBe(false);
    expect(isHint('Choose an option', [], 'Choose an option')).toBe(true);
  });

  it('leaves values alone', () => {
    expect(isHint('A', ['A'])).toBe(false);
    expect(isHint('Type II power wheelchair, patient owned', [])).toBe(false);
    expect(isHint('Select Medical Rehabilitation', [])).toBe(false);
  });
});
