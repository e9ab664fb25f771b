import { expect, test } from 'vitest';
import type { ValueShape } from '../forms/shape.ts';
import type { EvidenceSource } from '../forms/types.ts';
import { enEvidence } from './en-evidence.ts';

// The compiler holds these lists against the reader's own.
const SOURCES = {
  profile: true,
  label: true,
  aria: true,
  caption: true,
  column: true,
  legend: true,
  placeholder: true,
  'box-number': true,
  token: true,
  options: true,
  shape: true,
  takes: true,
  sequence: true,
  letter: true,
  lost: true,
} satisfies Record<EvidenceSource, true>;
const SHAPES = {
  npi: true,
  mbi: true,
  icd10cm: true,
  hcpcs: true,
  modifier: true,
  money: true,
  date: true,
  taxonomy: true,
  phone: true,
  'provider qualifier': true,
  digits: true,
} satisfies Record<ValueShape, true>;

test('there are words for everything that speaks for a field', () => {
  for (const source of Object.keys(SOURCES)) expect(enEvidence).toHaveProperty([`evidence.${source}`]);
  for (const shape of Object.keys(SHAPES)) expect(enEvidence).toHaveProperty([`evidence.shape.${shape}`]);
});
