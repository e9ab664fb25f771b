import type { Page } from '@playwright/test';
import type { Checker } from '../../entrypoints/checker/ports.ts';
import { expectAccessible } from '../axe.ts';
import { type Box24, expect, test } from './fixtures.ts';

test.use({ hosts: [] });

/** What Box24 shows on the claim, as scenarios name it: the page scripts run in the page's own world. */
const marked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { box24Checker } =
      (globalThis as { [key: symbol]: { box24Checker?: Checker } })[Symbol.for('box24')] ?? {};
    const shown = box24Checker?.live()?.shown ?? [];
    return shown
      .filter(({ finding }) => finding.status === 'failed' && finding.severity !== 'info')
      .map(({ finding }) => `${finding.rule}#${finding.branch}@${(finding.line ?? -1) + 1}`)
      .toSorted();
  });

async function mendBox(page: Page, code: string): Promise<void> {
  await expect(page.locator('[data-path="lines[0].diagnosisPointers"]').first()).toBeFocused();
  await page.getByLabel('Diagnosis A', { exact: true }).fill(code);
}

/** How a claim is sent on the other portals, button by button, and how its first diagnosis is mended there. */
const OTHER_PORTALS: Readonly<
  Record<string, { readonly ways: readonly string[]; mend(page: Page, code: string): Promise<void> }>
> = {
  'state-medicaid': {
    ways: ['Continue', 'Continue', 'Continue', 'Submit'],
    async mend(page, code) {
      await expect(page.getByRole('heading', { name: /^Step 3/ })).toBeVisible();
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await page.getByRole('button', { name: 'Remove diagnosis 1' }).click();
      await page.getByLabel('Diagnosis Code', { exact: true }).fill(code);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
    },
  },
  'card-app': {
    ways: ['Review claim', 'Submit claim'],
    mend: mendBox,
  },
  clearinghouse: {
    ways: ['Validate and continue', 'Transmit claim'],
    mend: mendBox,
  },
};

const beginOn = async (page: Page, { extensionId }: Box24, address: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extensionId}/practice.html#${address}`);
};
const buttonsOf = (page: Page) => (name: string | RegExp) => page.getByRole('button', { name });
const pointsOf = (page: Page) => page.locator('.points');
const LATER = /^Let time pass until/;

/** What a learner does on the portal that looks like paper. */
async function onPaper(box24: Box24) {
  const page = await box24.open('about:blank');
  const button = buttonsOf(page);
  return {
    page,
    button,
    begin: (address: string) => beginOn(page, box24, address),
    async send(): Promise<void> {
      await button('Submit claim').click();
      await button('Send claim').click();
    },
    letTimePass: () => button(LATER).click(),
  };
}

test('an exercise: marked as planted, sent, answered, corrected, reopened, paid', async ({ box24 }) => {
  // Two claims.
  test.setTimeout(120_000);
  const { page, button, begin, send, letTimePass } = await onPaper(box24);
  const points = pointsOf(page);

  await test.step('to learn: Box24 marks what was planted and nothing else', async () => {
    await begin('a-new-clerks-first-claim/cms-1500');
    await expect
      .poll(() => marked(page), { timeout: 10_000 })
      .toEqual([
        'capped-rental-month-modifier#missing@1',
        'ordering-provider-missing#npi@0',
        'policy-modifier-missing#standing@3',
      ]);
    await button('Give me a hint').click();
    await expect(page.getByText(/^There are 3 things to mend: on line 1, on line 3/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('in a test nothing warns; the payer denies, and says why', async () => {
    await begin('apnea-unspecified/cms-1500/test');
    await send();
    await expect(points).toContainText('0 of 100 points');
    expect(await marked(page)).toEqual([]);
    await letTimePass();
    await letTimePass();
    await expect(page.getByRole('heading', { name: 'Remittance advice' })).toBeVisible();
    await expect(page.getByRole('row', { name: /E0601/ })).toContainText('Denied');
    await expect(page.locator('.balance')).toContainText('= 0.00 paid +');
    await expect(page.getByRole('link', { name: /^Read the rule/ })).toHaveAttribute(
      'href',
      '/reference.html#pap-dx-g4733',
    );
    await expect(button(/^Ask for a reopening until 12\/04\/2027/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('from the denial to its field, corrected, reopened, paid', async () => {
    await button(/^Go to the field/)
      .first()
      .click();
    await page.getByLabel('21. Diagnosis A').fill('G47.33');
    await button('Back to the payer’s answer').click();
    await button(/^Ask for a reopening/).click();
    await expect(points).toContainText('50 of 100 points');
    await letTimePass();
    await expect(page.getByText('Everything that is covered was paid.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What to take along' })).toBeVisible();
  });
});

test('an exercise: papers checked again, a claim turned back, a way that is closed', {
  tag: '@long',
}, async ({ box24 }) => {
  test.setTimeout(120_000);
  const { page, button, begin, send, letTimePass } = await onPaper(box24);
  await test.step('a paper that is checked again counts at once', async () => {
    await begin('walker-unsigned-order/cms-1500');
    await expect.poll(() => marked(page), { timeout: 10_000 }).toEqual(['swo-elements#incomplete@1']);
    await button(/^Check again.*Visit notes/).click();
    await expect(page.getByText('As it was: 5 points off.')).toBeVisible();
    await button(/^Check again.*Order/).click();
    await expect(page.getByText('There is news')).toBeVisible();
    await expect.poll(() => marked(page)).toEqual([]);
  });

  await test.step('turned back by the front end, corrected, sent again', async () => {
    await begin('letter-in-medicare-number/cms-1500/race');
    await send();
    await letTimePass();
    await expect(page.getByRole('row', { name: /A7:164:IL/ })).toContainText('Insured');
    await button('Correct the claim').click();
    await page.getByLabel("1a. Insured's I.D. number").fill('1EG4TE5MK73');
    await send();
    await letTimePass();
    await letTimePass();
    await expect(page.getByText('Everything that is covered was paid.')).toBeVisible();
  });

  await test.step('a way that is closed says why', async () => {
    await begin('oxygen-without-group/cms-1500/test');
    await send();
    await letTimePass();
    await letTimePass();
    await button(/^File an appeal/).click();
    await expect(page.getByText('the line was never decided')).toBeVisible();
    await begin('no-such-scenario');
    await expect(page.getByText('There is no scenario “no-such-scenario”.')).toBeVisible();
  });
});

test('an exercise on the other portals', { tag: '@long' }, async ({ box24 }) => {
  test.setTimeout(120_000);
  const page = await box24.open('about:blank');
  const button = buttonsOf(page);
  for (const [portal, { ways, mend }] of Object.entries(OTHER_PORTALS))
    await test.step(`the same way on ${portal}: denied, mended at its field, reopened, paid`, async () => {
      await beginOn(page, box24, `apnea-unspecified/${portal}/test`);
      for (const way of ways) await page.getByRole('button', { name: way, exact: true }).click();
      await button(LATER).click();
      await button(LATER).click();
      await expect(page.getByRole('row', { name: /E0601/ })).toContainText('Denied');
      await button(/^Go to the field/)
        .first()
        .click();
      await mend(page, 'G47.33');
      await button('Back to the payer’s answer').click();
      await button(/^Ask for a reopening/).click();
      await expect(pointsOf(page)).toContainText('50 of 100 points');
      await button(LATER).click();
      await expect(page.getByText('Everything that is covered was paid.')).toBeVisible();
    });
});
