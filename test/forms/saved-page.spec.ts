import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../../lib/cli/browser.ts';
import { HEADLESS_SWITCHES } from '../../lib/cli/browser-switches.ts';
import { CORE_PACK_FOLDER } from '../../lib/cli/build-pack.ts';
import { readWrittenVocabulary } from '../../lib/cli/read-vocabulary.ts';
import { inPageScript } from './bundle.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const executablePath = await findBrowser();
    await use({ ...launchOptions, executablePath, args: [...HEADLESS_SWITCHES] });
  },
});

const vocabulary = JSON.stringify(readWrittenVocabulary(path.join(CORE_PACK_FOLDER, 'vocabulary.yaml')));
let script: string;
test.beforeAll(async () => {
  script = await inPageScript(new URL('recorder-in-page.ts', import.meta.url), 'Box24Recorder');
});

/** Draws the page of a file into the page that is open. */
const draw = (page: Page, html: string) =>
  page.evaluate<boolean>(`${script};Box24Recorder.open(${JSON.stringify(html)}, ${vocabulary})`);

const PORTAL = 'https://portal.test/';

const FILE_HEAD =
  '<!doctype html>\n<html><head><!-- Structure of a page, without its values. Box24 0.1.0, 2026-11-27, portal.test/claims -->';
const ran = "document.documentElement.dataset.ran='yes'";
/** Somebody's file that says it is a saved page. */
const HOSTILE = `${FILE_HEAD}<base href="https://evil.test/"><meta http-equiv="refresh" content="0;url=https://evil.test/"><title>x</title>
<link rel="stylesheet" href="https://evil.test/a.css"><style>@import "https://evil.test/b.css"; * { display: none }</style><script>${ran}</script></head>
<body onload="${ran}" style="position:absolute;left:0px;top:0px;width:800px;height:600px;background:url(https://evil.test/c.png)">
<img name="querySelectorAll" alt="Claim"><img name="body" src="https://evil.test/d.png" onerror="${ran}"><form name="head" action="https://evil.test/e" target="_top"><input name="childNodes" autofocus onfocus="${ran}" value="SMITH, Zelda"></form>
<a href="javascript:${ran}" ping="https://evil.test/f">Claim</a><svg onload="${ran}"><script>${ran}</script></svg><object data="https://evil.test/g"></object><embed src="https://evil.test/h">
<iframe src="https://evil.test/i"></iframe><iframe srcdoc="<script>${ran}</script><label>Member ID <input value='1EG4TE5MK73'></label>"></iframe>
<div><template shadowrootmode="open"><img src="https://evil.test/j.png" onerror="${ran}"><label>Total charge <textarea>ACC-778812</textarea></label><slot></slot></template></div>
<div popover="auto" style="position:fixed;inset:0;z-index:99">Ring Mallory about your lottery ticket</div><button popovertarget="x" formaction="https://evil.test/k" onclick="${ran}">Submit claim</button>
<video src="https://evil.test/l"></video><x-run is="evil-thing" style="left:1px;top:expression(1);width:var(--x)">Diagnosis A</x-run><p>SMITH, Zelda</p></body></html>`;

test('a file that says it is a saved page leaves nothing but boxes and captions, runs nothing and fetches nothing', async ({
  page,
}) => {
  await page.route(`${PORTAL}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title><body>' }),
  );
  await page.goto(PORTAL);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await draw(page, HOSTILE)).toBe(true);
  const left = await page.evaluate(() => {
    const all: string[] = [];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        all.push((element.cloneNode() as Element).outerHTML);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document.body);
    const { shadowRoot } = document.body.firstElementChild ?? {};
    return { all, text: shadowRoot?.textContent ?? '', ran: document.documentElement.dataset.ran };
  });
  // A press, and the focus, run nothing either.
  await page.getByRole('button', { name: 'Submit claim' }).dispatchEvent('click');
  await page.getByLabel('Member ID').focus();
  await page.waitForTimeout(200);
  const elements = left.all.join('\n');
  expect(elements).toContain('<textarea');
  expect(elements).not.toMatch(
    /<(script|style|link|meta|base|iframe|svg|object|embed|video|template)\b|\son\w+=|javascript|evil|url\(|popover|fixed|z-index|autofocus|target|action/i,
  );
  expect(left.text).toContain('Member ID');
  expect(left.text + elements).not.toMatch(/SMITH|Zelda|1EG4|ACC-|Mallory|lottery/i);
  expect(left.ran).toBeUndefined();
  expect(asked).toEqual([]);
  expect(page.url()).toBe(PORTAL);

  for (const other of [claimFile(''), claimFile('<!-- saved from url=(0026)https://portal.test/ -->'), ''])
    expect(await draw(page, other)).toBe(false);
});

/** A page as a browser saves it. */
const claimFile = (head: string): string =>
  `<!doctype html>\n<html><head>${head}<title>Claim</title></head><body><label>Member ID <input value="1EG4TE5MK73"></label></body></html>`;
