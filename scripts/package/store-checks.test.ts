import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tableOf } from '../markdown-tables.ts';
import { storeFaults } from './store-checks.ts';

const ICONS = path.resolve(import.meta.dirname, '../../public/icon');
const MANIFEST = {
  manifest_version: 3,
  name: 'Box24',
  short_name: 'Box24',
  description: '__MSG_description__',
  default_locale: 'en',
  version: '0.1.0',
  minimum_chrome_version: '120',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'sidePanel'],
  optional_host_permissions: ['*://*/*'],
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
  background: { service_worker: 'background.js' },
};
const BACKGROUND =
  'a.storage.local;a.scripting.executeScript;a.alarms.create;a.sidePanel.open;fetch(1);fetch(2);fetch(3);b.fetch(4)';

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const writeManifest = (more: object) => write('manifest.json', JSON.stringify({ ...MANIFEST, ...more }));
const words = (description: string) => JSON.stringify({ description: { message: description } });
const notices = () =>
  tableOf('dependencies.md', 'shipped')
    .map(({ shipped }) => `== ${shipped} 1.0.0 (MIT)`)
    .join('\n');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'box24-store-'));
  mkdirSync(path.join(folder, 'icon'));
  for (const size of ['16', '32', '48', '128'])
    copyFileSync(path.join(ICONS, `${size}.png`), path.join(folder, 'icon', `${size}.png`));
  writeManifest({});
  write('background.js', BACKGROUND);
  write('popup.html', '<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css">');
  write('_locales/en/messages.json', words('Checks claims.'));
  write('third-party.txt', notices());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a build that stores would take has no fault', () => {
  expect(storeFaults(folder)).toEqual([]);
});

test.each<readonly [manifest: object, fault: string]>([
  [{ manifest_version: 2 }, 'not of version 3'],
  [{ version: '1.0.0-beta' }, 'the version "1.0.0-beta"'],
  [{ version: '1.2.3.4.5' }, 'the version'],
  [{ version: '1.70000' }, 'the version'],
  [{ description: '' }, 'a description of 0 characters'],
  [{ description: 'a'.repeat(133) }, 'a description of 133 characters'],
  [{ short_name: 'a'.repeat(13) }, 'a short_name of 13 characters'],
  [{ default_locale: 'fr' }, 'speaks fr by default'],
  [{ update_url: 'https://a.example' }, 'an update_url'],
  [{ icons: { ...MANIFEST.icons, 48: 'icon/32.png' } }, 'says that icon/32.png has 48 pixels; it has 32×32'],
  [{ icons: { 16: 'icon/16.png' } }, 'no icon of 128 pixels'],
  [{ icons: { ...MANIFEST.icons, 256: 'icon/256.png' } }, 'names icon/256.png, which is not there'],
  [{ content_security_policy: {} }, 'lets pages run scripts from ""'],
  [
    {
      content_security_policy: { extension_pages: "default-src 'none'; script-src 'self' https://a.example" },
    },
    'lets pages run scripts from',
  ],
  [
    {
      content_security_policy: {
        extension_pages: "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'",
      },
    },
    'an unsafe- word',
  ],
  [{ background: { service_worker: 'none.js' } }, 'names none.js, which is not there'],
  [{ minimum_chrome_version: undefined }, 'which Chrome it needs'],
  [{ permissions: MANIFEST.permissions.slice(1) }, 'does not ask for "storage"'],
  [
    {
      permissions: MANIFEST.permissions.slice(0, 4),
      browser_specific_settings: { gecko: { id: 'a@b.example' } },
    },
    'which data it collects',
  ],
])('a fault of the manifest is found: %j', (manifest, fault) => {
  writeManifest(manifest);
  expect(storeFaults(folder)).toContainEqual(expect.stringContaining(fault));
});

test('each language is measured', () => {
  write('_locales/es/messages.json', words('a'.repeat(133)));
  expect(storeFaults(folder)).toEqual([expect.stringContaining('a description of 133 characters')]);
  write('_locales/es/messages.json', '{}');
  expect(storeFaults(folder)).toEqual([expect.stringContaining('a description of 0 characters')]);
});

test.each([
  'eval("1")',
  'new Function("a")',
  'try{return Function("")}catch{}',
  'let F=Function;new F("a")',
  'setTimeout("a()",1)',
  'importScripts("a.js")',
  'import("https://a.example/a.js")',
  'import a from"https://a.example/a.js"',
  'new XMLHttpRequest',
  'new WebSocket(a)',
  'navigator.sendBeacon(a)',
  'new Image().src=a',
  'fetch(a)',
  'self.fetch(a)',
  '//# sourceMappingURL=a.js.map',
  `"${path.resolve(import.meta.dirname, '../..')}"`,
  '"a/node_modules/b"',
])('%s is found in any script', (text) => {
  write('chunks/a.js', text);
  expect(storeFaults(folder)).toEqual([expect.stringContaining('chunks/a.js')]);
});

test('a fetch more or less in the background is found', () => {
  write('background.js', `${BACKGROUND};fetch(5)`);
  expect(storeFaults(folder)).toEqual([
    expect.stringContaining('background.js fetches in 4 places and not in 3'),
  ]);
});

test.each([
  '<script>a()</script>',
  '<script src="https://a.example/a.js"></script>',
  '<link rel="stylesheet" href="//a.example/a.css">',
  '<img src="https://a.example/a.png">',
  '<button onclick="a()">',
])('%s is found in any page', (html) => {
  write('a.html', html);
  expect(storeFaults(folder)).toEqual([expect.stringContaining('a.html')]);
});

test.each(['a.js.map', 'a.ts', '.env'])('%s is not shipped', (name) => {
  write(name, '');
  const shown = name.startsWith('.') ? [] : [expect.stringContaining(name)];
  expect(storeFaults(folder)).toEqual(shown);
});

test('a package without a line in docs/dependencies.md, or a line without a package, is found', () => {
  write('third-party.txt', `${notices()}\n== left-pad 1.0.0 (MIT)`);
  expect(storeFaults(folder)).toEqual([expect.stringContaining('contains left-pad')]);
  write('third-party.txt', notices().replace('== react ', '== preact '));
  expect(storeFaults(folder)).toHaveLength(2);
});
