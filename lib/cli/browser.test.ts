import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A machine with nothing on it but what a test puts there: a folder of programs, no downloads, no network. */
let machine: string;
let programs: string;

beforeEach(() => {
  machine = realpathSync(mkdtempSync(path.join(tmpdir(), 'box24-machine-')));
  programs = path.join(machine, 'bin');
  mkdirSync(programs);
});
afterEach(() => rmSync(machine, { recursive: true, force: true }));

/** Puts a program there. @returns its path */
function program(name: string, script: string): string {
  const file = path.join(programs, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

const RUNS = 'echo Chromium 156';
const BROKEN = 'echo "cannot open shared object file" >&2; exit 127';

interface Found {
  readonly stdout: string;
  readonly stderr: string;
}

/** `findBrowser` in a process of its own, since Playwright looks at the environment once. */
function find(env: Record<string, string> = {}, rejected: readonly string[] = []): Promise<Found> {
  const module = pathToFileURL(path.join(import.meta.dirname, 'browser.ts')).href;
  const script = `const { findBrowser } = await import(${JSON.stringify(module)});
    try { console.log(await findBrowser({ rejected: new Set(${JSON.stringify(rejected)}) })); }
    catch (error) { console.log(error.name + ': ' + error.message); }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: {
      HOME: machine,
      PATH: programs,
      PLAYWRIGHT_BROWSERS_PATH: path.join(machine, 'playwright'),
      PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9',
      // Each process reads all of Playwright: what the first one compiled is kept for those after it.
      NODE_COMPILE_CACHE: path.join(import.meta.dirname, '../../.cache/node'),
      ...env,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part) => {
    stdout += String(part);
  });
  child.stderr.on('data', (part) => {
    stderr += String(part);
  });
  return new Promise((resolve) => child.on('close', () => resolve({ stdout: stdout.trim(), stderr })));
}

describe.skipIf(process.platform !== 'linux')('findBrowser', () => {
  test('takes what a variable names, BOX24_BROWSER before CHROME_PATH', async () => {
    const own = program('own', RUNS);
    program('chromium', RUNS);
    expect(await find({ CHROME_PATH: own })).toEqual({ stdout: own, stderr: '' });
    expect(await find({ CHROME_PATH: '/none', BOX24_BROWSER: own })).toEqual({ stdout: own, stderr: '' });
    expect((await find({ BOX24_BROWSER: '/none' })).stdout).toMatch(
      /^NoBrowserError: BOX24_BROWSER names \/none, which is no program/,
    );
    expect((await find({ BOX24_BROWSER: own }, [own])).stdout).toMatch(/does not load extensions/);
  });

  test('prefers Chromium, then Edge, then Chrome; passes over what does not run or was rejected', async () => {
    const chrome = program('google-chrome', RUNS);
    expect((await find()).stdout).toBe(chrome);
    const edge = program('microsoft-edge', RUNS);
    expect((await find()).stdout).toBe(edge);
    const chromium = program('chromium', RUNS);
    expect((await find()).stdout).toBe(chromium);
    expect((await find({}, [chromium])).stdout).toBe(edge);
    program('chromium', BROKEN);
    expect((await find({}, [edge])).stdout).toBe(chrome);
  });

  test('takes a snap last', async () => {
    mkdirSync(path.join(machine, 'snap'));
    const snap = path.join(machine, 'snap/chromium');
    writeFileSync(snap, `#!/bin/sh\n${RUNS}\n`);
    chmodSync(snap, 0o755);
    symlinkSync(snap, path.join(programs, 'chromium'));
    expect((await find()).stdout).toBe(path.join(programs, 'chromium'));
    const chrome = program('google-chrome', RUNS);
    expect((await find()).stdout).toBe(chrome);
  });

  const asRoot = process.getuid?.() === 0;
  test.runIf(asRoot)('installs with the package manager when the download fails', async () => {
    const log = path.join(machine, 'log');
    const chromium = path.join(programs, 'chromium');
    program(
      'apt-get',
      `echo "$@" >> ${log}\n[ "$1" = install ] && printf '#!/bin/sh\\n${RUNS}\\n' > ${chromium} && /bin/chmod +x ${chromium}\nexit 0`,
    );
    const found = await find();
    expect(found.stdout).toBe(chromium);
    expect(found.stderr).toContain('downloading Chromium with Playwright');
    expect(found.stderr).toContain('installing Chromium with apt-get');
  });

  test('says in one sentence what was tried when nothing works', async () => {
    program('sudo', 'exit 1');
    if (asRoot) program('dnf', 'echo "Error: no such package" >&2; exit 1');
    const { stdout } = await find();
    expect(stdout).toMatch(/^NoBrowserError: No browser for Box24\. Tried: .*download \(.*ECONNREFUSED/);
    expect(stdout).toContain('set BOX24_BROWSER');
    if (asRoot) expect(stdout).toContain('dnf (Error: no such package)');
    expect(stdout.split('\n')).toHaveLength(1);
  });
});
