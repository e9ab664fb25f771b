/** Makes the zips that stores are given. */
import { spawn } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** A build says what went wrong at its end, after much that moved on the screen. */
const MOST_SAID = 3_000;
/** Where everything for the stores is put. Edge takes the zip for Chrome. */
export const STORE_FOLDER = path.join(ROOT, '.output/store');
export const BROWSERS = ['chrome', 'firefox'] as const;

/**
 * Builds for each browser into `build` below {@link STORE_FOLDER}, and zips it.
 * @returns names of the zips in that folder
 * @throws with what the build said
 */
export async function makeZips(): Promise<string[]> {
  const folder = path.join(STORE_FOLDER, 'build');
  for (const browser of BROWSERS) {
    const program = path.join(import.meta.dirname, 'zip-browser.ts');
    await runWell([program, browser, folder], ROOT, { NODE_ENV: 'production' });
  }
  const zips = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  for (const name of zips) {
    copyFileSync(path.join(folder, name), path.join(STORE_FOLDER, name));
    rmSync(path.join(folder, name));
  }
  return zips.toSorted();
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  /** Standard error, too. */
  readonly output: string;
}

/** Runs a program with this Node to its end. */
export async function runNode(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd,
    env: { ...process.env, FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let output = '';
  child.stdout.on('data', (part) => {
    stdout += String(part);
    output += String(part);
  });
  child.stderr.on('data', (part) => {
    output += String(part);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, output };
}

/** The same. @throws where it ends badly, with the end of what it said */
export async function runWell(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code, output } = await runNode(args, cwd, env);
  if (code !== 0)
    throw new Error(`${args[0]} ended with ${code}:\n${stripVTControlCharacters(output).slice(-MOST_SAID)}`);
}
