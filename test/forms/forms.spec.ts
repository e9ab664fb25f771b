import { expect, test } from '@playwright/test';
import { differences } from './compare.ts';
import { setOf, split, testPages } from './corpus.ts';
import { pageFigures } from './figures.ts';
import { GENERATED_ID, GENERATED_TESTED, reached, readFloor, together, worseThan } from './floor.ts';
import { type Reader, startReader } from './reader.ts';
import { readGenerated } from './runs.ts';

const floors = readFloor();

test.describe('test pages', () => {
  let reader: Reader;
  test.beforeAll(async () => {
    reader = await startReader();
  });
  test.afterAll(() => reader.close());

  for (const page of testPages()) {
    const { id, expected } = page;
    const floor = floors[id];
    test(floor ? `${id}: no worse than before` : `${id}: every field right, and nothing else`, async () => {
      const { reading, untouched } = await reader.read(page);
      expect(untouched, 'the page itself is as it was').toBe(true);
      const faults = differences(expected, reading);
      const now = reached({ ...pageFigures(id, expected, reading), faults });
      if (floor) expect(worseThan(floor, now)).toEqual([]);
      // Which fields of a page that is held back are wrong, nobody is told: the reader would be fitted to it.
      else if (setOf(id) === 'holdBack')
        expect(now).toEqual({ ...now, wrong: 0, missing: 0, invented: 0, other: 0 });
      else expect(faults).toEqual([]);
    });
  }

  test('generated pages: no worse than before', async () => {
    const now = reached(together(GENERATED_ID, await readGenerated(1, GENERATED_TESTED, reader)));
    const floor = floors[GENERATED_ID] ?? { ...now, wrong: 0, missing: 0, invented: 0, other: 0 };
    expect(worseThan(floor, now)).toEqual([]);
  });
});

test('every page is in one set, to develop on or to hold back', () => {
  for (const { id } of testPages()) setOf(id);
  const all = Object.values(split()).flat();
  expect(all).toEqual([...new Set(all)]);
});

test('only pages have a floor', () => {
  const ids = [GENERATED_ID, ...testPages().map(({ id }) => id)];
  expect(Object.keys(floors).filter((id) => !ids.includes(id))).toEqual([]);
});
