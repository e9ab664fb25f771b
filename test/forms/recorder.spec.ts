import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../../lib/cli/browser.ts';
import { HEADLESS_SWITCHES } from '../../lib/cli/browser-switches.ts';
import { CORE_PACK_FOLDER } from '../../lib/cli/build-pack.ts';
import { readVocabulary, readWrittenVocabulary } from '../../lib/cli/read-vocabulary.ts';
import { findIn } from '../e2e/phi-scan.ts';
import { BUILT, buildPage } from './build.ts';
import { inPageScript } from './bundle.ts';
import { testPages } from './corpus.ts';
import type { PageReading } from './in-page.ts';
import { phiPage } from './phi-page.ts';
import { librariesOf, readsAll, TESTED_LIBRARIES } from './sample.ts';

test.use({
  viewport: { width: 1400, height: 1000 },
  launchOptions: async ({ launchOptions }, use) => {
    const executablePath = await findBrowser();
    await use({ ...launchOptions, executablePath, args: [...HEADLESS_SWITCHES] });
  },
});

const VOCABULARY = path.join(CORE_PACK_FOLDER, 'vocabulary.yaml');
const vocabulary = JSON.stringify(readVocabulary(VOCABULARY));
const written = JSON.stringify(readWrittenVocabulary(VOCABULARY));
let script: string;
test.beforeAll(async () => {
  script = await inPageScript(new URL('recorder-in-page.ts', import.meta.url), 'Box24Recorder');
});

const save = (page: Page) =>
  page.evaluate<{ html: string; texts: string[] }>(`${script};Box24Recorder.save(${written})`);

/** Draws the page of a file into the page that is open. */
const draw = (page: Page, html: string) =>
  page.evaluate<boolean>(`${script};Box24Recorder.open(${JSON.stringify(html)}, ${written})`);

const PORTAL = 'https://portal.test/';
/** Shows a page at an address of a portal. */
async function show(page: Page, html: string, url = PORTAL): Promise<void> {
  await page.route(`${PORTAL}**`, (route, request) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(url);
  await page.unroute(`${PORTAL}**`);
}

/** The letters and digits of a file alone, with its tags and without them: what was cut by markup or signs is found, too. */
const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

function leaks(html: string, phi: readonly string[]): string[] {
  const pieces = phi.flatMap((text) => [text, encodeURIComponent(text), ...text.split(/[^A-Za-z0-9]+/)]);
  const long = [...new Set(pieces)].filter((piece) => bare(piece).length >= 5);
  const run = [bare(html), bare(html.replace(/<[^>]*>/g, ''))];
  const joined = phi.filter(
    (text) => bare(text).length >= 7 && run.some((whole) => whole.includes(bare(text))),
  );
  return [...findIn(Buffer.from(html), long), ...joined];
}

test.describe('nothing of a patient is in the file', () => {
  const SEEDS = readsAll() ? 12 : 3;
  test(`${SEEDS} pages with marked values in every place that a page has`, async ({ page }) => {
    test.setTimeout(180_000);
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { html, url, phi } = phiPage(seed);
      await show(page, html, url);
      // What was typed stands in no attribute.
      const typed = ['Zorblatt', 'QX7755331'];
      const [first, second] = typed as [string, string];
      await page.locator('input[placeholder]:visible').first().fill(first);
      await page.locator('textarea').first().fill(`${second} ${first}`);
      const saved = await save(page);
      const all = [...phi, ...typed];
      expect(leaks(html + url, phi).length, 'the page holds them').toBeGreaterThan(phi.length);
      expect({ seed, leaks: leaks(saved.html, all) }).toEqual({ seed, leaks: [] });
      expect({ seed, texts: leaks(saved.texts.join('\n'), all) }).toEqual({ seed, texts: [] });
      expect(saved.html).not.toMatch(
        /<(script|link|object|embed|canvas|svg|noscript|base)\b|\son\w+=|javascript:|data:|url\(/i,
      );
    }
  });

  // Names that are words of captions, too; texts that are nothing but known words; letters that only look like ours.
  const CASES = [
    ['a heading with a name', '<h1>Claim for PRICE, MARK</h1>', ['price', 'mark']],
    [
      'a cell with a name that is a caption’s word',
      '<table><tr><td>Case, Faith</td><td>Price</td></tr></table>',
      ['case', 'faith', 'price'],
    ],
    ['a name beside its caption', '<p>Patient: Grace Page</p><p>Patient Grace Page</p>', ['grace', 'page']],
    ['a name made of two words', '<p id="townsend">Townsend</p>', ['townsend']],
    [
      'a patient chooser',
      '<select aria-label="Patient"><option>Self, Chase</option><option>Bill Cross</option></select>',
      ['self', 'chase', 'bill', 'cross'],
    ],
    [
      'what somebody is',
      '<table><tr><td>Female</td><td>Deceased</td><td>Hospice</td><td>Medicaid</td></tr></table>',
      ['female', 'deceased', 'hospice', 'medicaid'],
    ],
    [
      'what is chosen',
      '<div role="combobox">Medicare</div><select><option>Male</option><option selected>Female</option></select>',
      ['medicare', 'selected'],
    ],
    [
      'dates and numbers among known words',
      '<p>Date of service 11/02/26</p><p>Patient 27</p><p>12 34 56</p>',
      ['11/02', '26', '27', '12 34'],
    ],
    ['letters one by one', '<p>C L A I M</p><p id="j-a-c-k">J A C K</p>', ['c l a', 'j a c', 'j-a-c']],
    ['letters that only look like ours', '<p>Сlаim</p>', ['сlаim']],
    ['what a box holds, as a heading', '<h2>Service Date</h2><input value="service date">', ['service']],
    [
      'what is checked',
      '<input type="radio" checked aria-checked="true"><div role="checkbox" aria-checked="true">x</div>',
      ['checked=""', 'true'],
    ],
  ] as const;
  test('names that are words of captions, answers, numbers, letters one by one', async ({ page }) => {
    test.setTimeout(60_000);
    for (const [what, body, words] of CASES) {
      await show(page, `<!doctype html><title>x</title><body>${body}`);
      const { html } = await save(page);
      const [, shown = ''] = /(<body.*)$/s.exec(html.replace(/style="[^"]*"/g, '').toLowerCase()) ?? [];
      expect(shown, what).not.toBe('');
      expect({ what, left: words.filter((word) => shown.includes(word.toLowerCase())) }).toEqual({
        what,
        left: [],
      });
    }
  });

  test('captions stay, with the numbers of items and boxes', async ({ page }) => {
    const captions = [
      '24A. Date(s) of service',
      'Prior authorization number',
      'Mod1',
      'Diagnosis 3',
      'Unit price',
      'D.O.B.',
      'Código postal',
    ];
    await show(
      page,
      `<!doctype html><meta charset="utf-8"><body>${captions.map((one) => `<p>${one}</p>`).join('')}`,
    );
    const { html } = await save(page);
    const shown = html.replace(/<[^>]*>/g, '\n');
    expect(captions.filter((one) => !shown.includes(one))).toEqual([]);
  });
});

/** Without pages of frames: opened as files, each frame is of another site to the browser, and those are not recorded. Server-made tables, drawn lists, shadow roots. */
const PAGES = ['coldfusion-cms1500', 'drawn-lists', 'material-web-form'];
/** Of the same kinds, grids, and wizards, with slower libraries: `npm run pages`. */
const MORE_PAGES = [
  'ag-grid-lines',
  'angular-material-cards',
  'asp-classic-two-payers',
  'bornholm-blue-claim',
  'brenner-order-claims',
  'kidwelly-dme-claim',
  'primeng-table',
  'vaadin-quick-entry',
  'webforms-two-row',
];
const LEAST_FOUND = 0.95;
/** A box that was moved by more stands elsewhere. */
const MOST_MOVED = 6;
/** Pages fill themselves after a moment. */
const FILLED_MS = 600;

interface Place {
  readonly path: string;
  readonly at: readonly [number, number] | undefined;
}

/** The fields of all frames of a page, and where they stand. */
async function fieldsOf(page: Page): Promise<readonly Place[]> {
  const frames = page.frames();
  const ask = (at: number, beside: readonly unknown[] = []) =>
    frames[at]?.evaluate<PageReading>(
      `${script};Box24Recorder.readPage(${vocabulary}, [], ${JSON.stringify(beside)})`,
    ) as Promise<PageReading>;
  const alone = await Promise.all(frames.map((_, at) => ask(at)));
  const all = new Map<string, Place>();
  for (const [at, reading] of alone.entries()) {
    const beside = alone.flatMap(({ signs }, other) => (signs && other !== at ? [signs] : []));
    const isPart = !(reading.form && reading.sentinel) && reading.signs && beside.length > 0;
    const { form, sentinel, fields } = isPart ? await ask(at, beside) : reading;
    if (!form || !sentinel) continue;
    const selectors = Object.values(fields).map(({ selector }) => selector);
    const places = await frames[at]?.evaluate(placesOf, selectors);
    for (const [index, path] of Object.keys(fields).entries()) {
      // Modifiers and pointers of one box are as many as stand in it.
      const name = path.replace(/(modifiers)\[\d+\]$/, '$1');
      if (!all.has(name)) all.set(name, { path: name, at: places?.[index] });
    }
  }
  return [...all.values()];
}

/** Runs in the page. */
function placesOf(selectors: readonly string[]): ([number, number] | undefined)[] {
  return selectors.map((selector) => {
    const [first = ''] = selector.split(', ');
    let root: Document | ShadowRoot | null = document;
    let element: Element | null = null;
    for (const piece of first.split(' >>> ')) {
      element = root?.querySelector(piece) ?? null;
      root = element?.shadowRoot ?? null;
    }
    const rect = element?.getBoundingClientRect();
    return rect && [rect.left + scrollX, rect.top + scrollY];
  });
}

/** Runs in the page. @param values put into its boxes first @returns what stands in them */
function boxesOf(values: readonly string[]): string[] {
  const all: HTMLInputElement[] = [];
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (
        element.matches(
          'textarea,input:not([type=radio],[type=checkbox],[type=submit],[type=button],[type=reset])',
        )
      )
        all.push(element as HTMLInputElement);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  for (const [at, value] of values.entries()) if (all[at]) all[at].value = value;
  return all.map(({ value }) => value);
}

const stands = (one: Place, other: Place | undefined): boolean =>
  other !== undefined &&
  (!one.at || !other.at || Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) <= MOST_MOVED);

test(`on saved pages the reader finds at least ${100 * LEAST_FOUND} % of the fields, where they stood, and again when they are drawn to practise on`, async ({
  page,
}) => {
  test.setTimeout(240_000);
  mkdirSync(BUILT, { recursive: true });
  let [before, after, drawn] = [0, 0, 0];
  const lost: string[] = [];
  const ids = readsAll() ? [...PAGES, ...MORE_PAGES] : PAGES;
  const chosen = testPages().filter(({ id }) => ids.includes(id));
  const left = chosen.flatMap(librariesOf).filter((name) => !readsAll() && !(name in TESTED_LIBRARIES));
  expect(left, 'not installed for `npm test`').toEqual([]);
  for (const one of chosen) {
    await page.goto(`file://${await buildPage(one)}`);
    await page.waitForTimeout(FILLED_MS);
    const fields = await fieldsOf(page);
    const { html } = await save(page);
    const file = path.join(BUILT, `saved-${one.id}.html`);
    writeFileSync(file, html);
    await page.goto(`file://${file}`);
    const again = new Map((await fieldsOf(page)).map((field) => [field.path, field]));
    before += fields.length;
    const missing = fields.filter((field) => !stands(field, again.get(field.path)));
    after += fields.length - missing.length;
    lost.push(...missing.map(({ path: name }) => `${one.id}: ${name}`));
    const fillers = await page.evaluate(boxesOf, []);
    await page.goto('about:blank');
    expect(await draw(page, html)).toBe(true);
    expect(await page.evaluate(boxesOf, []), 'boxes are empty').toEqual(fillers.map(() => ''));
    // A row is a line once something stands in it.
    expect(await page.evaluate(boxesOf, fillers)).toEqual(fillers);
    const there = new Map((await fieldsOf(page)).map((field) => [field.path, field]));
    const gone = fields.filter((field) => !stands(field, there.get(field.path)));
    drawn += fields.length - gone.length;
    lost.push(...gone.map(({ path: name }) => `${one.id}, drawn: ${name}`));
  }
  expect(before).toBeGreaterThan(36 * ids.length);
  expect(after / before, lost.join('\n')).toBeGreaterThanOrEqual(LEAST_FOUND);
  expect(drawn / before, lost.join('\n')).toBeGreaterThanOrEqual(LEAST_FOUND);
});
