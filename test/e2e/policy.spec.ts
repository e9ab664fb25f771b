import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Rule } from '../../lib/rules/types.ts';
import { expectAccessible } from '../axe.ts';
import { claimPage, SOLD_RENTAL, WALKER } from './claim-page.ts';
import { registeredMatches } from './consent.ts';
import { type Box24, ENABLED, expect, startBox24 } from './fixtures.ts';
import { drop, newKey, signedPack, WALKER_KX } from './pack-files.ts';
import { test } from './policy-file.ts';

const WALKER_MARK = /E0143 stands without KX/;
const OWN_MARK = /Hill plan: E0601 is rented/;
/** A granted portal, and one that the browser was never asked for. */
const PORTAL = 'https://portal.example.com';
const MISSING = 'other.example.com';

/** A rule with conditions of its own: no feed may bring one. */
async function ownRule(): Promise<Rule> {
  const file = 'lib/core-pack/rules/category/category-capped-rental-billed-as-purchase.yaml';
  const rule: Rule = parse(await readFile(file, 'utf8'));
  const branches = rule.branches.map((branch) => ({
    ...branch,
    message: 'Hill plan: {line.procedureCode} is rented, never sold.',
  }));
  // A payer that follows it follows it by its name, which is another here.
  const cases = rule.cases.filter(({ context }) => !JSON.stringify(context ?? '').includes(rule.id));
  return { ...rule, id: 'hill-sold-rental', branches, cases };
}

/** What the background answers to a message of our own page, whatever that page would offer. */
const asked = (box24: Box24, ask: string, input: object) =>
  box24.context
    .pages()
    .find((page) => page.url().endsWith('options.html'))
    ?.evaluate(([name, value]) => chrome.runtime.sendMessage({ to: 'background', ask: name, input: value }), [
      ask,
      input,
    ] as const);

/** Sets the clock of the background. @param days from now */
const setClock = (box24: Box24, days: number) =>
  box24.worker.evaluate((ahead) => {
    Date.now = () => performance.timeOrigin + performance.now() + ahead * 24 * 60 * 60_000;
  }, days);

test('what whoever manages the computer sets holds, is shown, and cannot be weakened', async ({ build }) => {
  test.setTimeout(180_000);
  const key = await newKey();
  const policy = {
    memory: 'forbidden',
    packs: [
      {
        pack: 'dme-team',
        key: key.publicKey,
        envelope: String(await signedPack(key, '1.0.0', {}, [WALKER_KX], { rules: [await ownRule()] })),
      },
    ],
    lockedSettings: { rulesOff: [], records: { on: true, months: 12 } },
    forcedPortals: ['portal.example.com', MISSING, '*.com'],
  };
  await build.set(policy);
  const box24 = await startBox24([`${ENABLED}/*`, `${PORTAL}/*`], build.folder);
  try {
    await box24.serve(ENABLED, { '/': claimPage({ lines: [WALKER, SOLD_RENTAL] }) });
    const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
    const set = options.getByRole('region', { name: 'Set by your organization' });
    const team = options.getByRole('region', { name: 'Team rules' });

    await test.step('what is set is shown, also what of it cannot be read', async () => {
      await expect(set.getByText('Memory of earlier claims is off.')).toBeVisible({ timeout: 20_000 });
      await expect(
        set.getByText(/^Settings: records of claims you submitted, which rules are off/),
      ).toBeVisible();
      await expect(set.getByText(/forcedPortals\[2\] is no host name/)).toBeVisible();
      await expect(options.getByText('Whoever manages this computer does not allow it.')).toBeVisible();
      await expectAccessible(options);
    });

    await test.step('its pack is there, with a rule of its own conditions, and cannot be taken out', async () => {
      await expect(team.getByRole('heading', { name: 'DME team 1.0.0' })).toBeVisible({ timeout: 20_000 });
      await expect(team.getByText('by whoever manages this computer')).toBeVisible();
      await expect(team.getByText('you can take them out again', { exact: false })).toHaveCount(0);
      await expect(team.getByRole('button', { name: /Remove|Stay on|Stop following/ })).toHaveCount(0);
      for (const [ask, input] of [
        ['removePack', { id: 'dme-team' }],
        ['holdPack', { id: 'dme-team', on: true }],
        ['swapPack', { id: 'dme-team' }],
        ['unfollowTeam', { id: 'dme-team' }],
      ] as const)
        expect(await asked(box24, ask, input), ask).toMatchObject({ ok: false });
      await drop(options, 'newer.json', await signedPack(key, '2.0.0'));
      await expect(team.getByText('Your organization decides about this pack')).toBeVisible();
    });

    await test.step('settings that are locked are disabled, and messages that would change them are refused', async () => {
      const records = options.getByRole('region', { name: 'Records of claims you submitted' });
      await expect(records.getByRole('checkbox')).toBeDisabled();
      await expect(records.getByRole('combobox')).toBeDisabled();
      await expect(records.getByText('Set by your organization.')).toBeVisible();
      for (const [ask, input] of [
        ['changeSettings', { records: { on: false, months: 12 } }],
        ['changeSettings', { language: 'es', rulesOff: ['walker-kx'] }],
        ['wipeRecords', {}],
      ] as const)
        expect(await asked(box24, ask, input), ask).toMatchObject({ ok: false });
      expect(await asked(box24, 'turnRule', { rule: 'walker-kx', off: true })).toMatchObject({
        ok: true,
        value: 'locked',
      });
      expect(await asked(box24, 'changeSettings', { language: 'en' })).toMatchObject({ ok: true });
    });

    await test.step('portals that it names are watched where the browser lets it, else offered', async () => {
      expect(await registeredMatches(box24.worker)).toContain(`${PORTAL}/*`);
      const sites = options.getByRole('region', { name: 'Sites where Box24 is on' });
      await expect(sites.getByText('Set by your organization.')).toHaveCount(1);
      await expect(sites.getByRole('button', { name: 'Stop on portal.example.com' })).toHaveCount(0);
      // The test's own permission is one that no click takes away.
      await sites.getByRole('button', { name: 'Stop on claims.test' }).click();
      await expect(sites.getByText('The browser keeps Box24 on at claims.test.')).toBeVisible();
      await expect(set.getByText(`The browser has not allowed ${MISSING} yet`)).toBeVisible();
      await expect(set.getByRole('button', { name: `Allow it: ${MISSING}` })).toBeVisible();
    });

    const claim = await box24.open(ENABLED);
    await test.step('its rules speak, and neither the panel nor a card switches them off', async () => {
      await box24.overlay(claim).mark(WALKER_MARK);
      await box24.overlay(claim).mark(OWN_MARK);
      await box24.overlay(claim).openCard(WALKER_MARK);
      const card = () => box24.overlay(claim).card();
      await expect.poll(card).toMatch(/This warning is wrong/);
      await expect.poll(card).not.toMatch(/Turn this rule off/);
      const panel = await box24.openPanel(claim);
      const finding = panel.getByRole('listitem').filter({ hasText: WALKER_MARK });
      await expect(finding.getByRole('button', { name: 'This warning is wrong' })).toHaveCount(1);
      await expect(finding.getByRole('button', { name: 'Turn this rule off for me' })).toHaveCount(0);
    });

    await test.step('once nothing is set any more all of it is the biller’s, and the pack stays until it ends', async () => {
      await options.bringToFront();
      await build.set();
      await expect(set).toHaveCount(0, { timeout: 30_000 });
      await expect(options.getByRole('button', { name: 'Remember claims I submit' })).toBeEnabled();
      await expect(team.getByRole('button', { name: 'Remove DME team' })).toBeVisible();
    });

    await test.step('a pack whose time is over says nothing any more, and a clock that was set back is told', async () => {
      await setClock(box24, 91);
      await team.getByRole('button', { name: 'Stay on this version: DME team' }).click();
      await team.getByRole('button', { name: 'Yes, stay' }).click();
      await expect(team.getByText(/^Ended on .* says nothing any more/)).toBeVisible();
      await box24.overlay(claim).expectNoMark(WALKER_MARK);
      await setClock(box24, -2);
      await team.getByRole('button', { name: 'Take newer versions again: DME team' }).click();
      await expect(team.getByText('The clock of this computer stands before the day')).toBeVisible();
      await setClock(box24, 0);
    });

    await test.step('the biller may take it out', async () => {
      await team.getByRole('button', { name: 'Remove DME team' }).click();
      await team.getByRole('button', { name: 'Yes, remove' }).click();
      await expect(team.getByRole('heading', { name: 'DME team 1.0.0' })).toHaveCount(0);
    });

    await test.step('whoever manages the computer may forbid memory, also while it is on', async () => {
      await options.getByRole('button', { name: 'Remember claims I submit' }).click();
      await expect(options.getByText('On. Claims that you submit are remembered.')).toBeVisible();
      await build.set({ memory: 'forbidden' });
      await expect(options.getByText('Whoever manages this computer does not allow it.')).toBeVisible({
        timeout: 30_000,
      });
      await expect(options.getByRole('button', { name: 'Remember claims I submit' })).toHaveCount(0);
    });
  } finally {
    await box24.close();
  }
});
