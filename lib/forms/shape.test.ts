import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { shapeOf } from './shape.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

describe('shapeOf', () => {
  it.each([
    ['1234567893', 'npi'],
    ['1234567890', 'digits'],
    ['1EG4-TE5-MK73', 'mbi'],
    ['332B00000X', 'taxonomy'],
    ['G47.33', 'icd10cm'],
    ['E0601', 'hcpcs'],
    ['E0601-RR-KX', 'hcpcs'],
    ['e0601 rr', 'hcpcs'],
    ['E0601 CPAP', undefined],
    ['rr', 'modifier'],
    ['QZ', undefined],
    ['$1,234.50', 'money'],
    ['11/03/2026', 'date'],
    ['2026-11-03T00:00', 'date'],
    ['(406) 555-0190', 'phone'],
    ['318 555 0190', 'phone'],
    ['DK', 'provider qualifier'],
    ['12', 'digits'],
    ['555-0190', 'digits'],
    ['Whitfield', undefined],
    ['', undefined],
  ])('%s', (value, shape) => {
    expect(shapeOf(value)).toBe(shape);
  });
});
