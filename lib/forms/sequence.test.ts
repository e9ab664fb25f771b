import { describe, expect, it } from 'vitest';
import { captionParts, shareCaptions } from './sequence.ts';
import { datePartsIn } from './triples.ts';
import type { SeenCaption, Unit } from './unit.ts';
import { unitForTests } from './unit-for-tests.ts';
import type { TextRun } from './walk.ts';

describe('captionParts', () => {
  it.each([
    ['Proc & Mod', ['Proc', 'Mod']],
    ['Resubmission code / Original ref. no.', ['Resubmission code', 'Original ref. no.']],
    ['First, MI, Last', ['First name', 'MI', 'Last name']],
    ['HCPCS code and modifiers', ['HCPCS code', 'modifiers']],
    ['10b. Auto accident? State', ['10b. Auto accident', 'State']],
    ['Units', ['Units']],
    ['9. Client (last, first)', ['Client last name', 'Client first name']],
  ])('%s', (text, parts) => {
    expect(captionParts(text)).toEqual(parts);
  });

  it('keeps in mind whose name the parts in brackets are', () => {
    const parts = captionParts("2. Patient's Name (Last, First, MI)");
    expect(parts).toHaveLength(3);
    expect(parts[0]).toMatch(/Patient.*Last name/);
    expect(parts[2]).toMatch(/MI/);
  });
});

describe('captions set apart by blanks', () => {
  const apart = (text: string) =>
    captionParts(text.replace(/\s+/g, ' '), {
      text: text.replace(/\s+/g, ' '),
      nodes: [{ nodeValue: text }],
    } as unknown as TextRun);

  it('are captions of their own', () => {
    expect(apart('City \u00a0 State \u00a0 ZIP')).toEqual(['City', 'State', 'ZIP']);
    expect(apart('From \u00a0 MM DD YY \u00a0 \u00a0 To \u00a0 MM/DD/YYYY')).toEqual(['From', 'To']);
    expect(apart('17a. Other ID \u00a0/\u00a0 17b. NPI')).toEqual(['17a. Other ID', '17b. NPI']);
  });

  it('are one where the blanks only keep words together', () => {
    expect(apart('Place of\u00a0service')).toEqual(['Place of service']);
  });
});

describe('a text behind several boxes', () => {
  const wrapper = { localName: 'dd' } as Element;
  const boxWith = (...captions: SeenCaption[]): Unit => unitForTests({ captions, ancestors: [wrapper] });

  it('names their parts', () => {
    const boxes = [
      boxWith({ source: 'caption', text: 'Member name', weight: 0.9 }),
      boxWith({ source: 'caption', text: 'last, first', weight: 0.6 }),
    ];
    shareCaptions(boxes);
    expect(boxes.map(({ captions }) => captions[0]?.text)).toEqual(['Member last name', 'Member first name']);
  });

  it('names the parts of a date', () => {
    expect(datePartsIn('month, day, year')).toEqual(['month', 'day', 'year']);
    expect(datePartsIn('mm / dd')).toBeUndefined();
    expect(datePartsIn('day of the month')).toBeUndefined();
  });
});

describe('a caption of several fields over boxes of which only the first lacks a title', () => {
  const cell = { localName: 'td' } as Element;
  const boxCalled = (text: string, source: SeenCaption['source'] = 'aria'): Unit =>
    unitForTests({ captions: [{ source, text, weight: 0.9 }], ancestors: [cell] });
  const firstOf = (...boxes: Unit[]) => {
    shareCaptions(boxes);
    return boxes[0]?.captions[0]?.text;
  };

  it('leaves its first piece to the first', () => {
    expect(firstOf(boxCalled('City / State / ZIP', 'label'), boxCalled('State'), boxCalled('ZIP code'))).toBe(
      'City',
    );
  });

  it('stays whole where the others are called otherwise', () => {
    expect(firstOf(boxCalled('City / State / ZIP', 'label'), boxCalled('Phone'), boxCalled('Fax'))).toBe(
      'City / State / ZIP',
    );
  });
});
