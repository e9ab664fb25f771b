import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { classify } from './classify.ts';
import { closeLookWith } from './close-look.ts';
import type { Judged } from './lines.ts';
import { overThePage } from './over-the-page.ts';
import { READER } from './reader.ts';
import { unitForTests } from './unit-for-tests.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));
closeLookWith(READER);

describe('overThePage', () => {
  it('takes the boxes of the only line from wherever they stand on the page', () => {
    const captioned = (texts: readonly string[]): Judged[] =>
      texts.map((text, order) => {
        const unit = unitForTests({
          anchor: {} as Element,
          order,
          lastOrder: order,
          captions: [{ source: 'label', text, weight: 0.95 }],
        });
        return { unit, verdict: classify(unit, new Set()) };
      });
    const page = ['HCPCS', 'Patient name', 'Units', 'Payer name', 'Service date', 'Policy number'];
    const [line] = overThePage(captioned([...page, 'Place of service']));
    expect(line?.members.map(({ unit }) => unit.order)).toEqual([0, 2, 4, 6]);
    // Too little for a line, and the boxes of two.
    expect(overThePage(captioned(page))).toEqual([]);
    expect(overThePage(captioned([...page, 'Place of service', 'Units']))).toEqual([]);
  });
});
