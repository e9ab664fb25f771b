import { boxOf, expect, expectNear, insideText, markBoxes, open, overlap, show, test } from './harness.ts';

test('a mark stands outside the end of its field where there is room', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#member' }, { at: '#assign', severity: 'review' }]);
  const marks = await markBoxes(page);
  for (const [index, selector] of ['#member', '#assign'].entries()) {
    const field = await boxOf(page, selector);
    const middle = (field.top + field.bottom) / 2;
    expectNear(marks[index], {
      left: field.right + 4,
      right: field.right + 20,
      top: middle - 8,
      bottom: middle + 8,
    });
  }
});

test('in a tight row a mark stands half outside its border, and covers neither text nor date pickers', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  const names = ['from0', 'code1', 'mod2a', 'charge3', 'ptr0'];
  await show(
    page,
    names.map((name) => ({ at: `[name=${name}]` })),
  );
  const marks = await markBoxes(page);
  expect(marks).toHaveLength(names.length);
  const fields = await page.locator('#rows input').evaluateAll((all) =>
    all.map((field) => {
      const { left, top, right, bottom } = field.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  expect(fields.length).toBeGreaterThan(names.length);
  for (const mark of marks) {
    // Less than the rounding to whole pixels may add.
    expect(await insideText(page, mark), JSON.stringify(mark)).toBeLessThan(4);
    // A quarter of the mark at most, and what rounding to whole pixels adds.
    for (const field of fields) expect(overlap(mark, field)).toBeLessThanOrEqual(72);
  }
  const date = await boxOf(page, '[name=from0]');
  const picker = { left: date.right - 24, right: date.right - 4, top: date.top + 8, bottom: date.bottom - 8 };
  expect(Math.max(...marks.map((mark) => overlap(mark, picker)))).toBe(0);
});

test('two marks never lie on each other', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  const names = [0, 1, 2].flatMap((row) =>
    ['mod', 'mod', 'mod'].map((name, index) => `${name}${row}${'abc'[index]}`),
  );
  await show(
    page,
    names.map((name) => ({ at: `[name=${name}]` })),
  );
  const marks = await markBoxes(page);
  expect(marks).toHaveLength(9);
  for (const [index, mark] of marks.entries())
    for (const other of marks.slice(index + 1)) expect(overlap(mark, other)).toBe(0);
});

test('on a page that is written from right to left the end is on the left', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await show(page, [{ at: '#member' }]);
  const [mark] = await markBoxes(page);
  const field = await boxOf(page, '#member');
  expect(mark?.right).toBeCloseTo(field.left - 4, 0);
});

test('several findings on one control are one mark with a count and the worst shape', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await show(page, [
    { at: '#auth', severity: 'review' },
    { at: '#auth', severity: 'will-deny' },
    { at: '#auth', severity: 'likely-deny' },
  ]);
  await expect(page.locator('.mark')).toHaveCount(1);
  await expect(page.locator('.mark')).toHaveClass(/will-deny/);
  await expect(page.locator('.mark .many')).toHaveText('3');
  await expect(page.locator('.mark')).toHaveAccessibleName(/^Box24: 3 findings here\. Will be denied: /);
});

test('what may not speak has no mark', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [
    { at: '#auth', loudness: 'count' },
    { at: '#member', loudness: 'silent' },
  ]);
  await expect(page.locator('.mark')).toHaveCount(0);
});

test('a control in a drawn frame gets its mark outside the frame, past the icons in it', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript, {
    html: `<!doctype html><style>
      .frame { display: inline-flex; align-items: center; border: 1px solid #888; border-radius: 4px; padding: 4px; margin: 60px }
      .frame input { border: 0; outline: 0; width: 120px; height: 24px } svg { width: 20px; height: 20px }
      .own { position: relative; width: 160px; height: 34px; border: 1px solid #888; margin: 60px }
      .own input { position: absolute; width: 2px; height: 18px; border: 0; left: 8px; top: 8px }
    </style>
    <div class="frame"><input id="framed" value="E0601"><svg viewBox="0 0 20 20"><path d="M4 8l6 6 6-6"/></svg></div>
    <div class="own"><div>K0001</div><input id="hidden"></div>`,
  });
  await show(page, [{ at: '#framed' }, { at: '#hidden' }]);
  const [framed, own] = await markBoxes(page);
  expect(framed?.left).toBeCloseTo((await boxOf(page, '.frame')).right + 4, 0);
  expect(own?.left).toBeCloseTo((await boxOf(page, '.own')).right + 4, 0);
});

test('in a row of text the mark stands right after the text', async ({ page, overlayScript }) => {
  await open(page, overlayScript, {
    html: `<!doctype html><table style="margin:40px"><tr><td id="code" style="width:120px">E0601</td><td>NU</td></tr></table>`,
  });
  await show(page, [{ at: '#code' }]);
  const [mark] = await markBoxes(page);
  const end = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#code') ?? document.body);
    return range.getBoundingClientRect().right;
  });
  expect(mark?.left).toBeCloseTo(end + 4, 0);
});

test('in a grid whose cells are filled through slots the mark stands right after the text, and covers no text', async ({
  page,
  overlayScript,
}) => {
  const cells = ['E0601', 'NU', '11/03/2026'];
  const own = cells.map((_, at) => `<td id="c${at}"><slot name="s${at}"></slot></td>`).join('');
  const given = cells.map((text, at) => `<span slot="s${at}">${text}</span>`).join('');
  await open(page, overlayScript, {
    html: `<!doctype html><style>input{width:80px}div{display:inline-block}</style>
      <x-grid><template shadowrootmode="open"><table style="width:600px"><tr>${own}</tr></table></template>${given}</x-grid><br>
      <input id="tight"><div><template shadowrootmode="open"><slot></slot></template>KX NU RR</div>`,
  });
  await show(page, [{ at: 'x-grid >>> #c1' }, { at: '#tight' }]);
  const [inGrid, beside] = await markBoxes(page);
  const text = await boxOf(page, '[slot=s1]');
  expect(inGrid?.left).toBeCloseTo(text.right + 4, 0);
  const words = await boxOf(page, 'div');
  expect(beside && overlap(beside, words)).toBe(0);
});

for (const [name, html] of [
  ['the root element is scaled', '<html style="zoom: 2">'],
  ['the root element is moved', '<html style="transform: translate(40px, 30px) scale(1.25)">'],
  ['the page is in quirks mode', ''],
] as const)
  test(`a mark stands at its field when ${name}`, async ({ page, overlayScript }) => {
    await open(page, overlayScript, {
      html: `${html ? '<!doctype html>' : ''}${html}<body><div style="height:60px"></div><input id="a" style="width:100px;margin-left:50px">`,
    });
    await show(page, [{ at: '#a' }]);
    const [mark] = await markBoxes(page);
    const field = await page.evaluate(() => {
      const { right, top, bottom } = document.querySelector('#a')?.getBoundingClientRect() ?? new DOMRect();
      return { right, middle: (top + bottom) / 2 };
    });
    expect(Math.abs((mark?.left ?? 0) - field.right - 4)).toBeLessThan(1);
    expect(Math.abs(((mark?.top ?? 0) + (mark?.bottom ?? 0)) / 2 - field.middle)).toBeLessThan(1);
  });

test('the page cannot restyle or resize what is drawn', async ({ page, overlayScript }) => {
  await open(page, overlayScript, {
    css: `html { font-size: 5px } * { all: unset !important; display: none !important; --own: lime; direction: rtl !important; zoom: 3; }
      html, body, body * { display: block !important }`,
  });
  await show(page, [{ at: '#member' }]);
  const size = await page.locator('.mark').evaluate((mark) => {
    const { width, height } = mark.getBoundingClientRect();
    return {
      width,
      height,
      opacity: getComputedStyle(mark).opacity,
      direction: getComputedStyle(mark).direction,
    };
  });
  expect(size).toEqual({ width: 24, height: 24, opacity: '1', direction: 'ltr' });
  await expect(page.locator('.badge')).toBeVisible();
});

test('the label of a loud mark covers neither its field nor the field with the cursor', async ({
  page,
  overlayScript,
}) => {
  await open(page, overlayScript);
  await page.locator('[name=code1]').focus();
  await show(page, [
    { at: '[name=mod0a]', loudness: 'loud' },
    { at: '[name=mod1a]', loudness: 'loud' },
  ]);
  await expect(page.locator('.label:not(.unplaced)')).toHaveCount(1);
  const label = await boxOf(page, '.label');
  expect(overlap(label, await boxOf(page, '[name=mod0a]'))).toBe(0);
  expect(overlap(label, await boxOf(page, '[name=code1]'))).toBe(0);
  for (const mark of await markBoxes(page)) expect(overlap(label, mark)).toBeLessThan(20);
});

test('on a sheet of paper whose boxes lie on a drawing, all in one list, marks are drawn and cover no letters', async ({
  page,
  overlayScript,
}) => {
  const values = ['11 03 26', '12', 'E0601', 'NU', 'KX', '', 'A', '46 80'];
  const rows = Array.from({ length: 60 }, (_, row) =>
    values.map((value, at) => {
      const place = `left:${20 + at * 66}px;top:${20 + row * 19}px`;
      return `<input name="box${at}row${row}" value="${value}" style="${place}">`;
    }),
  );
  const css =
    'svg,input{position:absolute}input{border:0;background:none;font:12px monospace;padding:0 2px;width:64px;height:15px;box-sizing:border-box}';
  await open(page, overlayScript, {
    html: `<!doctype html><style>${css}</style><div style="position:relative;height:1200px"><svg width="700" height="1200"><rect width="690" height="1190" fill="#fee"/></svg>${rows.flat().join('')}</div>`,
  });
  await page.locator('[name=box0row55]').scrollIntoViewIfNeeded();
  const marked = ['box2row53', 'box4row53', 'box7row54'];
  await show(
    page,
    marked.map((name) => ({ at: `[name=${name}]` })),
  );
  const marks = await markBoxes(page);
  expect(marks).toHaveLength(marked.length);
  const letters = await page.locator('input').evaluateAll((all) =>
    all.map((one) => {
      const { left, top, bottom } = one.getBoundingClientRect();
      const width = (one as HTMLInputElement).value.length * 7.2;
      return { left: left + 2, right: left + 2 + width, top: top + 4, bottom: bottom - 4 };
    }),
  );
  for (const mark of marks)
    for (const letter of letters) expect(overlap(mark, letter), JSON.stringify(mark)).toBeLessThan(24);
});
