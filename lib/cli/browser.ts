/** Finds a browser that Box24 can be loaded into, and gets one where there is none. */
import { execFile } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

/** Names of the two variables that name a browser outright, the first one winning. */
const BROWSER_VARIABLES = ['BOX24_BROWSER', 'CHROME_PATH'] as const;
/** `--version` answers in under a second, on a machine with far too much to do in twenty; what needs longer than this hangs (a snap stub without its daemon). */
const VERSION_LIMIT_MS = 60_000;
/** About 180 MB on a slow line; a download that takes longer has stalled. */
const DOWNLOAD_LIMIT_MS = 10 * 60_000;
/** How long Playwright may wait for one connection, so that a machine without a network moves on quickly. */
const CONNECT_LIMIT_MS = 10_000;

/** No browser could be found or installed. The message says what was tried and what to do. */
class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

export interface FindBrowserOptions {
  /** Browsers that were tried and would not do. */
  readonly rejected?: ReadonlySet<string>;
  /** Told what is being downloaded or installed; one line each. Left out: standard error. */
  readonly say?: (line: string) => void;
}

/**
 * The path of a browser's executable: named by BOX24_BROWSER or CHROME_PATH, else installed, else Playwright's
 * download, else installed by the system's package manager where that needs no question.
 * @returns an absolute path; the program answered `--version` (not asked on Windows, where that opens a window)
 * @throws NoBrowserError when a variable names a file that is no program, or when every way failed
 */
export async function findBrowser(options: FindBrowserOptions = {}): Promise<string> {
  const rejected = options.rejected ?? new Set<string>();
  const say = options.say ?? ((line: string) => void process.stderr.write(`${line}\n`));
  const named = namedBrowser();
  if (named) {
    if (rejected.has(named.file))
      throw new NoBrowserError(
        `${named.variable} names ${named.file}, which does not load extensions this way. Name a Chromium, Edge or Chrome 130 or newer, or unset it.`,
      );
    return named.file;
  }
  const installed = () => firstThatRuns(installedBrowsers(), rejected);
  const present = (await installed()) ?? (await firstThatRuns([playwrightBrowser()], rejected));
  if (present) return present;

  say('No Chrome, Chromium or Edge found; downloading Chromium with Playwright.');
  const tried: string[] = ['an installed Chrome, Chromium or Edge'];
  const failure = await downloadWithPlaywright();
  tried.push(`Playwright's download${failure ? ` (${failure})` : ''}`);
  const downloaded = await firstThatRuns([playwrightBrowser()], rejected);
  if (downloaded) return downloaded;

  const manager = await packageManager();
  if (manager) {
    say(`That did not work (${failure ?? 'it does not start'}); installing Chromium with ${manager.name}.`);
    const trouble = await manager.install();
    tried.push(`${manager.name}${trouble ? ` (${trouble})` : ''}`);
    const found = await installed();
    if (found) return found;
  }
  throw new NoBrowserError(
    `No browser for Box24. Tried: ${tried.join('; ')}. Install Chromium, Edge or Chrome, or set BOX24_BROWSER to its executable.`,
  );
}

function namedBrowser(): { variable: string; file: string } | undefined {
  for (const variable of BROWSER_VARIABLES) {
    const file = process.env[variable];
    if (!file) continue;
    if (!isProgram(file))
      throw new NoBrowserError(`${variable} names ${file}, which is no program. Correct it or unset it.`);
    return { variable, file: path.resolve(file) };
  }
  return undefined;
}

/** Executables of installed browsers, best first: Chromium and Edge, then Chrome, then snaps, which cannot see the temporary folder. */
function installedBrowsers(): readonly string[] {
  const found = candidates().filter(isProgram);
  const isSnap = (file: string) => /[\\/]snap([\\/]|$)/.test(realpathSync(file));
  return [...found.filter((file) => !isSnap(file)), ...found.filter(isSnap)];
}

function candidates(): readonly string[] {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Google Chrome'];
    return apps.flatMap((app) =>
      ['/Applications', path.join(homedir(), 'Applications')].map((folder) =>
        path.join(folder, `${app}.app`, 'Contents', 'MacOS', app),
      ),
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    const programs = [
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => path.join(root, program)));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'google-chrome-stable',
    'google-chrome',
  ];
  return names.flatMap((name) => programOnPath(name) ?? []);
}

function programOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own Chromium (the full browser; its headless shell has no extensions). */
function playwrightBrowser(): string {
  return chromium.executablePath();
}

/** A stub without its browser, or a browser without its libraries, is there but does not run. */
async function firstThatRuns(
  files: readonly string[],
  rejected: ReadonlySet<string>,
): Promise<string | undefined> {
  for (const file of files) {
    if (rejected.has(file) || !isProgram(file)) continue;
    if (process.platform === 'win32') return file;
    if ((await failureOf(file, ['--version'], VERSION_LIMIT_MS)) === undefined) return file;
  }
  return undefined;
}

async function downloadWithPlaywright(): Promise<string | undefined> {
  const cli = path.join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  // Its libraries are installed only where that needs no password.
  const dependencies = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const args = [cli, 'install', 'chromium', '--no-shell', '--no-progress'];
  const environment = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECT_LIMIT_MS), ...process.env };
  const failure = await failureOf(process.execPath, args, DOWNLOAD_LIMIT_MS, environment);
  if (failure || dependencies.length === 0) return failure;
  return await failureOf(process.execPath, [...args, ...dependencies], DOWNLOAD_LIMIT_MS, environment);
}

interface PackageManager {
  readonly name: string;
  /** @returns why it failed, or undefined when it did not */
  readonly install: () => Promise<string | undefined>;
}

/** The system's package manager, if it can install without asking for a password. */
async function packageManager(): Promise<PackageManager | undefined> {
  const known: readonly [name: string, commands: readonly (readonly string[])[], asRoot: boolean][] = [
    ['apt-get', [['update'], ['install', '-y', '--no-install-recommends', 'chromium']], true],
    ['dnf', [['install', '-y', 'chromium']], true],
    ['pacman', [['-S', '--noconfirm', 'chromium']], true],
    ['brew', [['install', '--cask', 'chromium']], false],
  ];
  for (const [name, commands, asRoot] of known) {
    const program = programOnPath(name);
    if (!program) continue;
    const isRoot = process.getuid?.() === 0;
    const sudo = asRoot && !isRoot ? programOnPath('sudo') : undefined;
    if (asRoot && !isRoot && (!sudo || (await failureOf(sudo, ['-n', 'true'], VERSION_LIMIT_MS)))) continue;
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return {
      name,
      install: async () => {
        for (const command of commands) {
          const [file, args] = sudo ? [sudo, ['-n', program, ...command]] : [program, command];
          const trouble = await failureOf(file, args, DOWNLOAD_LIMIT_MS, environment);
          if (trouble) return trouble;
        }
        return undefined;
      },
    };
  }
  return undefined;
}

/** Runs a program to its end. @returns one line saying why it failed, or undefined when it did not */
async function failureOf(
  file: string,
  args: readonly string[],
  limitMs: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  try {
    await run(file, args, { timeout: limitMs, env, maxBuffer: 64 * 1024 * 1024 });
    return undefined;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    const lines = (said || String(error))
      .split('\n')
      .filter((line) => /error|fail|unable|cannot/i.test(line));
    return (lines[0] ?? String(error).split('\n')[0] ?? 'it failed').trim();
  }
}
