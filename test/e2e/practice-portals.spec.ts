import { RULES as CARD_APP } from '../../entrypoints/practice/portals/card-app/rules.ts';
import { RULES as CLEARINGHOUSE } from '../../entrypoints/practice/portals/clearinghouse/rules.ts';
import { RULES as CMS_1500 } from '../../entrypoints/practice/portals/cms-1500/rules.ts';
import { formFaults } from '../../entrypoints/practice/portals/form-checks.ts';
import { RULES as STATE_MEDICAID } from '../../entrypoints/practice/portals/state-medicaid/rules.ts';
import { readCast, readScenarios } from '../../lib/cli/scenarios.ts';
import { formClaim } from '../../lib/training/form-claim.ts';
import type { FormClaim } from '../../lib/training/form-types.ts';
import { scenarioClaim } from '../../lib/training/scenario-claim.ts';
import { expectAccessible } from '../axe.ts';
import { expect, test } from './fixtures.ts';
import { diagnosisValues, fieldValues, headerOf, lineValues, PortalReader } from './portal-reading.ts';

test.use({ hosts: [] });

/** Five lines, an auto accident with its state, boxes of every kind. */
const SCENARIO = 'a-new-clerks-first-claim';

function typedClaim(): FormClaim {
  const scenario = readScenarios().find(({ id }) => id === SCENARIO);
  if (!scenario) throw new Error(`there is no scenario ${SCENARIO}`);
  return formClaim(scenarioClaim(scenario, readCast(), scenario.planted).claim);
}

/** The claim with another first code, and the second line left out: what the steps below do by hand. */
function edited(claim: FormClaim): FormClaim {
  const [first, , ...others] = claim.lines;
  if (!first) throw new Error('the claim has no line');
  return { ...claim, lines: [{ ...first, procedureCode: 'E0470' }, ...others] };
}

test('Box24 reads every box of the portals, also after lines were changed and on each page of a wizard', {
  tag: '@long',
}, async ({ box24 }) => {
  // Four portals with a hundred boxes each, looked through by axe.
  test.setTimeout(240_000);
  const reader = await PortalReader.build();
  const blank = typedClaim();
  const header = headerOf(blank);
  const page = await box24.open('about:blank');
  /** @returns the claim in it, whose account is another one each time, and as the steps below leave it */
  const open = async (portal: string): Promise<readonly [FormClaim, FormClaim]> => {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${box24.extensionId}/practice.html#${SCENARIO}/${portal}`);
    const account = async () => String((await reader.read(page)).filled.patientAccount);
    await expect.poll(account).toMatch(/^HHM-/);
    const claim = { ...blank, fields: { ...blank.fields, patientAccount: await account() } };
    return [claim, edited(claim)];
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  /** Waits until what is filled on the portal is read, and nothing else: nothing of the patient's file beside it. */
  const expectRead = async (
    values: Readonly<Record<string, string | boolean>>,
    paths: readonly string[] = [],
  ) => {
    await expect.poll(async () => (await reader.read(page)).filled, { timeout: 10_000 }).toEqual(values);
    expect((await reader.read(page)).paths).toEqual(expect.arrayContaining([...paths]));
  };
  const whole = (one: FormClaim) => ({
    ...fieldValues(
      one,
      header.filter((path) => path !== 'totalCharge'),
    ),
    totalCharge: total(one),
    ...diagnosisValues(one),
    ...lineValues(one),
  });

  await test.step('cms-1500: a sheet with a row for each line', async () => {
    const [claim, after] = await open('cms-1500');
    await expectRead(whole(claim), header);
    await expectAccessible(page);
    await button('Remove line 2').click();
    await page.getByLabel('HCPCS, line 1', { exact: true }).fill('E0470');
    await button('Add line').click();
    await expectRead(whole(after), header);
  });

  await test.step('state-medicaid: pages, an editor and a list of lines', async () => {
    const [claim, after] = await open('state-medicaid');
    const onFirst = header.filter((path) => path !== 'icdIndicator');
    await expectRead({ ...fieldValues(claim, onFirst), totalCharge: total(claim) }, onFirst);
    await expectAccessible(page);
    await button('Continue').click();
    await expect(page.getByRole('heading', { name: 'Step 2: Diagnosis Codes' })).toBeVisible();
    const onAll = SUMMARY.filter((path) => header.includes(path));
    const without = (one: FormClaim, more: readonly string[] = []) => ({
      ...fieldValues(one, [...onAll, ...more]),
      totalCharge: total(one),
      ...diagnosisValues(one),
    });
    await expectRead(without(claim, ['icdIndicator']));
    await button('Continue').click();
    const summed = (one: FormClaim) => ({ ...without(one), ...lineValues(one) });
    await expectRead(summed(claim));
    await button('Remove line 2').click();
    await button('Edit line 1').click();
    await page.getByLabel('Procedure Code', { exact: true }).fill('E0470');
    await button('Save').click();
    await expectRead(summed(after));
    await expectAccessible(page);
    await button('Back').click();
    await button('Back').click();
    await expectRead({ ...fieldValues(after, onFirst), totalCharge: total(after) }, onFirst);
    await test.step('its last page, all text, where nothing is held back', async () => {
      const [sent] = await open('state-medicaid/test');
      for (let pages = 1; pages < 4; pages++) await button('Continue').click();
      await expect(page.getByRole('heading', { name: 'Confirm Professional Claim' })).toBeVisible();
      await expectRead({ ...summed(sent), ...fieldValues(sent, CONFIRMED) });
    });
  });

  await test.step('card-app: a card for each line, lists that drop down', async () => {
    const [claim, after] = await open('card-app');
    await expectRead(whole(claim), header);
    await expectAccessible(page);
    await button('Remove line 2').click();
    await page.getByLabel('Procedure code').first().fill('E0470');
    await button('+ Add service line').click();
    await expectRead(whole(after), header);
    await test.step('its lists are worked by keys', async () => {
      const sex = page.getByRole('combobox', { name: /^Sex/ });
      await sex.press('ArrowDown');
      await sex.press('m');
      await expectAccessible(page);
      await sex.press('Enter');
      await expectRead({ ...whole(after), 'patient.sex': 'M' });
    });
  });

  await test.step('clearinghouse: two rows for each line, in a root of its own', async () => {
    const [claim, after] = await open('clearinghouse');
    await expectRead(whole(claim), header);
    await expectAccessible(page);
    await button('Delete line 2').click();
    await page.getByLabel('Proc code line 1').fill('E0470');
    await button('[+] New line').click();
    await expectRead(whole(after), header);
  });
});

test('no portal stops the errors of a scenario by its own checks: they are for the payer to find', () => {
  const cast = readCast();
  const stopped = readScenarios().flatMap((scenario) => {
    const claim = formClaim(scenarioClaim(scenario, cast, scenario.planted).claim);
    const faults = [CMS_1500, STATE_MEDICAID, CARD_APP, CLEARINGHOUSE].flatMap((rules) =>
      formFaults(claim, rules),
    );
    return faults.map(({ says }) => `${scenario.id}: ${says}`);
  });
  expect(stopped).toEqual([]);
});

/** What the wizard repeats on each page. */
const SUMMARY = [
  'insured.id',
  'patientAccount',
  'patient.lastName',
  'patient.firstName',
  'patient.birthDate',
  'payer.name',
  'billing.name',
  'billing.npi',
];

/** What its last page shows besides. */
const CONFIRMED = ['orderingProvider.name', 'orderingProvider.npi', 'priorAuthNumber', 'resubmission.code'];

/** What a portal sums up. */
const total = ({ lines }: FormClaim): string =>
  lines.reduce((sum, { charge }) => sum + Number(charge), 0).toFixed(2);
