import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let project: string;

beforeEach(() => {
  project = realpathSync(mkdtempSync(path.join(tmpdir(), 'a project, with spaces ')));
  mkdirSync(path.join(project, 'scripts'));
  for (const name of ['run.mjs', 'packages.mjs'])
    cpSync(path.join(import.meta.dirname, name), path.join(project, 'scripts', name));
  writeLock(['base']);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** A lock file with packages of the project's own, so that installing them needs no network. */
function writeLock(names: readonly string[]): void {
  const dependencies = Object.fromEntries(names.map((name) => [name, `file:packages/${name}`]));
  const packages: Record<string, unknown> = { '': { name: 'tried', version: '1.0.0', dependencies } };
  for (const name of names) {
    const folder = `packages/${name}`;
    mkdirSync(path.join(project, folder), { recursive: true });
    const own = { name, version: '1.0.0', main: 'index.js' };
    writeFileSync(path.join(project, folder, 'package.json'), JSON.stringify(own));
    writeFileSync(path.join(project, folder, 'index.js'), `module.exports = '${name}';`);
    packages[folder] = { version: '1.0.0' };
    packages[`node_modules/${name}`] = { resolved: folder, link: true };
  }
  const head = { name: 'tried', version: '1.0.0' };
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ ...head, dependencies }));
  const lock = { ...head, lockfileVersion: 3, requires: true, packages };
  writeFileSync(path.join(project, 'package-lock.json'), JSON.stringify(lock));
}

function program(text: string): void {
  writeFileSync(path.join(project, 'scripts/program.ts'), text);
}

function run(...args: string[]) {
  return spawnSync(process.execPath, [path.join(project, 'scripts/run.mjs'), 'scripts/program.ts', ...args], {
    encoding: 'utf8',
    // Called as `npm run` calls it, except that npm is found on the path.
    env: { ...process.env, npm_execpath: undefined },
  });
}

describe('run.mjs', () => {
  test('runs TypeScript with its arguments and writes nothing of its own to standard output', () => {
    program('const out: string[] = process.argv.slice(2); process.stdout.write(JSON.stringify(out));');
    expect(run('a b', '--x', '').stdout).toBe('["a b","--x",""]');
  });

  test('hands the exit code through', () => {
    program('process.exitCode = 3;');
    expect(run().status).toBe(3);
  });

  test('installs once, and again when the lock file asks for something new', () => {
    program("import('one').then((m) => console.log(m.default), () => console.log('missing'));");
    const first = run();
    expect(first.stderr).toContain('Installing packages');
    expect(first.stdout).toBe('missing\n');
    expect(run().stderr).toBe('');
    writeLock(['base', 'one']);
    const second = run();
    expect(second.stderr).toContain('Installing packages');
    expect(second.stdout).toBe('one\n');
    expect(existsSync(path.join(project, 'node_modules/one'))).toBe(true);
    expect(run().stderr).toBe('');
  });

  test('says so when the packages cannot be installed', () => {
    program('');
    writeFileSync(path.join(project, 'package.json'), '{ broken');
    const ended = run();
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('could not be installed');
    expect(ended.stdout).toBe('');
  });

  test('says so when the program is missing', () => {
    const ended = run();
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('program.ts does not exist');
  });

  test('passes a signal on and ends as the program ends', async () => {
    program(
      "process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready');",
    );
    const child = spawn(process.execPath, [path.join(project, 'scripts/run.mjs'), 'scripts/program.ts']);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(7);
  });
});
