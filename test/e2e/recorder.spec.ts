import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../axe.ts';
import { ENABLED, expect, test } from './fixtures.ts';
import { findIn } from './phi-scan.ts';

test.slow();
const PHI = ['SMITH', 'Zelda', '1EG4TE5MK73', 'ACC-778812', '884422119', '03/04/1951'];
const line = (index: number) =>
  `<tr><td><input name="from${index}" value="11/03/2026"></td><td><input name="pos${index}" value="12"></td><td><input name="hcpcs${index}" value="E0601"></td>
   <td><input name="mod${index}" value="RR"></td><td><input name="charge${index}" value="82.00"></td><td><input name="units${index}" value="1"></td></tr>`;
const CLAIM = `<!doctype html><html lang="en"><head><title>Professional claim for SMITH, Zelda</title></head><body data-member="1EG4TE5MK73">
  <h1>Professional claim for SMITH, Zelda</h1>
  <p><label>Member ID <input id="member" value="1EG4TE5MK73"></label> <label>Patient name <input name="patientName" value="SMITH, Zelda"></label>
     <label>Date of birth <input name="dob" value="03/04/1951"></label> <label>Patient account <input name="account" value="ACC-778812"></label></p>
  <p><label>Payer <input name="payer" value="Medicare DME"></label> <label>Diagnosis A <input name="dxA" value="G47.33"></label></p>
  <table><thead><tr><th>Date of service</th><th>POS</th><th>HCPCS</th><th>Modifier</th><th>Charges</th><th>Units</th></tr></thead><tbody>${line(1)}${line(2)}</tbody></table>
  <p><label>Prior authorization number <input name="auth" value="884422119"></label> <label>Total charge <input name="total" value="164.00"></label></p>
  <button>Submit claim</button></body></html>`;

test('the structure of a page is shown, and saved without a value; the file is read as the page was', async ({
  box24,
}) => {
  await box24.serve(ENABLED, { '/claims/884422119/edit': CLAIM });
  const portal = await box24.open(`${ENABLED}/claims/884422119/edit?member=1EG4TE5MK73`);
  await box24.overlay(portal).badge();
  const before = await portal.evaluate(() => document.body.outerHTML);
  const opened = box24.context.waitForEvent('page');
  const popup = await box24.pressButton(portal);
  // The window closes when the page opens.
  await popup
    .getByRole('link', { name: 'Save this page’s structure for your lead' })
    .click()
    .catch(() => undefined);
  const page = await opened;

  await test.step('what will be in the file is shown first', async () => {
    await expect(page.getByRole('img', { name: 'Picture of the page of claims.test' })).toBeVisible();
    await expect(page.getByText(/^Boxes: 20 · texts that stay: \d+ · texts replaced: \d+$/)).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'Member ID' })).toBeChecked();
    for (const text of PHI) await expect(page.locator('main')).not.toContainText(text);
    await expectAccessible(page);
  });

  let html = '';
  await test.step('a text that the biller takes out is not in it, and nothing of the patient', async () => {
    await page.getByRole('checkbox', { name: 'Patient account' }).uncheck();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^claims\.test-\d{4}-\d\d-\d\d-structure\.html$/);
    await expect(page.getByText(/^Saved as claims\.test-/)).toBeVisible();
    html = await readFile(await file.path(), 'utf8');
    expect(findIn(Buffer.from(html), PHI)).toEqual([]);
    expect(html).not.toContain('Patient account');
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('claims.test/claims/*/edit');
    expect(await portal.evaluate(() => document.body.outerHTML), 'the page itself').toBe(before);
  });

  await test.step('Box24 finds the claim in the file', async () => {
    await box24.serve(ENABLED, { '/saved.html': html });
    const copy = await box24.open(`${ENABLED}/saved.html`);
    await box24.overlay(copy).badge();
    const panel = await box24.openPanel(copy);
    await panel.getByRole('button', { name: 'What Box24 reads' }).click();
    await expect(panel.getByText(/^(19|20) fields read/)).toBeVisible();
  });

  await test.step('where Box24 cannot look it says so', async () => {
    await portal.close();
    await page.getByRole('button', { name: 'Look at the page again' }).click();
    await expect(page.getByText('Box24 cannot look at this page')).toBeVisible();
    await expectAccessible(page);
  });
});
