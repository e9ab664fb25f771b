import { describe, expect, it, vi } from 'vitest';
import { asRange, fieldText, joinDate, shownValue } from './text.ts';
import type { ControlPart, MappedField } from './types.ts';

describe('a question drawn as check boxes', () => {
  class Box {
    readonly checked: boolean;
    constructor(checked: boolean) {
      this.checked = checked;
    }
    getAttribute = () => null;
  }
  vi.stubGlobal('HTMLInputElement', Box);
  const box = (role: ControlPart['role'], means: string, isOn: boolean): ControlPart => ({
    element: new Box(isOn) as unknown as Element,
    role,
    means,
  });
  const read = (...parts: ControlPart[]) => fieldText({ parts } as unknown as MappedField, 'enum');

  it('is answered by the box that is ticked', () => {
    expect(read(box('option', 'Medicare', false), box('option', 'Medicaid', true))).toBe('Medicaid');
    expect(read(box('option', 'Medicare', true), box('beside', '', true))).toBe('Medicare');
    expect(read(box('option', 'Medicare', false), box('beside', '', false))).toBe('');
  });

  it('cannot be told where only a box beside it is ticked', () => {
    expect(read(box('option', 'Medicare', false), box('beside', '', true))).toBeUndefined();
  });
});

describe('shownValue', () => {
  it.each([
    ['npi', '2999929831 NPI', '2999929831'],
    ['money', '$100.30 Submit', '$100.30'],
    ['date', 'on 11/03/2026 at noon', '11/03/2026'],
    ['icd10cm', 'A. G47.33 Obstructive sleep apnea', 'G47.33'],
    ['text', 'Whitfield, Ora', 'Whitfield, Ora'],
    ['text', 'Lakehead Respiratory Care (NPI 2999933015)', 'Lakehead Respiratory Care'],
    ['code', 'OB - Wound record', 'OB'],
    ['npi', 'not yet known', 'not yet known'],
  ] as const)('%s in %s', (kind, text, value) => {
    expect(shownValue(text, kind)).toBe(value);
  });

  it('keeps both ends of a range', () => {
    expect(shownValue('11/03/2026 - 11/05/2026', 'date')).toBe('11/03/2026 - 11/05/2026');
  });
});

describe('joinDate', () => {
  it.each([
    ['11', '2', '2026', '11/2/2026'],
    ['11 - November', '2', '2026', '11/2/2026'],
    ['November', '2', '2026', 'November 2, 2026'],
    ['- Select -', '', '', ''],
    ['MM', 'DD', 'YYYY', ''],
  ] as const)('%s %s %s', (month, day, year, date) => {
    expect(joinDate(month, day, year)).toBe(date);
  });
});

describe('asRange', () => {
  it.each(['11/03/2026 - 11/05/2026', '11/03/2026 thru 11/05/2026', '11/03/2026–11/05/2026'])(
    '%s',
    (text) => {
      expect(asRange(text)).toEqual(['11/03/2026', '11/05/2026']);
    },
  );

  it('is not one date', () => {
    expect(asRange('2026-11-03')).toBeUndefined();
    expect(asRange('11-03-2026')).toBeUndefined();
  });
});
