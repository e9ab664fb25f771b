import { claimPage, SOLD_RENTAL, SOLD_RENTAL_MARK, WALKER } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

/** A row settles 0.8 s after it was left; nothing may have happened after this. */
const LONGER_THAN_SETTLING_MS = 1_200;

test('marks stand beside what is wrong, and follow the form', async ({ box24 }) => {
  test.setTimeout(90_000);
  await box24.step(
    'a mark stands beside the wrong field, says why in a card, and goes when it is corrected',
    async () => {
      await box24.serve(ENABLED, { '/': claimPage({ lines: [WALKER, SOLD_RENTAL] }) });
      const page = await box24.open(ENABLED);
      const overlay = box24.overlay(page);

      const mark = await overlay.mark(SOLD_RENTAL_MARK);
      const row = await page.locator('tbody tr').nth(1).boundingBox();
      if (!row) throw new Error('the second line is not drawn');
      expect(mark.y, 'the mark stands at the second line').toBeGreaterThan(row.y - 8);
      expect(mark.y).toBeLessThan(row.y + row.height + 8);

      await page.mouse.move(mark.x, mark.y);
      const card = await overlay.card();
      expect(card).toContain('CO-108');
      expect(card).toContain('bill RR with KH, KI or KJ');
      await page.keyboard.press('Escape');

      const modifier = page.locator('[name=mod0_1]');
      await modifier.fill('RR');
      await modifier.press('Tab');
      await overlay.expectNoMark(SOLD_RENTAL_MARK);
    },
  );
  await box24.step('nothing is said of a field while it is typed in; once it is left, it is', async () => {
    await box24.serve(ENABLED, {
      '/': claimPage({ lines: [WALKER, { code: '', charge: '' }] }),
    });
    const page = await box24.open(ENABLED);
    const overlay = box24.overlay(page);
    await overlay.badge();
    await page.locator('[name=code1]').pressSequentially('E0601');
    await page.locator('[name=mod0_1]').pressSequentially('NU');
    await page.waitForTimeout(LONGER_THAN_SETTLING_MS);
    expect((await overlay.see()).marks).toEqual([]);
    await page.locator('[name=charge1]').focus();
    await overlay.mark(SOLD_RENTAL_MARK);
  });
  await box24.step('a value that a script sets without an event is read too', async () => {
    await box24.serve(ENABLED, { '/': claimPage() });
    const page = await box24.open(ENABLED);
    const overlay = box24.overlay(page);
    await overlay.mark(SOLD_RENTAL_MARK);
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[name=account]');
      field?.addEventListener('blur', () =>
        setTimeout(() => {
          const modifier = document.querySelector<HTMLInputElement>('[name=mod0_0]');
          if (modifier) modifier.value = 'RR';
        }, 200),
      );
    });
    await page.locator('[name=account]').focus();
    await page.locator('[name=last]').focus();
    await overlay.expectNoMark(SOLD_RENTAL_MARK);
  });
  await box24.step('lines that the page adds, renders anew or takes away are followed', async () => {
    await box24.serve(ENABLED, { '/': claimPage({ lines: [WALKER, SOLD_RENTAL] }) });
    const page = await box24.open(ENABLED);
    const overlay = box24.overlay(page);
    await overlay.mark(SOLD_RENTAL_MARK);

    // As a framework does that replaces the whole table with a copy.
    await page.evaluate(() => {
      const body = document.querySelector('tbody');
      body?.replaceWith(body.cloneNode(true));
    });
    await overlay.mark(SOLD_RENTAL_MARK);
    await page.evaluate(() => document.querySelectorAll('tbody tr')[1]?.remove());
    await overlay.expectNoMark(SOLD_RENTAL_MARK);
    await page.evaluate(() => document.querySelector('form')?.remove());
    await expect
      .poll(async () => (await overlay.see()).badge, { message: 'the badge leaves' })
      .toBeUndefined();
  });
});

test('a form that comes later, or in a frame', { tag: '@long' }, async ({ box24 }) => {
  await box24.step('a form that a page builds later, under another address, is found', async () => {
    const page = claimPage();
    const main = page.slice(page.indexOf('<h1>'), page.indexOf('</form>') + '</form>'.length);
    await box24.serve(ENABLED, {
      '/': `<!doctype html><html lang="en"><body><button>New claim</button><main></main><script>
      document.querySelector('button').onclick = () => setTimeout(() => {
        history.pushState({}, '', '/claims/new');
        document.querySelector('main').innerHTML = ${JSON.stringify(main)};
      }, 300);
    </script></body></html>`,
    });
    const tab = await box24.open(ENABLED);
    await tab.getByRole('button', { name: 'New claim' }).click();
    await box24.overlay(tab).mark(SOLD_RENTAL_MARK);
  });
  await box24.step('a form in a frame is marked there', async () => {
    await box24.serve(ENABLED, {
      '/': '<!doctype html><html lang="en"><body><h1>Portal</h1><iframe src="/claim" width="1100" height="600"></iframe></body></html>',
      '/claim': claimPage(),
    });
    const page = await box24.open(ENABLED);
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  });
});
