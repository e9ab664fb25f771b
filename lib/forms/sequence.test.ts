import { describe, expect, it } from 'vitest';
import { captionParts } from './sequence.ts';

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
