import path from 'node:path';
import { type Attack, withHead } from './attack.ts';
import { AttackedPage, RECORDER } from './attacked-page.ts';
import { SOLD_RENTAL_MARK } from './claim-page.ts';
import { type Box24, ENABLED, expect, OTHER, test } from './fixtures.ts';
import { triedIn } from './tried.ts';

/** Time in which Box24 would have drawn something. */
const DRAWN_MS = 1_500;

/** On a busy machine a page takes long to be read. */
const FIRST_MARK_MS = 40_000;

const FOLDER = path.join(import.meta.dirname, 'attacks');

async function serve(box24: Box24, pages: Attack['pages']): Promise<void> {
  const answers = Object.entries(pages).map(([at, page]) => {
    const { body, headers } = typeof page === 'string' ? { body: page, headers: {} } : page;
    return [at, { body: withHead(body, RECORDER), headers }] as const;
  });
  for (const site of [ENABLED, OTHER]) await box24.serve(site, Object.fromEntries(answers));
}

async function openAt(box24: Box24, site: string): Promise<AttackedPage> {
  const page = await box24.context.newPage();
  const attacked = await AttackedPage.at(page);
  await page.goto(site);
  await page.bringToFront();
  return attacked;
}

/** Works with a form as a biller does, and leaves it as it was. */
async function work(attacked: AttackedPage): Promise<void> {
  await attacked.type('charge0', '821.00');
  await attacked.type('charge0', '820.00');
}

async function attackWith(box24: Box24, attack: Attack): Promise<void> {
  await serve(box24, attack.pages);
  // The same bytes on a site that Box24 is not on.
  const control = await openAt(box24, OTHER);
  if (attack.act) await control.own(attack.act);
  const before = await control.nodes();
  if (!attack.cannotWork) await work(control);

  const attacked = await openAt(box24, ENABLED);
  const overlay = box24.overlay(attacked.page);
  if (attack.says === undefined) {
    await attacked.placeOf('mod1_0');
    await overlay.mark(SOLD_RENTAL_MARK, FIRST_MARK_MS);
  } else await attacked.page.waitForTimeout(DRAWN_MS);
  if (attack.act) await attacked.own(attack.act);
  if (!attack.isRestless) expect(await attacked.nodes(), 'nodes when it was read').toBe(before);
  await attack.afterAct?.({ page: attacked.page, overlay, box24 });
  if (!attack.cannotWork) await work(attacked);
  if (!attack.isRestless) expect(await attacked.heard(), 'events').toBe(await control.heard());
  if (!attack.isRestless) expect(await attacked.nodes(), 'nodes after work').toBe(await control.nodes());
  if (attack.says === undefined) {
    await attacked.press(await overlay.mark(SOLD_RENTAL_MARK));
    expect(await overlay.card()).toContain('E0601 is a capped rental');
  } else if (attack.says === 'nothing') {
    const { marks, badge } = await overlay.see();
    expect([marks, badge]).toEqual([[], undefined]);
  } else {
    const { says } = attack;
    await expect.poll(async () => (await overlay.see()).badge?.name).toMatch(says);
    expect((await overlay.see()).marks).toEqual([]);
  }
  await attack.also?.({ page: attacked.page, overlay, box24 });
  if (attack.says === undefined) {
    // The card may lie over the box.
    await attacked.page.keyboard.press('Escape');
    await attacked.type('mod0_0', 'RR');
    await overlay.expectNoMark(SOLD_RENTAL_MARK);
  }
  expect(attacked.complaints, 'errors').toEqual(control.complaints);
}

for (const [id, attack] of await triedIn<Attack>(FOLDER, 'attack'))
  test(`hostile page ${id}: unharmed, and Box24 is right on it or silent`, async ({ box24 }) => {
    test.setTimeout(120_000);
    await attackWith(box24, attack);
  });
