import { describe, expect, it } from 'vitest';
import { closeLookWith } from './close-look.ts';
import { READER } from './reader.ts';
import { mayHold } from './shown.ts';

closeLookWith(READER);

describe('mayHold', () => {
  it.each([
    ['payer.name', 'text', 'Plan 65: Gold', true],
    ['payer.name', 'text', 'Active since 2026 Program: Medicaid PCP: Thorsen Clinic', false],
    ['payer.name', 'text', 'was sent to the 2 payers', false],
    ['facility.name', 'text', '—', true],
    ['patient.name', 'text', '*', false],
    ['otherInsured.name', 'text', 'None', true],
    ['attachments[0].type', 'text', '—', false],
    ['billing.name', 'text', 'as on the claim', false],
    ['patient.name', 'text', 'Quintanar', false],
    ['patient.zip', 'text', 'Wenatchee', false],
  ] as const)('%s, %s: “%s”', (path, kind, text, may) => {
    expect(mayHold(path, kind, text)).toBe(may);
  });
});
