import { expect, test } from 'vitest';
import { CLAIM_FIELDS } from '../claim/fields.ts';
import { enFields } from './en-fields.ts';
import { fieldLabel } from './text.ts';

test('every field of the claim is called something, and nothing else is', () => {
  expect(Object.keys(enFields).sort()).toEqual(CLAIM_FIELDS.map(({ path }) => `field.${path}`).sort());
  expect(fieldLabel('priorAuthNumber')).toBe('Prior authorization number (UTN for Medicare DMEPOS)');
});
