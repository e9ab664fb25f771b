import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleFaults, bundleWeights, twinFaults } from './bundle-checks.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'box24-bundle-'));
  write('manifest.json', '{}');
  write('sentinel.js', 'var a=1;');
  write('checker.js', 'var fetched=1,prefetch=2;evaluate(3)');
  write('profile.js', 'var f=1;');
  write('closer.js', 'var g=1;');
  write('judge.js', 'var c=1;');
  write('marks.js', 'var b=1;');
  write('fix.js', 'var h=document.execCommand(1);new InputEvent(2)');
  write('gate.js', 'var h=1;');
  write('hold.js', 'var i=1;');
  write('inspect.js', 'var d=1;');
  write('teach.js', 'var e=1;');
  write('recorder.js', 'var o=1;');
  write('background.js', 'fetch("/core-pack.json")');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}

test('a clean bundle has no fault', () => {
  expect(bundleFaults(folder)).toEqual([]);
  expect(bundleWeights(folder)).toMatch(
    /^sentinel\.js 0\.0 KB, checker\.js 0\.1 KB, profile\.js 0\.0 KB, closer\.js 0\.0 KB, judge\.js 0\.0 KB, marks\.js 0\.0 KB, fix\.js 0\.1 KB, gate\.js 0\.0 KB, hold\.js 0\.0 KB, inspect\.js 0\.0 KB, teach\.js 0\.0 KB, recorder\.js 0\.0 KB$/,
  );
});

test.each([
  'fetch ("https://a.example")',
  'new XMLHttpRequest',
  'new WebSocket(a)',
  'new EventSource(a)',
  'navigator.sendBeacon(a)',
  'new Image().src=a',
  'import("./a.js")',
  'eval(a)',
  'new Function(a)',
  'Function("return this")()',
  'localStorage.x=1',
  'Symbol.for("react.element")',
  'Symbol.for("react.transitional.element")',
  'class ZodError{}',
])('%s is found in each script', (text) => {
  for (const script of [
    'sentinel.js',
    'checker.js',
    'profile.js',
    'closer.js',
    'judge.js',
    'marks.js',
    'fix.js',
    'gate.js',
    'hold.js',
    'inspect.js',
    'teach.js',
    'recorder.js',
  ]) {
    write(script, text);
    expect(bundleFaults(folder)).toEqual([expect.stringContaining(script)]);
    write(script, '');
  }
});

test('a script over its weight is found', () => {
  const noise = (bytes: number) => `"${randomBytes(bytes).toString('base64')}"`;
  write('sentinel.js', noise(4 * 1024 + 100));
  write('checker.js', noise(40 * 1024 + 1000));
  write('background.js', noise(240 * 1024 + 1000));
  expect(bundleFaults(folder)).toEqual([
    expect.stringMatching(/sentinel\.js weighs \d+ bytes gzipped, over its 4096/),
    expect.stringMatching(/checker\.js weighs \d+ bytes gzipped, over its \d+/),
    expect.stringMatching(/background\.js weighs \d+ bytes gzipped, over its \d+/),
  ]);
});

test('a missing script or build is found', () => {
  rmSync(path.join(folder, 'checker.js'));
  expect(bundleFaults(folder)).toEqual([expect.stringContaining('checker.js is missing')]);
  rmSync(path.join(folder, 'manifest.json'));
  expect(bundleFaults(folder)).toEqual([expect.stringContaining('not built')]);
});

test.each(['host_permissions', 'content_scripts', 'web_accessible_resources'])('%s is found', (key) => {
  write('manifest.json', JSON.stringify({ [key]: ['https://*/*'] }));
  expect(bundleFaults(folder)).toEqual([expect.stringContaining(key)]);
});

test.each(['document.execCommand("insertText")', 'new InputEvent("input")', 'a.selectedIndex=2'])(
  'only one script writes to a page: %s is found in the others',
  (text) => {
    write('judge.js', text);
    expect(bundleFaults(folder)).toEqual([expect.stringContaining('judge.js writes to the page')]);
    write('judge.js', 'if(a.selectedIndex==2)b()');
    expect(bundleFaults(folder)).toEqual([]);
  },
);

test('a script that writes to the console of the page is found; one line of the checker is allowed', () => {
  write('checker.js', 'console.warn(a)');
  expect(bundleFaults(folder)).toEqual([]);
  write('checker.js', 'console.warn(a);console.log(b)');
  write('judge.js', 'const{log}=console');
  expect(bundleFaults(folder)).toEqual([
    expect.stringContaining('checker.js writes to the console'),
    expect.stringContaining('judge.js writes to the console'),
  ]);
});

test('builds with other bytes, and a file that one of them lacks, are found; manifests differ', () => {
  const other = mkdtempSync(path.join(tmpdir(), 'box24-bundle-'));
  try {
    cpSync(folder, other, { recursive: true });
    writeFileSync(path.join(other, 'manifest.json'), '{"a":1}');
    expect(twinFaults(folder, other)).toEqual([]);
    write('judge.js', 'var c=2;');
    write('more.json', '{}');
    expect(twinFaults(folder, other)).toEqual([
      expect.stringContaining('judge.js is another one'),
      expect.stringContaining('more.json is another one'),
    ]);
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});
