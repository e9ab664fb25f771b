import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { classify } from './classify.ts';
import { findLines, type Judged } from './lines.ts';
import type { Page } from './page.ts';
import { unitForTests } from './unit-for-tests.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

/** A page without tables. */
const pageWith = (extent: object) => ({ extent, tables: { cellOf: () => undefined } }) as unknown as Page;

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
      const [first, second] = findLines(all, pageWith({ unitsIn }));
      expect(first?.members).toEqual(all.slice(0, COLUMNS.length));
      expect(second?.members).toEqual(all.slice(COLUMNS.length, 2 * COLUMNS.length));
    },
  );

  it('gives what is folded out below one row to that row', () => {
    const rows = rowsOf(3, 3);
    const parent = rows[0]?.unit.ancestors[0] as Element;
    const records = [0, 1, 2].map((row) => rows.slice(row * COLUMNS.length, (row + 1) * COLUMNS.length));
    const wrappers = records.map(() => ({}) as Element);
    const wrapped = records.map((record, row) =>
      record.map(({ unit, verdict }) => ({
        unit: {
          ...unit,
          order: unit.order + (row > 1 ? 1 : 0),
          ancestors: [wrappers[row] as Element, parent],
        },
        verdict,
      })),
    );
    const note = unitForTests({
      anchor: {} as Element,
      ancestors: [parent],
      order: 2 * COLUMNS.length,
      lastOrder: 2 * COLUMNS.length,
      captions: [{ source: 'label', text: 'Line note', weight: 0.95 }],
    });
    const folded: Judged = { unit: note, verdict: classify(note, new Set()) };
    const all = [...(wrapped[0] ?? []), ...(wrapped[1] ?? []), folded, ...(wrapped[2] ?? [])];
    const unitsIn = (element: Element) =>
      all
        .map(({ unit }) => unit)
        .filter((unit) => unit.anchor === element || unit.ancestors.includes(element));
    const lines = findLines(all, pageWith({ unitsIn }));
    expect(lines.map(({ members }) => members.includes(folded))).toEqual([false, true, false]);
  });
});
