import { claimPage, SOLD_RENTAL, SOLD_RENTAL_MARK, WALKER } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

test('a browser that keeps nothing: the claim is checked all the same', async ({ box24 }) => {
  await box24.worker.evaluate(() => {
    const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    for (const area of [chrome.storage.local, chrome.storage.session])
      Object.defineProperty(area, 'set', { value: full });
  });
  await box24.serve(ENABLED, { '/': claimPage() });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  await overlay.mark(SOLD_RENTAL_MARK);
  await page.locator('[name=mod0_0]').fill('RR');
  await page.locator('[name=mod0_0]').press('Tab');
  await overlay.expectNoMark(SOLD_RENTAL_MARK);
});

test('two tabs, a long claim, a modal dialog, paper', async ({ box24 }) => {
  test.setTimeout(90_000);
  await box24.step(
    'two tabs with the same claim: what is mended or put aside in one stays in that one',
    async () => {
      await box24.serve(ENABLED, { '/': claimPage() });
      const one = await box24.open(ENABLED);
      await box24.overlay(one).mark(SOLD_RENTAL_MARK);
      const other = await box24.open(ENABLED);
      await box24.overlay(other).mark(SOLD_RENTAL_MARK);
      await other.locator('[name=mod0_0]').fill('RR');
      await other.locator('[name=mod0_0]').press('Tab');
      await box24.overlay(other).expectNoMark(SOLD_RENTAL_MARK);
      await box24.overlay(one).mark(SOLD_RENTAL_MARK);
      await expect(one.locator('[name=mod0_0]')).toHaveValue('NU');
    },
  );
  await box24.step('a claim of 50 lines: the wrong one is marked, and typing does not stall', async () => {
    const lines = Array.from({ length: 50 }, (_, index) => (index === 48 ? SOLD_RENTAL : WALKER));
    await box24.serve(ENABLED, { '/': claimPage({ lines }) });
    const page = await box24.open(ENABLED);
    const overlay = box24.overlay(page);
    await overlay.badge();
    await page.locator('[name=code48]').scrollIntoViewIfNeeded();
    await overlay.mark(SOLD_RENTAL_MARK);
    const session = await page.context().newCDPSession(page);
    // Time of the processor, not of the clock: what else the machine does counts for nothing.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    };
    const before = await busy();
    await page.locator('[name=charge48]').pressSequentially('12345', { delay: 100 });
    const each = (1_000 * ((await busy()) - before)) / 5;
    expect(each, 'milliseconds of the page for each key').toBeLessThan(150);
  });
  await box24.step('a form inside a modal dialog is marked in front of it', async () => {
    const inDialog = claimPage({
      more: `<script>
      const dialog = document.createElement('dialog');
      dialog.append(document.querySelector('form'));
      document.body.append(dialog);
      dialog.showModal();
    </script>`,
    });
    await box24.serve(ENABLED, { '/': inDialog });
    const page = await box24.open(ENABLED);
    const mark = await box24.overlay(page).mark(SOLD_RENTAL_MARK);
    const box = await page.locator('[name=mod1_0]').boundingBox();
    expect(mark.y, 'it stands at its field').toBeGreaterThan((box?.y ?? 0) - 8);
    // Outside of a modal dialog nothing takes the pointer, a layer of ours neither: the key opens the card.
    await page.keyboard.press('F8');
    expect(await box24.overlay(page).card()).toContain('E0601 is a capped rental');
  });
  await box24.step('on paper nothing of ours is to be seen', async () => {
    await box24.serve(ENABLED, { '/': claimPage() });
    const page = await box24.open(ENABLED);
    const overlay = box24.overlay(page);
    await overlay.mark(SOLD_RENTAL_MARK);
    await page.emulateMedia({ media: 'print' });
    const seen = await overlay.see();
    expect([seen.marks, seen.badges]).toEqual([[], 0]);
    await page.emulateMedia({ media: 'screen' });
    await overlay.mark(SOLD_RENTAL_MARK);
  });
  await box24.step(
    'a portal in Spanish: what its captions do not tell is not read, and nothing of it is called missing',
    async () => {
      const words: readonly (readonly [string, string])[] = [
        ['payer', 'pagador'],
        ['member', 'asegurado'],
        ['last', 'apellido'],
        ['dob', 'nacimiento'],
        ['account', 'cuenta'],
        ['auth', 'permiso'],
        ['total', 'suma'],
        ['billing', 'proveedor'],
        ['from0', 'desde0'],
        ['to0', 'hasta0'],
        ['pos0', 'lugar0'],
        ['charge0', 'cargo0'],
        ['units0', 'cantidad0'],
      ];
      const named = words.reduce(
        (page, [english, own]) => page.replaceAll(`"${english}"`, `"${own}"`),
        claimPage(),
      );
      const spanish = named
        .replace('lang="en"', 'lang="es"')
        .replaceAll('Professional claim', 'Reclamación profesional')
        .replace('Payer name', 'Nombre del pagador')
        .replace("1a. Insured's ID number", 'Número de identificación del asegurado')
        .replace('2. Patient last name', 'Apellido del paciente')
        .replace('3. Patient birth date', 'Fecha de nacimiento')
        .replace("26. Patient's account number", 'Número de cuenta')
        .replace('21. Diagnosis A', 'Diagnóstico A')
        .replace('23. Prior authorization number', 'Número de autorización previa')
        .replace(
          '<th>From</th><th>To</th><th>Place of service</th>',
          '<th>Desde</th><th>Hasta</th><th>Lugar</th>',
        )
        .replace('Dx pointer', 'Puntero')
        .replace('Charges', 'Cargos')
        .replace('Units', 'Unidades')
        .replace('28. Total charge', 'Cargo total')
        .replace('33a. Billing provider NPI', 'NPI del proveedor')
        .replace('Submit claim', 'Enviar');
      await box24.serve(ENABLED, { '/': spanish });
      const page = await box24.open(ENABLED);
      const overlay = box24.overlay(page);
      // The authorization and the member number are asked for in words that the reader does not know.
      await overlay.expectMarks([SOLD_RENTAL_MARK]);
      expect((await overlay.badge()).name).toMatch(/1[0-8]\/19 read/);
      const panel = await box24.openPanel(page);
      await expect(
        panel.getByText("Insured's ID (MBI for Medicare) (item 1a) not on this page"),
      ).toBeVisible();
    },
  );
});
