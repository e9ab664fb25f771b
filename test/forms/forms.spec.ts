import { expect, test } from '@playwright/test';
import { differences } from './compare.ts';
import { setOf, split, type TestPage, testPages } from './corpus.ts';
import { pageFigures } from './figures.ts';
import { GENERATED_ID, GENERATED_TESTED, reached, readFloor, together, worseThan } from './floor.ts';
import { generateBeside, TOLD_BESIDE } from './generated/beside.ts';
import type { PageReading } from './in-page.ts';
import { type Reader, type ReadPage, startReader } from './reader.ts';
import { readAhead, readGenerated } from './runs.ts';
import { leftToPages, librariesOf, pagesToRead, readsAll, sampleOf, TESTED_LIBRARIES } from './sample.ts';
import { untruths } from './truths.ts';

/** A few pages take a few seconds on a quiet machine; so long is a hang. */
const READ_LIMIT_MS = 90_000;

const floors = readFloor();
const pages = pagesToRead(testPages());

test.describe('test pages', () => {
  // One browser reads all pages, some ahead of the test that asks for them: a test may wait for the pages before its own.
  test.describe.configure({ mode: 'default', timeout: READ_LIMIT_MS });
  let reader: Reader;
  let readingOf: (page: TestPage) => Promise<ReadPage>;
  test.beforeAll(async () => {
    test.setTimeout(READ_LIMIT_MS);
    reader = await startReader();
    readingOf = readAhead(pages, reader);
  });
  test.afterAll(() => reader.close());

  for (const page of pages) {
    const { id, expected } = page;
    const floor = floors[id];
    test(floor ? `${id}: no worse than before` : `${id}: every field right, and nothing else`, async () => {
      const { reading, untouched, texts } = await readingOf(page);
      expect.soft(untruths(expected, texts), 'the expected reading stands on the page').toEqual([]);
      expect.soft(untouched, 'the page itself is as it was').toBe(true);
      const faults = differences(expected, reading);
      const now = reached({ ...pageFigures(id, expected, reading), faults });
      if (floor) expect(worseThan(floor, now)).toEqual([]);
      // Which fields of a page that is held back are wrong, nobody is told: the reader would be fitted to it.
      else if (setOf(id) === 'holdBack')
        expect(now).toEqual({ ...now, wrong: 0, missing: 0, invented: 0, other: 0 });
      else expect(faults).toEqual([]);
    });
  }

  test('an expected value that is not on the page is found out', async () => {
    const one = pages.find(({ expected }) => expected.fields?.priorAuthNumber);
    if (!one) throw new Error('no test page has a prior authorization number');
    const { fields } = one.expected;
    const wrong = {
      priorAuthNumber: 'NOT-THERE-1',
      'patient.birthDate': '1899-01-31',
      totalCharge: '0.17',
      'patient.shoeSize': '44',
    };
    const { texts } = await readingOf(one);
    const found = untruths({ ...one.expected, fields: { ...fields, ...wrong } }, texts);
    expect(found.map((line) => line.split(/[: ]/)[0]).sort()).toEqual(Object.keys(wrong).sort());
  });

  test('generated pages: no worse than before', async () => {
    const now = reached(together(GENERATED_ID, await readGenerated(1, GENERATED_TESTED, reader)));
    const floor = floors[GENERATED_ID] ?? { ...now, wrong: 0, missing: 0, invented: 0, other: 0 };
    expect(worseThan(floor, now)).toEqual([]);
  });

  test('what stands beside a claim, of another patient, changes nothing of what is read', async () => {
    for (let seed = 1; seed <= BESIDE_TESTED; seed++) {
      const { page, empty } = generateBeside(seed);
      const { reading } = await reader.readText(page.html);
      const alone = await reader.readText(empty.html);
      expect.soft(valuesOf(reading), page.id).toEqual(valuesOf(alone.reading));
      const told = valuesOf(reading).flatMap(({ values }) => values.map(([, value]) => value));
      expect.soft(told.filter((value) => TOLD_BESIDE.includes(String(value)))).toEqual([]);
      expect.soft(told.length, page.id).toBeGreaterThan(10);
    }
  });
});

/** Each takes two looks of a third of a second. */
const BESIDE_TESTED = readsAll() ? 16 : 4;

/** All that is read of each claim of a page. */
const valuesOf = (reading: PageReading) =>
  [reading, ...reading.others].map(({ lines, fields }) => ({
    lines,
    values: Object.entries(fields).map(([path, { value }]) => [path, value] as const),
  }));

test('every page is in one set, to develop on or to hold back', () => {
  for (const { id } of testPages()) setOf(id);
  const all = Object.values(split()).flat();
  expect(all).toEqual([...new Set(all)]);
});

test('pages that are left to a longer command are there', () => {
  const ids = testPages().map(({ id }) => id);
  expect(leftToPages().filter((id) => !ids.includes(id))).toEqual([]);
  expect(sampleOf(testPages()).length).toBeGreaterThan(40);
});

test('libraries of these pages are dependencies in package.json, those of other pages alone devDependencies', () => {
  const used = new Set(sampleOf(testPages()).flatMap(librariesOf));
  expect(Object.keys(TESTED_LIBRARIES).toSorted()).toEqual([...used].toSorted());
});

test('only pages have a floor', () => {
  const ids = [GENERATED_ID, ...testPages().map(({ id }) => id)];
  expect(Object.keys(floors).filter((id) => !ids.includes(id))).toEqual([]);
});
