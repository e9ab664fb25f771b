import { describe, expect, test } from 'vitest';
import {
  hcpcsShape,
  hicnShape,
  icd10Shape,
  mbiIsValid,
  modifierShape,
  npiIsValid,
  utnShape,
  zipShape,
} from './identifiers.ts';

/** What a check takes, and what it refuses. */
const CASES: readonly [string, (value: string) => boolean, readonly string[], readonly string[]][] = [
  [
    'NPI',
    npiIsValid,
    // The standard's own example; others by hand with the Luhn sum over 80840.
    ['1234567893', '1245319599', '2000000002'],
    [
      '1234567890',
      '1234567839',
      '3234567893',
      '0234567893',
      '123456789',
      '12345678930',
      '123456789X',
      ' 1234567893',
      '',
    ],
  ],
  [
    'MBI',
    mbiIsValid,
    ['1EG4TE5MK73', '1EG4-TE5-MK73', '9AA9AA9AA99', '1A00A00AA00'],
    // O in place 9, S in place 2, zero first, letter where a digit stands, short, long, an old number.
    [
      '1EG4TE5MO73',
      '1SG4TE5MK73',
      '0EG4TE5MK73',
      '1EGATE5MK73',
      '1EG4TE5MK7',
      '1EG4TE5MK733',
      '123456789A',
      '',
    ],
  ],
  [
    'HICN',
    hicnShape,
    ['123456789A', '123456789B1', '123456789TA', 'A123456', 'WCA123456789', 'MA123456'],
    ['1EG4TE5MK73', '123456789', '12345678A', 'A1234567', 'ABCD123456', ''],
  ],
  [
    'UTN',
    utnShape,
    ['A1234567890123', '05D00000000001', 'a1234567890123'],
    ['A12345', 'A12345678901234', 'A123456789012-', ''],
  ],
  [
    'HCPCS',
    hcpcsShape,
    ['E0601', 'L1851', 'A4253', 'V2623'],
    ['D0120', 'W0001', '99213', 'E601', 'E06011', 'e0601', ''],
  ],
  ['modifier', modifierShape, ['RR', 'K4', '99', 'A1'], ['R', 'RRR', 'rr', 'R ', '']],
  [
    'ICD-10',
    icd10Shape,
    ['G47.33', 'G4733', 'E11', 'M1A.0110', 'C7B.00', 'U07.1', 'S83.511A', 'Z89.511', 'QA0.0101'],
    ['327.23', 'G47.', 'G4', 'G47.33333', 'GG7.33', 'G47 33', ''],
  ],
  ['ZIP', zipShape, ['37203', '37203-1234', '372031234'], ['3720', '37203-', '37203-12', 'K1A0B1', '']],
];

describe.each(CASES)('%s', (_name, check, good, bad) => {
  test.each(good)('takes %s', (value) => expect(check(value)).toBe(true));
  test.each(bad)('refuses "%s"', (value) => expect(check(value)).toBe(false));
});

test('every wrong last digit of an NPI is refused', () => {
  const right = [...'0123456789'].filter((digit) => npiIsValid(`123456789${digit}`));
  expect(right).toEqual(['3']);
});

test('two neighbouring digits of an NPI that were swapped are noticed', () => {
  // Luhn does not notice 09 for 90, and nothing else of that kind.
  const npi = '1245319599';
  for (let i = 1; i < npi.length - 1; i++) {
    const swapped = npi.slice(0, i) + npi[i + 1] + npi[i] + npi.slice(i + 2);
    if (swapped !== npi) expect(npiIsValid(swapped), swapped).toBe(false);
  }
});
