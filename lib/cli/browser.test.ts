import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { test as base, describe, expect } from 'vitest';

const RUNS = 'echo Chromium 156';
const BROKEN = 'echo "cannot open shared object file" >&2; exit 127';

interface Found {
  /** The browser, or name and message of the error. */
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine with nothing on it but what a test puts there: a folder of programs, no downloads, no network. */
class Machine {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'box24-machine-')));
  readonly programs = path.join(this.folder, 'bin');
  #finder: ReturnType<typeof startFinder> | undefined;

  constructor() {
    mkdirSync(this.programs);
  }

  /** Puts a program there. @returns its path */
  program(name: string, script: string): string {
    const file = path.join(this.programs, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
    return file;
  }

  /** `findBrowser` in a process of the machine's own, since Playwright looks at the environment once. */
  async find(env: Record<string, string> = {}, rejected: readonly string[] = []): Promise<Found> {
    this.#finder ??= startFinder(this.folder, this.programs);
    const { stdin, answers } = this.#finder;
    stdin.write(`${JSON.stringify({ env, rejected })}\n`);
    const { value } = await answers.next();
    return JSON.parse(value ?? '') as Found;
  }

  /** Takes it away. */
  remove(): void {
    this.#finder?.stdin.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const MODULE = pathToFileURL(path.join(import.meta.dirname, 'browser.ts')).href;
/** Finds a browser for each line that it is told, and answers with a line. */
const FINDER = `
  const { findBrowser } = await import(${JSON.stringify(MODULE)});
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: process.stdin })) {
    const { env, rejected } = JSON.parse(line);
    for (const name of ['BOX24_BROWSER', 'CHROME_PATH']) delete process.env[name];
    Object.assign(process.env, env);
    let stderr = '';
    process.stderr.write = (text) => { stderr += text; return true; };
    const stdout = await findBrowser({ rejected: new Set(rejected) })
      .catch((error) => error.name + ': ' + error.message);
    console.log(JSON.stringify({ stdout, stderr }));
  }`;

function startFinder(folder: string, programs: string) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', FINDER], {
    env: {
      HOME: folder,
      PATH: programs,
      PLAYWRIGHT_BROWSERS_PATH: path.join(folder, 'playwright'),
      PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9',
      // Each process reads all of Playwright: what the first one compiled is kept for those after it.
      NODE_COMPILE_CACHE: path.join(import.meta.dirname, '../../.cache/node'),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return { stdin: child.stdin, answers: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

const test = base.extend<{ machine: Machine }>({
  machine: async ({ task: _task }, use) => {
    const machine = new Machine();
    await use(machine);
    machine.remove();
  },
});

// Most of their time they wait, for downloads that cannot be; on a busy machine all of them together take a minute.
describe.skipIf(process.platform !== 'linux').concurrent('findBrowser', { timeout: 240_000 }, () => {
  test('takes what a variable names, BOX24_BROWSER before CHROME_PATH', async ({ machine }) => {
    const own = machine.program('own', RUNS);
    machine.program('chromium', RUNS);
    expect(await machine.find({ CHROME_PATH: own })).toEqual({ stdout: own, stderr: '' });
    expect(await machine.find({ CHROME_PATH: '/none', BOX24_BROWSER: own })).toEqual({
      stdout: own,
      stderr: '',
    });
    expect((await machine.find({ BOX24_BROWSER: '/none' })).stdout).toMatch(
      /^NoBrowserError: BOX24_BROWSER names \/none, which is no program/,
    );
    expect((await machine.find({ BOX24_BROWSER: own }, [own])).stdout).toMatch(/does not load extensions/);
  });

  test('prefers Chromium, then Edge, then Chrome; passes over what does not run or was rejected', async ({
    machine,
  }) => {
    const chrome = machine.program('google-chrome', RUNS);
    expect((await machine.find()).stdout).toBe(chrome);
    const edge = machine.program('microsoft-edge', RUNS);
    expect((await machine.find()).stdout).toBe(edge);
    const chromium = machine.program('chromium', RUNS);
    expect((await machine.find()).stdout).toBe(chromium);
    expect((await machine.find({}, [chromium])).stdout).toBe(edge);
    machine.program('chromium', BROKEN);
    expect((await machine.find({}, [edge])).stdout).toBe(chrome);
  });

  test('takes a snap last', async ({ machine }) => {
    mkdirSync(path.join(machine.folder, 'snap'));
    const snap = path.join(machine.folder, 'snap/chromium');
    writeFileSync(snap, `#!/bin/sh\n${RUNS}\n`);
    chmodSync(snap, 0o755);
    symlinkSync(snap, path.join(machine.programs, 'chromium'));
    expect((await machine.find()).stdout).toBe(path.join(machine.programs, 'chromium'));
    const chrome = machine.program('google-chrome', RUNS);
    expect((await machine.find()).stdout).toBe(chrome);
  });

  const asRoot = process.getuid?.() === 0;
  test.runIf(asRoot)('installs with the package manager when the download fails', async ({ machine }) => {
    // Where browsers are kept is no folder: that fails at once, a line that is dead only after several tries.
    writeFileSync(path.join(machine.folder, 'playwright'), '');
    const log = path.join(machine.folder, 'log');
    const chromium = path.join(machine.programs, 'chromium');
    machine.program(
      'apt-get',
      `echo "$@" >> ${log}\n[ "$1" = install ] && printf '#!/bin/sh\\n${RUNS}\\n' > ${chromium} && /bin/chmod +x ${chromium}\nexit 0`,
    );
    const found = await machine.find();
    expect(found.stdout).toBe(chromium);
    expect(found.stderr).toContain('downloading Chromium with Playwright');
    expect(found.stderr).toContain('installing Chromium with apt-get');
  });

  test('says in one sentence what was tried when nothing works', async ({ machine }) => {
    machine.program('sudo', 'exit 1');
    if (asRoot) machine.program('dnf', 'echo "Error: no such package" >&2; exit 1');
    const { stdout } = await machine.find();
    expect(stdout).toMatch(/^NoBrowserError: No browser for Box24\. Tried: .*download \(.*ECONNREFUSED/);
    expect(stdout).toContain('set BOX24_BROWSER');
    if (asRoot) expect(stdout).toContain('dnf (Error: no such package)');
    expect(stdout.split('\n')).toHaveLength(1);
  });
});
