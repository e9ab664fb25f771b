/** When a claim counts as sent, in a real browser: by the records that are kept of it. */
import type { Page } from '@playwright/test';
import { LOG_IN, SOLD_RENTAL, SOLD_RENTAL_MARK, WALKER } from './claim-page.ts';
import { headerFields, lineTable, pageAround } from './claim-parts.ts';
import { type Box24, ENABLED, expect, test } from './fixtures.ts';

/** What the records page reads, by itself: whole records. */
async function records(box24: Box24): Promise<readonly Record<string, unknown>[]> {
  return box24.worker.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('box24');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains('records')) {
            db.close();
            resolve([]);
            return;
          }
          const all = db.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            db.close();
            resolve(all.result);
          };
        };
      }),
  );
}

const submit = (page: Page) => page.getByRole('button', { name: 'Submit claim' }).click();
const form = (action: string, lines = [SOLD_RENTAL], header = {}, more = '') =>
  pageAround(
    `<form action="${action}">${headerFields(header)}${lineTable(lines)}<button>Submit claim</button></form>${more}`,
  );
const DONE = pageAround('<p>Your claim was accepted. Control number 000123.</p>', 'Confirmation');
/** A page that shows no form for ten seconds has taken the claim. */
const GONE_MS = 11_000;

test('a claim is recorded once when the page took it, and not when it came back', { tag: '@long' }, async ({
  box24,
}) => {
  test.setTimeout(90_000);
  await box24.serve(ENABLED, {
    '/': form('/refused'),
    '/refused': form('/next', [SOLD_RENTAL], {}, '<p role="alert">Item 23 is required.</p>'),
    '/next': form('/login', [WALKER], { account: 'A-101', member: '1EG4TE5MK99' }),
    '/login': LOG_IN,
    '/last': form('/done', [WALKER], { account: 'A-102' }),
    '/done': DONE,
  });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  await overlay.mark(SOLD_RENTAL_MARK);

  await test.step('refused: it comes back as it was', async () => {
    await submit(page);
    await page.waitForURL(/refused/);
    await overlay.mark(SOLD_RENTAL_MARK);
    await page.waitForTimeout(1_000);
    expect(await records(box24)).toEqual([]);
  });

  await test.step('mended and pressed twice: the next claim stands there', async () => {
    await page.locator('[name=c0_4]').fill('RR');
    await page.locator('[name=c0_5]').fill('KH');
    await page.locator('[name=auth]').focus();
    await page.waitForTimeout(1_500);
    await page.evaluate(() => {
      const going = { on: false };
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === 'Submit claim',
      );
      button?.closest('form')?.addEventListener('submit', (event) => {
        event.preventDefault();
        if (!going.on) setTimeout(() => location.assign('/next'), 300);
        going.on = true;
      });
    });
    await page.getByRole('button', { name: 'Submit claim' }).dblclick();
    await page.waitForURL(/next/);
    await expect.poll(() => records(box24)).toHaveLength(1);
    const [record] = await records(box24);
    expect(record).toMatchObject({
      host: 'claims.test',
      payer: { kind: 'medicare-dme' },
      lines: [{ code: 'E0601', modifiers: ['RR', 'KH'] }],
    });
    expect(record?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'category-capped-rental-billed-as-purchase',
        outcome: 'fixed',
        line: 0,
      }),
    );
    expect(JSON.stringify(await records(box24))).not.toMatch(
      /1EG4|A-10\d|Sample|1950|2026-11-03|11\/03|820|1245319599/i,
    );
  });

  await test.step('the session was over: a page to log in is no confirmation', async () => {
    await overlay.badge();
    await page.waitForTimeout(1_000);
    await submit(page);
    await page.waitForURL(/login/);
    await page.waitForTimeout(GONE_MS);
    expect(await records(box24)).toHaveLength(1);
  });

  await test.step('a page without a form is a confirmation', async () => {
    await page.goto(`${ENABLED}/last`);
    await overlay.badge();
    await page.waitForTimeout(1_000);
    await submit(page);
    await page.waitForURL(/done/);
    expect(await records(box24)).toHaveLength(1);
    await expect.poll(() => records(box24), { timeout: GONE_MS + 5_000 }).toHaveLength(2);
  });
});

test('a form that a script empties after Submit is sent; messages beside it are not', {
  tag: '@long',
}, async ({ box24 }) => {
  const script = `<script>
    let taken = false;
    const blank = () => { for (const one of document.querySelectorAll('input')) one.value = ''; };
    document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      setTimeout(() => {
        document.querySelector('#said').textContent = taken ? 'Accepted' : 'Item 23 is required';
        if (taken) blank();
        else document.querySelector('[name=auth]').focus();
        taken = true;
      }, 200);
    });
  </script><p id="said" role="status"></p>`;
  await box24.serve(ENABLED, { '/': form('/', [SOLD_RENTAL], {}, script) });
  const page = await box24.open(ENABLED);
  await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  await submit(page);
  await expect(page.getByText('Item 23 is required')).toBeVisible();
  await page.waitForTimeout(3_500);
  expect(await records(box24)).toEqual([]);
  await submit(page);
  await expect(page.getByText('Accepted')).toBeVisible();
  await expect.poll(() => records(box24)).toHaveLength(1);
  const [record] = await records(box24);
  expect(record?.findings).toContainEqual(
    expect.objectContaining({ rule: 'category-capped-rental-billed-as-purchase', outcome: 'open' }),
  );
});

/** A button of a component library: the browser's own is in its tree, its words are outside of it. */
const OWN_BUTTON = `<script>
  customElements.define('own-button', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<button type="button"><slot></slot></button>'; }
  });
</script>`;
/** A claim whose button is no button of a form, and which goes to another page by script. */
const scripted = (button: string, next: string, account: string) =>
  form('/none', [WALKER], { account }).replace('<button>Submit claim</button>', '') +
  `${OWN_BUTTON}<p id="send" onclick="setTimeout(() => location.assign('${next}'), 100)">${button}</p>`;

test('a claim counts as sent whatever its button is made of, and in Spanish; one that was named, whatever it is called', async ({
  box24,
}) => {
  await box24.serve(ENABLED, {
    '/': scripted('<own-button>Submit claim</own-button>', '/es', 'A-100'),
    '/es': scripted('<a role="button">Someter reclamación</a>', '/named', 'A-101'),
    '/named': scripted('<span>Post it</span>', '/last', 'A-102'),
    '/last': form('/last', [WALKER], { account: 'A-103' }),
  });
  await box24.worker.evaluate(() =>
    chrome.storage.local.set({
      portals: [
        {
          id: 'own-claims.test',
          title: 'Claims',
          hosts: ['claims.test'],
          submit: '#send span',
          source: { from: 'taught by a biller', date: '2026-11-26' },
          confidence: 'taught',
        },
      ],
      settings: { version: 1, settings: { holdSubmit: ['claims.test'] } },
    }),
  );
  const page = await box24.open(ENABLED);
  for (const [sent, next] of ['/es', '/named', '/last'].entries()) {
    await box24.overlay(page).badge();
    await page.waitForTimeout(700);
    await page.locator('#send > *').click();
    await page.waitForURL(`**${next}`);
    await expect.poll(() => records(box24), next).toHaveLength(sent + 1);
  }
});
