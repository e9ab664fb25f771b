import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { classify } from './classify.ts';
import { findLines, type Judged } from './lines.ts';
import type { Extent } from './page.ts';
import { unitForTests } from './unit-for-tests.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

const COLUMNS = ['Line', 'Date of service', 'HCPCS', 'Mod 1', 'Charges'];
const CODE = COLUMNS.indexOf('HCPCS');

/** Rows of boxes without wrappers; the code is captioned in the first rows only. */
function rowsOf(rows: number, coded: number): Judged[] {
  const parent = {} as Element;
  return Array.from({ length: rows }, (_, row) =>
    COLUMNS.map((text, column): Judged => {
      const order = row * COLUMNS.length + column;
      const box = { left: column * 80, right: column * 80 + 70, top: row * 30, bottom: row * 30 + 22 };
      const isNamed = column !== CODE || row < coded;
      const unit = unitForTests({
        anchor: {} as Element,
        ancestors: [parent],
        order,
        lastOrder: order,
        box,
        captions: isNamed ? [{ source: 'label', text, weight: 0.95 }] : [],
      });
      return { unit, verdict: classify(unit, new Set()) };
    }),
  ).flat();
}

describe('findLines', () => {
  it.each([2, 3, 5])(
    'keeps boxes in the row of their height, where %i rows follow each other bare',
    (rows) => {
      const all = rowsOf(rows, 2);
      const unitsIn = (element: Element) =>
        all
          .map(({ unit }) => unit)
          .filter((unit) => unit.anchor === element || unit.ancestors.includes(element));
      const [first, second] = findLines(all, { unitsIn } as unknown as Extent);
      expect(first?.members).toEqual(all.slice(0, COLUMNS.length));
      expect(second?.members).toEqual(all.slice(COLUMNS.length, 2 * COLUMNS.length));
    },
  );
});
