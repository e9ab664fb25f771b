/** Builds the extension when its sources have changed since the last build. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Everything that goes into a build: sources, data, configuration, and the packages by their lock file. */
const SOURCES = [
  'entrypoints/**/*',
  'components/**/*',
  'lib/**/*',
  'public/**/*',
  'store/listing.*.yaml',
  'LICENSE',
  'wxt.config.ts',
  'tsconfig.json',
  'key.pub.b64',
  'package-lock.json',
];
/** Where the build for Chromium browsers lies. */
export const EXTENSION_FOLDER = path.join(ROOT, '.output/chrome-mv3');
const CACHE = path.join(ROOT, '.cache');
const STAMP = path.join(CACHE, 'chrome-mv3.stamp');
const LOCK = path.join(CACHE, 'chrome-mv3.lock');
/** Number of the program that has the lock. */
const HOLDER = path.join(LOCK, 'pid');
/** A build takes seconds; a lock as old as this was left behind by a build that was killed. */
const LOCK_LIMIT_MS = 3 * 60_000;
/** How often a second program looks whether the first one has built. */
const LOCK_STEP_MS = 200;

export type Browser = 'chrome' | 'firefox';

/** The build failed. `output` is what the build said. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
  readonly output: string;
  constructor(message: string, output: string) {
    super(message);
    this.output = output;
  }
}

/**
 * Builds the extension for Chromium browsers into {@link EXTENSION_FOLDER}, unless it was built from these very
 * sources. Two programs that ask at once build once.
 * @param say told that a build begins
 * @throws BuildError with what the build said
 */
export async function ensureBuilt(say: (line: string) => void = () => {}): Promise<void> {
  if (isCurrent(sourcesStamp())) return;
  mkdirSync(CACHE, { recursive: true });
  while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, LOCK_STEP_MS));
  try {
    const stamp = sourcesStamp();
    if (isCurrent(stamp)) return;
    say('Building the extension …');
    rmSync(STAMP, { force: true });
    await buildExtension('chrome');
    writeFileSync(STAMP, stamp);
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/**
 * Builds the extension for one browser, whatever is there already.
 * @returns what the build said
 * @throws BuildError
 */
export async function buildExtension(browser: Browser): Promise<string> {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      output += String(part);
    });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const plain = stripVTControlCharacters(output);
  if (code !== 0) throw new BuildError(`The extension for ${browser} could not be built.`, plain);
  return plain;
}

/** One hash over the names and contents of all sources. Contents, not dates: a clone or a branch changes dates only. */
function sourcesStamp(): string {
  const hash = createHash('sha256');
  for (const name of globSync(SOURCES, { cwd: ROOT }).sort()) {
    const file = path.join(ROOT, name);
    if (name.endsWith('.test.ts') || !statSync(file).isFile()) continue;
    hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function isCurrent(stamp: string): boolean {
  if (!existsSync(STAMP) || !existsSync(path.join(EXTENSION_FOLDER, 'manifest.json'))) return false;
  return readFileSync(STAMP, 'utf8') === stamp;
}

/** Making a folder either works or finds it there: two programs cannot both succeed. */
function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    writeFileSync(HOLDER, String(process.pid));
    return true;
  } catch {
    try {
      if (isLeftBehind()) rmSync(LOCK, { recursive: true, force: true });
    } catch {
      // The other program has just removed it: the next try takes it.
    }
    return false;
  }
}

/** Whether the program that took the lock was killed before it could give it back. */
function isLeftBehind(): boolean {
  if (Date.now() - statSync(LOCK).mtimeMs > LOCK_LIMIT_MS) return true;
  const holder = existsSync(HOLDER) ? Number(readFileSync(HOLDER, 'utf8')) : 0;
  // A holder that has not written its number yet is just taking the lock.
  return holder > 0 && !isRunning(holder);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
