import { expect, test } from '@playwright/test';
import { lookAgain } from '../fuzz/looks.ts';
import { testPages } from './corpus.ts';

/** A drawn paper form, one of two rows for each line, one with drawn selects and one of web components. */
const PAGES = ['cms1500-captions-above', 'webforms-two-row', 'jquery-select2-chosen', 'material-web-form'];
/** Enough for most kinds of change on each; `npm run fuzz -- --looks 5000` changes all pages. */
const CHANGES = 5;
/** Some seconds, on a busy machine a minute. */
test.setTimeout(180_000);

test('what a look remembers of the one before is what it would find anew', async () => {
  const pages = testPages().filter(({ id }) => PAGES.includes(id));
  expect(pages).toHaveLength(PAGES.length);
  await lookAgain(pages, 1, CHANGES, ({ id }, { faults, remembered, forms }) => {
    expect(faults, id).toEqual([]);
    expect(remembered, id).toBeGreaterThan(0);
    expect(remembered, id).toBeLessThan(CHANGES);
    expect(forms, id).toBeGreaterThan(0);
  });
});
