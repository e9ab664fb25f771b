/** Everyone can use it: contrast, names, forced colours, reduced motion, zoom. */
import type { Page } from '@playwright/test';
import { axeLook } from '../axe.ts';
import { expect, open, overlayHost, settled, show, test } from './harness.ts';

/** The contrast of every text of ours with the background it stands on, and of every shape with its halo. */
async function contrasts(page: Page): Promise<{ text: string; ratio: number }[]> {
  return await page.evaluate(() => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (a: string, b: string) => {
      const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
      return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
    };
    const behind = (node: Element | null): string => {
      for (let one = node; one; one = one.parentElement) {
        const colour = getComputedStyle(one).backgroundColor;
        if (numbers(colour)[3] !== 0) return colour;
      }
      return 'nothing of ours';
    };
    const root = [...document.documentElement.children].at(-1)?.shadowRoot;
    return [...(root?.querySelectorAll('.layer *') ?? [])].flatMap((node) => {
      if (node.matches('svg.icon')) {
        const style = (part: string) => getComputedStyle(node.querySelector(part) ?? node).stroke;
        return [{ text: `shape ${node.classList.value}`, ratio: ratio(style('.shape'), style('.halo')) }];
      }
      const own = [...node.childNodes].some(
        (child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim(),
      );
      if (!own || node.matches('.unseen, .live, .unplaced')) return [];
      return [{ text: node.textContent ?? '', ratio: ratio(getComputedStyle(node).color, behind(node)) }];
    });
  });
}

const specs = [
  { at: '#member', severity: 'review' },
  { at: '#auth', severity: 'will-deny', remedy: 'reopening' },
  { at: '#auth', severity: 'info' },
  { at: '[name=mod0a]', severity: 'likely-deny', loudness: 'loud' },
  { at: '[name=mod2a]', severity: 'review', status: 'not-checked', greyed: true },
] as const;

for (const theme of ['light', 'dark', 'grey'])
  test(`axe finds nothing on a ${theme} page with the card open`, async ({ page, overlayScript }) => {
    await open(page, overlayScript);
    await page.evaluate((name) => document.documentElement.classList.add(name), theme);
    await show(page, specs);
    const closed = await contrasts(page);
    await page.locator('.mark').nth(1).click();
    await page.locator('summary').click();
    await settled(page);
    const { faults, held } = await axeLook(page, await overlayHost(page));
    expect(faults).toEqual([]);
    expect(held).toEqual(expect.arrayContaining(['button-name', 'aria-dialog-name']));
    // Axe cannot tell what lies behind a top layer; our texts all stand on backgrounds of ours.
    const texts = [...closed, ...(await contrasts(page))];
    expect(texts.length).toBeGreaterThan(15);
    expect(closed.map(({ text }) => text)).toContain('E0601 is a capped rental, but NU says it was sold.');
    expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

for (const [theme, scheme] of [
  ['light', 'light'],
  ['dark', 'dark'],
] as const)
  test(`marks are drawn for a ${theme} page whatever the system prefers`, async ({ page, overlayScript }) => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    await open(page, overlayScript);
    await page.evaluate((name) => document.documentElement.classList.add(name), theme);
    await show(page, [{ at: '#member' }]);
    await expect(page.locator('.mark')).toHaveClass(new RegExp(`\\b${scheme}\\b`));
  });

test('a light part of a dark page has marks for a light page, in any way of writing colours', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript, {
    html: `<!doctype html><body style="background:oklch(0.2 0.02 250)"><input id="dark" style="margin:30px">
      <div style="background:color-mix(in oklab, white 90%, blue);padding:30px"><input id="light"></div>
      <div style="background:rgb(255 255 255 / .04);padding:30px"><input id="veil"></div>
      <div style="background:linear-gradient(#fff,#eee);color:#111;padding:30px"><input id="gradient"></div>`,
  });
  await show(
    page,
    ['#dark', '#light', '#veil', '#gradient'].map((at) => ({ at })),
  );
  const schemes = await page
    .locator('.mark')
    .evaluateAll((marks) => marks.map((mark) => (mark.classList.contains('dark') ? 'dark' : 'light')));
  expect(schemes).toEqual(['dark', 'light', 'dark', 'light']);
});

test('with reduced motion nothing is animated', async ({ page, overlayScript }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, overlayScript);
  await show(page, specs);
  await page.locator('.mark').first().click();
  const running = await page.evaluate(
    () => [...document.documentElement.children].at(-1)?.shadowRoot?.getAnimations().length,
  );
  expect(running).toBe(0);
});

test('with forced colours shapes keep their outline and letter', async ({ page, overlayScript }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, overlayScript);
  await show(page, specs);
  const { shape, letter, paper } = await page
    .locator('.mark')
    .nth(1)
    .evaluate((mark) => {
      const style = (part: string) => getComputedStyle(mark.querySelector(part) ?? mark);
      return { shape: style('.shape').stroke, letter: style('.letter').stroke, paper: style('.shape').fill };
    });
  expect(shape).toBe(letter);
  expect(shape).not.toBe(paper);
});

test('every target is at least 24 × 24 pixels', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, specs);
  await page.locator('.mark').nth(1).click();
  await settled(page);
  const sizes = await page.evaluate(() =>
    [
      ...([...document.documentElement.children].at(-1)?.shadowRoot?.querySelectorAll('button, summary') ??
        []),
    ].map((node) => {
      const { width, height } = node.getBoundingClientRect();
      return { name: node.getAttribute('aria-label') ?? node.textContent, small: width < 24 || height < 24 };
    }),
  );
  expect(sizes.length).toBeGreaterThan(8);
  expect(sizes.filter(({ small }) => small)).toEqual([]);
});
