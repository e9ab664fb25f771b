import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { isWorded, learnVocabulary, type Wording } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

/** For each kind of words: texts that are such, and texts that are not. */
const WORDED: Partial<Record<Wording, readonly [is: string, isNot: string]>> = {
  apart: [
    "Recent claims|Previous claims for this member|Recent DME orders|Claim history|Patient's file|The patient's file|Member chart|Eligibility|Eligibility results|Order details|Messages (3)|Secure inbox|Help with this page|Need help?|Benefits summary|Claim status|Service history|Frequently asked questions|Open items of this patient",
    'Prior authorization|Prior claim information|Other claim information|Patient|Order|Ordering provider|Benefits assignment|Notes|Claim notes|Service lines|Diagnoses|Claim|File number|Other insurance|Coverage',
  ],
  recap: [
    'Claim so far|Claim summary|Summary|This claim|Claim totals|Totals|Summary of charges|Review of this claim|Services|Service lines',
    'Recent claims|Claim status|Patient summary|Benefits summary|Claim history|Claims',
  ],
  closing: [
    'Review|Review and submit|Confirm Professional Claim|Step 4: Verify claim|Preview',
    'Reviewed by|Claim review guidelines|Step 2: Diagnosis Codes|Confirmation number 4711',
  ],
  sends: ['Submit|Send|Confirm|✓ Submit', 'Submit a ticket|Confirm address|Continue|Search'],
};

describe('isWorded', () => {
  it.each(
    Object.entries(WORDED).flatMap(([kind, [is, isNot]]) => [
      ...is.split('|').map((text) => [kind, text, true] as const),
      ...isNot.split('|').map((text) => [kind, text, false] as const),
    ]),
  )('%s: %s (%s)', (kind, text, expected) => {
    expect(isWorded(kind as Wording, text)).toBe(expected);
  });
});
