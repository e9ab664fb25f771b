import { SOLD_RENTAL_MARK, WALKER } from './claim-page.ts';
import { headerFields, lineTable, pageAround } from './claim-parts.ts';
import { ENABLED, test } from './fixtures.ts';

test('a form in a closed shadow root, in an open one, in a closed one: read, and followed by its own events', {
  tag: '@long',
}, async ({ box24 }) => {
  const script = `<div id="outer"></div><script>
    const closed = outer.attachShadow({ mode: 'closed' });
    const between = document.createElement('claim-shell');
    closed.append(between);
    const open = between.attachShadow({ mode: 'open' });
    const host = document.createElement('claim-lines');
    open.append(host);
    const inner = host.attachShadow({ mode: 'closed' });
    inner.innerHTML = ${JSON.stringify(`<form>${headerFields()}${lineTable([WALKER])}</form>`)};
    // The page's own hands; nobody else reaches in.
    window.type = (name, value) => {
      const box = inner.querySelector('[name=' + name + ']');
      box.focus();
      box.value = value;
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };
    window.put = (name) => inner.querySelector('[name=' + name + ']').focus();
  </script>`;
  await box24.serve(ENABLED, { '/': pageAround(script) });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  await overlay.badge();
  await page.evaluate("type('c0_3', 'E0601'); put('account')");
  await overlay.mark(SOLD_RENTAL_MARK);
  await page.evaluate("type('c0_4', 'RR'); put('account')");
  await overlay.expectNoMark(SOLD_RENTAL_MARK);
});
