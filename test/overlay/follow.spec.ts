import type { Page } from '@playwright/test';
import { boxOf, expect, markBoxes, open, rested, settled, show, test } from './harness.ts';

/** The first mark stands right outside the end of a field. */
async function expectBeside(page: Page, selector: string): Promise<void> {
  const [mark] = await markBoxes(page);
  const field = await boxOf(page, selector);
  expect(mark, 'no mark is drawn').toBeDefined();
  expect(Math.abs((mark?.left ?? 0) - field.right - 4)).toBeLessThan(1);
  expect(Math.abs((mark?.top ?? 0) + 8 - (field.top + field.bottom) / 2)).toBeLessThan(1);
}

test('marks follow when the page scrolls', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#member' }]);
  await page.mouse.wheel(0, 60);
  await settled(page);
  expect(await page.evaluate(() => scrollY)).toBe(60);
  await expectBeside(page, '#member');
});

test('marks follow inside a scrolled part, and are gone with the field that is scrolled out of it', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await show(page, [{ at: '[name=units2]' }]);
  await page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 30));
  await settled(page);
  await expectBeside(page, '[name=units2]');
  await page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 200));
  await settled(page);
  expect(await markBoxes(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 0));
  await settled(page);
  await expectBeside(page, '[name=units2]');
});

test('marks follow when something is put in above them', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#member' }]);
  await page.evaluate(() => document.querySelector('h1')?.insertAdjacentHTML('afterend', '<p>A banner</p>'));
  await settled(page);
  await expectBeside(page, '#member');
});

test('marks follow what a script moves without any event', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#member' }]);
  await page.evaluate(() => {
    const header = document.querySelector<HTMLElement>('.header');
    if (header) header.style.transform = 'translate(90px, 20px)';
  });
  await settled(page);
  await expectBeside(page, '#member');
});

test('marks follow a form that slides in', async ({ page, overlayScript }) => {
  await open(page, overlayScript, {
    css: '.header { transition: transform 400ms } .away { transform: translateX(300px) }',
  });
  await show(page, [{ at: '#member' }]);
  await page.evaluate(() => document.querySelector('.header')?.classList.add('away'));
  await page.waitForTimeout(600);
  await expectBeside(page, '#member');
});

test('marks follow when the window gets narrower', async ({ page, overlayScript }) => {
  await open(page, overlayScript, { css: '.header { justify-content: flex-end }' });
  await show(page, [{ at: '#assign' }]);
  await page.setViewportSize({ width: 900, height: 600 });
  await settled(page);
  await expectBeside(page, '#assign');
});

test('marks follow inside a shadow root of the page', async ({ page, overlayScript }) => {
  await open(page, overlayScript, { html: '<!doctype html><my-form></my-form><div style="height:2000px">' });
  await page.evaluate(() => {
    const root = document.querySelector('my-form')?.attachShadow({ mode: 'open' });
    if (root)
      root.innerHTML =
        '<div style="height:150px;overflow:auto"><p style="height:60px"></p><input><p style="height:400px"></p></div>';
  });
  await show(page, [{ at: 'my-form >>> input' }]);
  await expectBeside(page, 'my-form input');
  await page.evaluate(() =>
    document.querySelector('my-form')?.shadowRoot?.querySelector('div')?.scrollTo(0, 40),
  );
  await settled(page);
  await expectBeside(page, 'my-form input');
});

for (const [name, css] of [
  ['not rendered', 'display: none'],
  ['invisible', 'visibility: hidden'],
  ['faded out', 'opacity: 0'],
  ['collapsed', 'height: 0; overflow: hidden'],
] as const)
  test(`a mark is gone while its part of the page is ${name}`, async ({ page, overlayScript }) => {
    await open(page, overlayScript);
    await show(page, [{ at: '#member' }]);
    const set = (style: string) =>
      page.evaluate((value) => document.querySelector('.header')?.setAttribute('style', value), style);
    await set(css);
    await page.mouse.click(700, 300);
    await settled(page);
    expect(await markBoxes(page)).toEqual([]);
    await set('');
    await page.mouse.click(700, 300);
    await settled(page);
    await expectBeside(page, '#member');
  });

test('a mark is gone while a menu, a sticky header or a dialog lies over its field', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript, {
    css: '#menu { position: fixed; left: 20px; top: 100px; width: 260px; height: 90px; background: #fff }',
  });
  await show(page, [{ at: '#member' }]);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="menu">A menu</div>'));
  await settled(page);
  expect(await markBoxes(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('#menu')?.remove());
  await settled(page);
  await expectBeside(page, '#member');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<dialog>Sure?</dialog>');
    document.querySelector('dialog')?.showModal();
  });
  await settled(page);
  expect(await markBoxes(page)).toEqual([]);
});

test('a mark moves to the new row that takes the place of its old one', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '[name=units0]' }]);
  await page.evaluate(() => {
    const rows = document.querySelector('#rows');
    rows?.replaceChildren(
      ...[1, 0, 2].map((index) => (window as unknown as { row: (index: number) => Node }).row(index)),
    );
  });
  await settled(page);
  expect(await markBoxes(page)).toEqual([]);
  await show(page, [{ at: '[name=units0]' }]);
  await expectBeside(page, '[name=units0]');
});

test('what is no longer true is gone at once, before the next frame', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#member', loudness: 'loud' }, { at: '#auth' }]);
  const left = await page.evaluate(() => {
    window.box24.show([]);
    const root = [...document.documentElement.children].at(-1)?.shadowRoot;
    return [root?.querySelectorAll('.mark').length, root?.querySelectorAll('.label:not(.unplaced)').length];
  });
  expect(left).toEqual([0, 0]);
});

test('a mark that comes back stands where it stood, and the page around it is not weighed for that', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  const mark = { at: '[name=mod1a]' };
  await show(page, [mark]);
  await rested(page);
  const before = await markBoxes(page);
  const hits = await page.evaluate((spec) => {
    const real = document.elementFromPoint.bind(document);
    let count = 0;
    document.elementFromPoint = (x, y) => {
      count += 1;
      return real(x, y);
    };
    window.box24.show([]);
    window.box24.show([spec]);
    document.elementFromPoint = real;
    return count;
  }, mark);
  expect(hits).toBe(0);
  expect(await markBoxes(page)).toEqual(before);
  await rested(page);
  expect(await markBoxes(page)).toEqual(before);
});

test('nothing changes its place while a key is down', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '[name=mod1a]' }]);
  const [before] = await markBoxes(page);
  await page.locator('[name=code5]').focus();
  await page.keyboard.down('x');
  // Now its best place is another one: text stands where it is.
  await page.evaluate(() => {
    const at = document.querySelector('[name=mod1a]')?.getBoundingClientRect();
    document
      .querySelector('[name=mod1b]')
      ?.parentElement?.insertAdjacentHTML(
        'beforeend',
        `<b id="text" style="position:fixed;left:${(at?.right ?? 0) - 8}px;top:${(at?.top ?? 0) - 8}px">MMM</b>`,
      );
  });
  await rested(page);
  expect((await markBoxes(page))[0]).toEqual(before);
  await page.keyboard.up('x');
  await rested(page);
  expect((await markBoxes(page))[0]).not.toEqual(before);
});

/** How many boxes of the page are measured in half a second. */
function measuredNow(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let count = 0;
    const real = Element.prototype.getBoundingClientRect;
    Element.prototype.getBoundingClientRect = function measured() {
      count += 1;
      return real.call(this);
    };
    await new Promise((done) => setTimeout(done, 450));
    Element.prototype.getBoundingClientRect = real;
    return count;
  });
}

test('what a key covers with a menu of the page is left free a moment later', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await show(page, [{ at: '[name=mod1a]' }]);
  const covered = await boxOf(page, '[name=mod1a]');
  await page.evaluate(({ left, top }) => {
    const menu = document.createElement('ul');
    menu.style.cssText = `display:none;position:fixed;left:${left - 20}px;top:${top - 20}px;width:300px;height:80px;background:white`;
    document.querySelector('[name=code5]')?.parentElement?.append(menu);
    document
      .querySelector('[name=code5]')
      ?.addEventListener('input', () => menu.style.setProperty('display', 'block'));
  }, covered);
  await rested(page);
  expect(await markBoxes(page)).toHaveLength(1);
  await page.locator('[name=code5]').pressSequentially('E');
  await settled(page);
  expect(await markBoxes(page)).toEqual([]);
});

test('when nothing moves, nothing is measured', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#member' }, { at: '[name=mod1a]' }]);
  await rested(page);
  expect(await measuredNow(page)).toBe(0);
});

test('a field half out of the window is not measured again and again', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  const { top, bottom } = await boxOf(page, '#member');
  await page.mouse.wheel(0, top + (bottom - top) * 0.7);
  await show(page, [{ at: '#member' }]);
  expect(await markBoxes(page)).toEqual([]);
  await rested(page);
  expect(await measuredNow(page)).toBe(0);
  await test.step('it has its mark again when it comes back without an event', async () => {
    await page.evaluate(() => document.body.style.setProperty('transform', 'translateY(40px)'));
    await settled(page);
    expect(await markBoxes(page)).toHaveLength(1);
  });
});

test('a mark comes back when what lay over its field is gone without an event', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await page.evaluate(() => {
    document.querySelector('#rows')?.insertAdjacentHTML('afterend', '<div><dialog>Sure?</dialog></div>');
    document.querySelector('dialog')?.showModal();
  });
  await show(page, [{ at: '#member' }]);
  expect(await markBoxes(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect(async () => expectBeside(page, '#member')).toPass({ timeout: 2_000 });
});
