/** Looks at a page with axe, in a quarter of the time that its own builder for Playwright takes. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

interface Looked {
  /** Id of each rule that is broken, and the elements that break it. */
  readonly faults: readonly (readonly [string, readonly string[]])[];
  /** Ids of the rules that hold. */
  readonly held: readonly string[];
}

/** The rules of axe whose answer rests on colours: another scheme changes nothing that the others look at. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Everything that axe's rules say of a page without frames. The builder opens a page of its own for each look, which the
 * side panel would follow, and has all details written out also where nothing is wrong.
 * @param within selector; left out: the whole page
 * @param rules ids of the rules to ask; left out: all
 */
export async function axeLook(page: Page, within?: string, rules?: readonly string[]): Promise<Looked> {
  if (within === undefined) expect(page.frames(), 'axe looks into no frame').toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const looked = await page.evaluate(
    async ([selector, ids]): Promise<Looked> => {
      const { axe: here } = window as unknown as { readonly axe: typeof axe };
      const { violations, passes } = await here.run(selector ?? document, {
        resultTypes: ['violations'],
        ...(ids && { runOnly: [...ids] }),
      });
      return {
        faults: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        held: passes.map(({ id }) => id),
      };
    },
    [within, rules] as const,
  );
  expect(looked.held.length, 'rules that had something to look at').toBeGreaterThan(0);
  return looked;
}

/** No rule of axe is broken. @param within selector; left out: the whole page */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  expect((await axeLook(page, within)).faults).toEqual([]);
}

/** No rule that rests on colours is broken: for a screen that was looked at with all rules in another scheme. */
async function expectAccessibleColours(page: Page, within?: string): Promise<void> {
  expect((await axeLook(page, within, OF_COLOURS)).faults).toEqual([]);
}

/** All rules in light, those of colours in dark, which stays. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessibleColours(page);
}
