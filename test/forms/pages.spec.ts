import { pathToFileURL } from 'node:url';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { fieldDefinition } from '../../lib/claim/fields.ts';
import { parseMoney } from '../../lib/claim/parse.ts';
import { findBrowser } from '../../lib/cli/browser.ts';
import { buildPage } from './build.ts';
import { type ExpectedClaim, type TestPage, testPages } from './corpus.ts';

/**
 * Are the expected readings honest? What pages/*.json says must stand on the page as a biller sees it, whatever our reader
 * makes of it. Values shorter than this stand on any page by chance and prove nothing.
 */
const SHORTEST_TELLING = 3;
/** The rendered React page fills itself after 120 ms. */
const SETTLE_MS = 400;

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    // Chromium refuses to run its sandbox as root, which is what containers run as.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    await use({ ...launchOptions, executablePath: await findBrowser(), args });
  },
});

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Shadow roots that a page closes are opened for this check: a biller sees what is in them. */
function openShadowRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}

/** Everything a biller can see: texts of elements and of controls, in order; what is hidden only when asked for. */
function pageTexts(frame: Frame, alsoHidden: boolean): Promise<string[]> {
  return frame.evaluate((alsoHidden) => {
    const texts: string[] = [];
    const collect = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('script, style')) continue;
        if (!alsoHidden && !element.checkVisibility()) continue;
        if (element instanceof HTMLSelectElement) {
          const option = element.selectedOptions[0];
          texts.push(...new Set([option?.text ?? '', option?.value ?? '']));
        } else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
          texts.push(element.value);
        else if (!element.closest('select'))
          for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data);
        if (element.shadowRoot) collect(element.shadowRoot);
      }
    };
    if (document.body) collect(document.body);
    return texts;
  }, alsoHidden);
}

/** Most boxes that hold one value between them: a telephone number in three, four pointers. */
const MOST_PARTS = 4;

/** Neighbouring texts put together, for values that stand in several boxes; signs between them count as nothing. */
function joinedTexts(texts: readonly string[], between: string): string[] {
  const filled = texts.map((text) => text.trim()).filter((text) => plain(text) !== '');
  return filled.flatMap((_, at) =>
    Array.from({ length: MOST_PARTS - 1 }, (_, more) => filled.slice(at, at + more + 2).join(between)),
  );
}

/** The ways in which the pages write a day, and its three parts one after the other (split boxes). */
function standsAsDate(iso: string, texts: readonly string[]): boolean {
  const [year = '', month = '', day = ''] = iso.split('-');
  const inWords = new Date(iso).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  const name = new Date(`${iso}T12:00`).toLocaleString('en-US', { month: 'short' });
  const [short, shortDay, shortYear] = [String(Number(month)), String(Number(day)), year.slice(2)];
  const ways = [
    `${month}/${day}/${year}`,
    `${short}/${shortDay}/${year}`,
    `${month}-${day}-${year}`,
    `${month}/${day}/${shortYear}`,
    `${month} ${day} ${year}`,
    `${month} ${day} ${shortYear}`,
    `${month}${day}${year}`,
    `${name} ${shortDay}, ${year}`,
    `${shortDay} ${name} ${year}`,
    `${day}-${name}-${year}`,
    inWords,
    iso,
  ];
  const isIn = (text: string) => ways.some((way) => text.toLowerCase().includes(way.toLowerCase()));
  if (texts.some(isIn)) return true;
  const filled = texts.map((text) => text.trim()).filter((text) => /^\d{1,4}$/.test(text));
  // A list says its choice twice, as text and as value.
  const once = filled.filter((text, at) => text !== filled[at - 1]);
  const orders = [
    [month, day],
    [day, month],
  ];
  return [filled, once].some((parts) =>
    parts.some((text, at) =>
      orders.some(
        ([first, second]) =>
          text.padStart(2, '0') === first &&
          parts[at + 1]?.padStart(2, '0') === second &&
          year.endsWith(parts[at + 2] ?? '?'),
      ),
    ),
  );
}

/** Amounts within a text: `Total charge: $ 1,318.00`. */
const amountsIn = (text: string) => text.match(/\d[\d,]*\.\d{2}\b/g) ?? [];

const pointerNumbers = (letters: string) =>
  [...letters].map((letter) => letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1).join('');

function stands(path: string, value: string, texts: readonly string[]): boolean {
  const kind = fieldDefinition(path)?.kind;
  if (kind === 'date') return standsAsDate(value, texts);
  if (kind === 'money')
    return [
      ...texts,
      ...texts.flatMap(amountsIn),
      ...joinedTexts(texts, '.'),
      ...joinedTexts(texts, ''),
    ].some((text) => parseMoney(text) === parseMoney(value));
  if (path.endsWith('.name') && value.includes(', '))
    return value.split(', ').every((part) => texts.some((text) => plain(text).includes(plain(part))));
  // Pages write A, B, C as letters or as numbers, in one box or in several.
  if (kind === 'pointer list' && stands('', pointerNumbers(value), texts)) return true;
  return (
    texts.some((text) => plain(text).includes(plain(value))) ||
    joinedTexts(texts, '').some((text) => plain(text) === plain(value))
  );
}

/** What is wrong with the expected reading of one claim. */
function untruthsOfClaim(claim: ExpectedClaim, visible: readonly string[], all: readonly string[]): string[] {
  const fields = Object.entries({ ...claim.optional, ...claim.fields });
  const wrong: string[] = [];
  for (const [path, value] of fields) {
    if (!fieldDefinition(path)) wrong.push(`${path} is no claim field`);
    const telling = typeof value === 'string' && plain(value).length >= SHORTEST_TELLING;
    // What is optional may stand in a tab that is not shown.
    const texts = path in (claim.fields ?? {}) ? visible : all;
    if (telling && path !== 'orderingProvider.qualifier' && !stands(path, value, texts))
      wrong.push(`${path}: ${JSON.stringify(value)} stands nowhere on the page`);
  }
  const lines = new Set(fields.flatMap(([path]) => /^lines\[\d+\]/.exec(path) ?? []));
  if (lines.size !== (claim.lines ?? 0)) wrong.push(`${claim.lines} lines said, ${lines.size} written`);
  return wrong;
}

/** What is wrong with the expected reading of a page. */
async function untruths(one: TestPage, page: Page): Promise<string[]> {
  const { expected } = one;
  await page.addInitScript(openShadowRoots);
  await page.goto(pathToFileURL(await buildPage(one)).href);
  await page.waitForTimeout(SETTLE_MS);
  const textsOf = async (alsoHidden: boolean) =>
    (await Promise.all(page.frames().map((frame) => pageTexts(frame, alsoHidden)))).flat();
  const [visible, all] = [await textsOf(false), await textsOf(true)];
  const claims = [expected, ...(expected.others ?? [])];
  const wrong = claims.flatMap((claim) => untruthsOfClaim(claim, visible, all));
  for (const path of expected.absent ?? []) {
    if (!fieldDefinition(path)) wrong.push(`absent: ${path} is no claim field`);
    if (path in { ...expected.optional, ...expected.fields })
      wrong.push(`${path} is both expected and absent`);
  }
  return wrong;
}

for (const one of testPages()) {
  test(`${one.id}: the expected reading stands on the page`, async ({ page }) => {
    expect(await untruths(one, page)).toEqual([]);
  });
}

test('an expected value that is not on the page is found out', async ({ page }) => {
  const [one] = testPages().filter(({ expected }) => expected.fields?.priorAuthNumber);
  if (!one) throw new Error('no test page has a prior authorization number');
  const fields = {
    ...one.expected.fields,
    priorAuthNumber: 'NOT-THERE-1',
    'patient.birthDate': '1899-01-31',
    totalCharge: '0.17',
    'patient.shoeSize': '44',
  };
  const found = await untruths({ ...one, expected: { ...one.expected, fields } }, page);
  expect(found.map((line) => line.split(/[: ]/)[0]).sort()).toEqual(
    Object.keys(fields)
      .filter((path) => fields[path as keyof typeof fields] !== one.expected.fields?.[path])
      .sort(),
  );
});
