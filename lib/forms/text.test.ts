import { describe, expect, it, vi } from 'vitest';
import { asRange, fieldText, joinDate, nameAndNpi, payerAndId, shownValue } from './text.ts';
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

describe('a provider with the number in one text', () => {
  it.each([
    ['Arete Bracing & Limb - 2999869359', 'Arete Bracing & Limb'],
    ['2999869359 - Arete Bracing & Limb', 'Arete Bracing & Limb'],
    ['Arete Bracing & Limb (NPI: 2999869359)', 'Arete Bracing & Limb'],
    ['Arete Bracing & Limb | 2999869359', 'Arete Bracing & Limb'],
    ['Okonjo, Adaeze MD [2999869359]', 'Okonjo, Adaeze MD'],
    ['Okonjo, Adaeze MD · NPI 2999869359', 'Okonjo, Adaeze MD'],
    ['2999869359 NPI Okonjo, Adaeze', 'Okonjo, Adaeze'],
  ])('%s', (text, name) => {
    expect(nameAndNpi(text)).toEqual({ name, id: '2999869359' });
  });

  it.each([
    '2999869359',
    'NPI 2999869359',
    'Arete Bracing',
    'Arete 509-555-0121',
    'Arete 29998693590',
    '29998',
  ])('%s is not both', (text) => expect(nameAndNpi(text)).toBeUndefined());
});

describe('payerAndId', () => {
  it.each([
    ['60054 - Aetna', 'Aetna'],
    ['Humana Gold Plus (60054)', 'Humana Gold Plus'],
    ['60054 | NGS DME MAC B', 'NGS DME MAC B'],
    ['Noridian [ID: 60054]', 'Noridian'],
  ])('%s', (text, name) => expect(payerAndId(text)).toEqual({ name, id: '60054' }));

  it.each(['Aetna', 'NGS DME MAC B', 'Plan (Texas)', 'Blue Cross (HMO 2)', 'Union - local 12345', '60054'])(
    '%s is not both',
    (text) => expect(payerAndId(text)).toBeUndefined(),
  );
});
