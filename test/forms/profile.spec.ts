import path from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../../lib/cli/browser.ts';
import { HEADLESS_SWITCHES } from '../../lib/cli/browser-switches.ts';
import { CORE_PACK_FOLDER } from '../../lib/cli/build-pack.ts';
import { readVocabulary } from '../../lib/cli/read-vocabulary.ts';
import type { PagePortal, ProfilePart } from '../../lib/portals/types.ts';
import { inPageScript } from './bundle.ts';
import type { PageReading } from './in-page.ts';

/** What a portal profile does to the reading of a page, by the reader itself in a real browser. */

const vocabulary = JSON.stringify(readVocabulary(path.join(CORE_PACK_FOLDER, 'vocabulary.yaml')));
let browser: Browser;
/** One for all pages: to begin another costs as much as two readings. */
let tab: Page;
let script: string;
test.beforeAll(async () => {
  script = await inPageScript(new URL('in-page.ts', import.meta.url), 'Box24Forms');
  browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...HEADLESS_SWITCHES],
  });
  tab = await browser.newPage({ viewport: { width: 1200, height: 900 } });
});
test.afterAll(() => browser.close());

const portal = (...parts: ProfilePart[]): PagePortal => ({
  id: 'acme',
  title: 'Acme',
  own: false,
  confidence: 'live',
  parts,
});

async function readWith(body: string, ...portals: PagePortal[]): Promise<PageReading> {
  await tab.setContent(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  const before = await tab.content();
  const reading = await tab.evaluate<PageReading>(
    `${script};Box24Forms.readPage(${vocabulary}, ${JSON.stringify(portals)})`,
  );
  expect(await tab.content(), 'the page itself').toBe(before);
  return reading;
}

const values = ({ fields }: PageReading) =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

const box = (id: string, value: string, caption: string) =>
  `<p><label for="${id}">${caption}</label> <input id="${id}" value="${value}"></p>`;
const row = (index: number, code: string, charge: string) =>
  `<tr class="r"><td><input name="a${index}" value="${code}"></td><td><input name="b${index}" value="RR"></td>
   <td><input name="c${index}" value="KX"></td><td><input name="d${index}" value="${charge}"></td></tr>`;
/** A form whose captions say nothing. */
const MUTE = `<h1>Form 7</h1>${box('q1', 'AUTH-1', 'Q1')}${box('q2', 'A-100', 'Q2')}
  <p>Q3 <input id="m" value="02" size="2"><input id="d" value="01" size="2"><input id="y" value="1950" size="4"></p>
  <p>Q4 <input type="radio" name="s" id="s1" value="1"> P <input type="radio" name="s" id="s2" value="2" checked> R</p>
  <table>${row(0, 'E0601', '820.00')}${row(1, 'E0143', '96.00')}</table><button id="go">Go</button>`;
const MUTE_FIELDS: ProfilePart = {
  fields: {
    priorAuthNumber: '#q1',
    patientAccount: '#q2',
    'patient.birthDate': { month: '#m', day: '#d', year: '#y' },
    acceptAssignment: { yes: '#s2', no: '#s1' },
  },
  lines: {
    row: 'tr.r',
    fields: {
      procedureCode: '[name^="a"]',
      modifiers: ['[name^="b"]', '[name^="c"]'],
      charge: '[name^="d"]',
    },
  },
};
const MUTE_VALUES = {
  priorAuthNumber: 'AUTH-1',
  patientAccount: 'A-100',
  'patient.birthDate': '1950-02-01',
  acceptAssignment: true,
  'lines[0].procedureCode': 'E0601',
  'lines[0].modifiers[0]': 'RR',
  'lines[0].modifiers[1]': 'KX',
  'lines[0].charge': '820.00',
  'lines[1].procedureCode': 'E0143',
  'lines[1].modifiers[0]': 'RR',
  'lines[1].modifiers[1]': 'KX',
  'lines[1].charge': '96.00',
};

test('a page that says nothing is read by its profile alone', async () => {
  expect((await readWith(MUTE)).form, 'without a profile').toBe(false);
  const reading = await readWith(MUTE, portal(MUTE_FIELDS));
  expect(values(reading)).toEqual(MUTE_VALUES);
  expect(reading.portal).toEqual({ id: 'acme', title: 'Acme', own: false, found: 7, of: 7, lost: [] });
  expect(reading.fields.priorAuthNumber?.evidence).toEqual(['the portal profile names it: #q1']);
});

test('lines that number their boxes, with a gap where one was deleted', async () => {
  const numbered = (n: number, code: string) =>
    `<div><input id="c-${n}" value="${code}"><input id="u-${n}" value="1"><input id="p-${n}" value="80.00"></div>`;
  const fields = { procedureCode: '#c-{n}', units: '#u-{n}', charge: '#p-{n}' };
  const reading = await readWith(
    `${numbered(1, 'E0601')}${numbered(3, 'E0143')}`,
    portal({ lines: { first: 1, fields } }),
  );
  expect(reading.lines).toBe(2);
  expect(values(reading)).toMatchObject({
    'lines[0].procedureCode': 'E0601',
    'lines[1].procedureCode': 'E0143',
    'lines[1].charge': '80.00',
  });
});

test('a line of two rows', async () => {
  const pair = (n: number) =>
    `<tr class="top"><td><input class="note" value="note ${n}"></td></tr>
     <tr class="main"><td><input class="code" value="E060${n}"></td><td><input class="price" value="${n}.00"></td></tr>`;
  const fields = { description: '.note', procedureCode: '.code', charge: '.price' };
  const reading = await readWith(
    `<table>${pair(1)}${pair(2)}</table>`,
    portal({ lines: { row: 'tr.main', with: 'before', fields } }),
  );
  expect(values(reading)).toMatchObject({
    'lines[0].description': 'note 1',
    'lines[1].description': 'note 2',
    'lines[1].procedureCode': 'E0602',
  });
});

test('plain text, and a box inside shadow roots', async () => {
  const shadow = `<claim-box><template shadowrootmode="open"><inner-box><template shadowrootmode="open">
    <input name="total" value="916.00"></template></inner-box></template></claim-box>`;
  const page = await browser.newPage();
  await page.goto('data:text/html,<title>x</title>');
  await page.evaluate((html) => document.body.setHTMLUnsafe(html), `<span id="acc">A-7</span>${shadow}`);
  const part = {
    fields: {
      patientAccount: '#acc',
      totalCharge: 'claim-box >>> inner-box >>> [name=total]',
      priorAuthNumber: '#none',
    },
  };
  const reading = await page.evaluate<PageReading>(
    `${script};Box24Forms.readPage(${vocabulary}, ${JSON.stringify([{ ...portal(part), own: true }])})`,
  );
  await page.close();
  expect(values(reading)).toEqual({ patientAccount: 'A-7', totalCharge: '916.00' });
  expect(reading.portal).toMatchObject({ found: 2, of: 3, lost: ['priorAuthNumber'] });
});

/** A form that is read by its captions; profiles only add to it or take away. */
const PLAIN = `<h1>Professional claim</h1>${box('member', '1EG4TE5MK73', "1a. Insured's ID number")}
  ${box('acct', 'A-100', "26. Patient's account number")}${box('auth', 'REF-9', '23. Prior authorization number')}
  ${box('mid', 'AUTH-7', 'Zed')}
  <table><tr><th>From</th><th>Place of service</th><th>HCPCS</th><th>Mod 1</th><th>Dx pointer</th><th>Charges</th><th>Units</th></tr>
  <tr>${['11/03/2026', '12', 'E0601', 'RR', 'A', '80.00', '1'].map((value, at) => `<td><input name="f${at}" value="${value}"></td>`).join('')}</tr></table>
  <button id="press">Authorization</button><input id="twin1" class="twin"><input id="twin2" class="twin">`;

test.describe('what a selector no longer finds is read by the other signs, and says so', () => {
  for (const [name, selector] of [
    ['nothing', '#gone'],
    ['a button', '#press'],
    ['two boxes where one is meant', '.twin'],
    ['no selector', '#['],
  ] as const)
    test(name, async () => {
      const reading = await readWith(
        PLAIN,
        portal({ fields: { priorAuthNumber: selector, patientAccount: '#acct' } }),
      );
      expect(values(reading)).toMatchObject({ priorAuthNumber: 'REF-9', patientAccount: 'A-100' });
      expect(reading.portal).toMatchObject({ found: 1, of: 2, lost: ['priorAuthNumber'] });
      expect(reading.fields.priorAuthNumber?.evidence.at(-1)).toMatch(/was not found/);
    });

  test('a box that cannot hold such a value', async () => {
    const reading = await readWith(
      `${PLAIN}<input type="checkbox" id="tick">`,
      portal({ fields: { priorAuthNumber: '#tick' } }),
    );
    expect(reading.portal).toMatchObject({ found: 0, of: 1 });
    expect(values(reading).priorAuthNumber).toBe('REF-9');
  });
});

test('a profile has the last word over captions', async () => {
  const reading = await readWith(PLAIN, portal({ fields: { priorAuthNumber: '#mid' } }));
  expect(values(reading).priorAuthNumber).toBe('AUTH-7');
});

test('a field that the portal is known not to have, and a box that is none', async () => {
  expect(values(await readWith(PLAIN))).toHaveProperty('priorAuthNumber', 'REF-9');
  const none = await readWith(PLAIN, portal({ fields: { priorAuthNumber: null, 'insured.id': '#member' } }));
  expect(values(none)).not.toHaveProperty('priorAuthNumber');
  expect(none.portal).toMatchObject({ found: 1, of: 1 });
  expect(values(await readWith(PLAIN, portal({ ignore: ['#auth'] })))).not.toHaveProperty('priorAuthNumber');
});

test("the biller's own profile goes before the bundled one, field by field", async () => {
  const own: PagePortal = { ...portal({ fields: { priorAuthNumber: '#mid' } }), id: 'own', own: true };
  const bundled = portal({ fields: { priorAuthNumber: '#auth', patientAccount: '#acct' } });
  const reading = await readWith(PLAIN, own, bundled);
  expect(values(reading)).toMatchObject({ priorAuthNumber: 'AUTH-7', patientAccount: 'A-100' });
  expect(reading.portal).toMatchObject({ found: 2, of: 2 });
  const gone: PagePortal = { ...own, parts: [{ fields: { priorAuthNumber: '#gone' } }] };
  expect(values(await readWith(PLAIN, gone, bundled)).priorAuthNumber).toBe('REF-9');
});

test('a step of a wizard that is not there is not missed', async () => {
  const reading = await readWith(
    PLAIN,
    portal(
      { when: '#member', fields: { patientAccount: '#acct' } },
      { when: '#step2', fields: { totalCharge: '#total' } },
    ),
  );
  expect(reading.portal).toMatchObject({ found: 1, of: 1, lost: [] });
});

test('one id of a bundled profile makes no claim of a page; the same of an own one does', async () => {
  const part = { fields: { priorAuthNumber: '#q1' } };
  expect((await readWith(MUTE, portal(part))).form).toBe(false);
  expect((await readWith(MUTE, { ...portal(part), own: true })).form).toBe(true);
});
