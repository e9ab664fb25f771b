/** A browser with the built extension in it, for `check`, `npm start` and the end-to-end tests. */
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { HEADLESS_SWITCHES, SANDBOX_SWITCHES } from './browser-switches.ts';
import { EXTENSION_FOLDER } from './build-extension.ts';

/** The worker answers in a fraction of a second; on a busy machine it was seen to take two. */
const WORKER_LIMIT_MS = 15_000;
/** How long the background may take to register its scripts for the sites granted. */
const REGISTERED_LIMIT_MS = 10_000;
/** A browser that is closing still writes to its profile for a moment. */
const REMOVE_TRIES = 10;
/** Exit code of a program that Ctrl-C ended, as shells have it. */
const INTERRUPTED = 130;
/** Between two tries; each one waits longer by this. */
const REMOVE_PAUSE_MS = 100;
/** How often the wait for the registration looks again. */
const REGISTERED_STEP_MS = 25;

export interface LaunchOptions {
  readonly headless: boolean;
  /** Match patterns of the sites that Box24 may read, e.g. `http://127.0.0.1/*`; none = as the store delivers it. */
  readonly hosts: readonly string[];
  /** Folder of the browser profile, kept. Left out: a temporary one, removed on closing. */
  readonly profile?: string;
  /** Folder of the built extension. Left out: {@link EXTENSION_FOLDER}. */
  readonly extension?: string;
  /** More command line switches for the browser. */
  readonly args?: readonly string[];
  /** Size of the page in CSS pixels; `null` = whatever the window is. Left out: Playwright's 1280 × 720. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  /** Ctrl-C is the caller's. Left out: it closes the browser and ends the program. */
  readonly ownInterrupt?: boolean;
}

export interface LoadedExtension {
  /** The extension's service worker, started. */
  readonly worker: Worker;
  readonly extensionId: string;
  /** Takes the extension out of the browser, with all that it has stored and its pages. */
  unload(): Promise<void>;
}

export interface ExtensionBrowser extends LoadedExtension {
  readonly context: BrowserContext;
  /** Path of the browser's executable. */
  readonly executable: string;
  /** Closes the browser and removes every temporary file. */
  close(): Promise<void>;
}

/**
 * Starts a browser with Box24 loaded. The extension's bytes are those of the build; only a copy of its manifest
 * is changed, so that the sites in `hosts` are granted: the browser's own question cannot be answered by a program.
 * The extension is loaded over the debugging pipe (`Extensions.loadUnpacked`), because Chrome 137 and newer ignores
 * `--load-extension` while Chromium and Edge do not.
 * @throws NoBrowserError when no browser can be found that loads the extension; Error when it is not built
 */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'box24-'));
  // A browser profile may hold what a page showed: it goes even when the program is ended in the middle.
  const removeNow = () =>
    rmSync(temporary, {
      recursive: true,
      force: true,
      maxRetries: REMOVE_TRIES,
      retryDelay: REMOVE_PAUSE_MS,
    });
  process.once('exit', removeNow);
  // From the first moment on: an interruption before the browser runs must not leave the folder behind either.
  let copying = Promise.resolve();
  let starting: Promise<BrowserContext> | undefined;
  const interrupted = () => {
    // A file that is still being copied would land in the folder after it was removed.
    const closed = copying.then(() => starting).then((context) => context?.close());
    void closed.catch(() => {}).finally(() => process.exit(INTERRUPTED));
  };
  if (!options.ownInterrupt) process.once('SIGINT', interrupted);
  const cleanUp = async () => {
    process.off('SIGINT', interrupted);
    await rm(temporary, { recursive: true, force: true, maxRetries: REMOVE_TRIES });
    process.off('exit', removeNow);
  };
  try {
    const extension = path.join(temporary, 'extension');
    copying = copyExtension(options.extension ?? EXTENSION_FOLDER, extension, options.hosts);
    await copying;
    const rejected = new Set<string>();
    for (;;) {
      const executable = await findBrowser({ rejected });
      const profile = options.profile ?? path.join(temporary, 'profile');
      starting = chromium.launchPersistentContext(profile, launchSettings(executable, options));
      const context = await starting;
      try {
        const loaded = await load(context, extension, options.hosts);
        const close = async () => {
          await context.close();
          await cleanUp();
        };
        return { ...loaded, context, executable, close };
      } catch (error) {
        await context.close();
        if (!(error instanceof NotLoadedError)) throw error;
        rejected.add(executable);
      }
    }
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

class NotLoadedError extends Error {}

async function copyExtension(from: string, to: string, hosts: readonly string[]): Promise<void> {
  let text: string;
  try {
    text = await readFile(path.join(from, 'manifest.json'), 'utf8');
  } catch {
    throw new Error(`The extension is not built: ${from} has no manifest.json. Run "npm run build".`);
  }
  await cp(from, to, { recursive: true });
  if (hosts.length === 0) return;
  const manifest = { ...JSON.parse(text), host_permissions: hosts };
  await writeFile(path.join(to, 'manifest.json'), JSON.stringify(manifest));
}

function launchSettings(executablePath: string, options: LaunchOptions) {
  return {
    executablePath,
    headless: options.headless,
    // Ours, or the caller's: see launchWithExtension.
    handleSIGINT: false,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    // What a page says ends up beside what the terminal says, which is English.
    env: { ...process.env, LANGUAGE: 'en' },
    args: [
      '--lang=en-US',
      '--enable-unsafe-extension-debugging',
      '--disable-gpu',
      '--disable-quic',
      ...(options.headless ? HEADLESS_SWITCHES : SANDBOX_SWITCHES),
      ...(options.args ?? []),
    ],
    ...(options.viewport === undefined ? {} : { viewport: options.viewport }),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
  };
}

/** With each extension that it lets go Chromium on Linux has these take shortcuts out of the desktop's menu: a second of the processor. */
const MENU_PROGRAMS = ['xdg-desktop-menu', 'xdg-icon-resource'];

/** Puts programs that do nothing before those. @returns the search path for a browser that leaves the desktop alone */
async function pathWithoutMenus(folder: string): Promise<string> {
  await mkdir(folder);
  for (const name of MENU_PROGRAMS) await writeFile(path.join(folder, name), '#!/bin/sh\n', { mode: 0o755 });
  return [folder, process.env.PATH].join(path.delimiter);
}

/**
 * Starts a browser without Box24, into which {@link loadInto} brings it, also several times.
 * @param args more command line switches
 * @returns closing it removes its profile
 */
export async function launchEmpty(
  headless: boolean,
  args: readonly string[],
): Promise<Pick<ExtensionBrowser, 'context' | 'close'>> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'box24-'));
  const settings = launchSettings(await findBrowser(), { headless, hosts: [], args });
  const PATH = await pathWithoutMenus(path.join(temporary, 'programs'));
  const context = await chromium.launchPersistentContext(path.join(temporary, 'profile'), {
    ...settings,
    env: { ...settings.env, PATH },
  });
  const close = async () => {
    await context.close();
    await rm(temporary, { recursive: true, force: true, maxRetries: REMOVE_TRIES });
  };
  return { context, close };
}

/**
 * Loads Box24 into a running browser, with an id and stores of its own.
 * @param hosts match patterns of the sites that it may read
 */
export async function loadInto(context: BrowserContext, hosts: readonly string[]): Promise<LoadedExtension> {
  const folder = await mkdtemp(path.join(tmpdir(), 'box24-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: REMOVE_TRIES });
  try {
    // The browser makes the id from the folder's path.
    await copyExtension(EXTENSION_FOLDER, folder, hosts);
    const loaded = await load(context, folder, hosts);
    const unload = async () => {
      await loaded.unload();
      await remove();
    };
    return { ...loaded, unload };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function load(
  context: BrowserContext,
  folder: string,
  hosts: readonly string[],
): Promise<LoadedExtension> {
  const browser = context.browser();
  if (!browser) throw new NotLoadedError('the browser gives no debugging session');
  const session = await browser.newBrowserCDPSession();
  const { id: extensionId } = await session
    .send('Extensions.loadUnpacked', { path: folder })
    .catch((error: unknown) => {
      throw new NotLoadedError(String(error));
    });
  const worker =
    workerOf(context, extensionId) ??
    (await context
      .waitForEvent('serviceworker', {
        timeout: WORKER_LIMIT_MS,
        predicate: (one) => isOf(one, extensionId),
      })
      .catch(() => {
        throw new NotLoadedError('its service worker did not start');
      }));
  if (hosts.length > 0) await registered(worker);
  const unload = async () => {
    await session.send('Extensions.uninstall', { id: extensionId });
  };
  return { worker, extensionId, unload };
}

const isOf = (worker: Worker, extensionId: string) => new URL(worker.url()).host === extensionId;

/** The extension's service worker that runs now: after it was stopped, or the extension reloaded, there is another. */
export function workerOf(context: BrowserContext, extensionId: string): Worker | undefined {
  return context.serviceWorkers().findLast((worker) => isOf(worker, extensionId));
}

/** Pages opened before the background has registered its scripts would stay unread. */
async function registered(worker: Worker): Promise<void> {
  const until = Date.now() + REGISTERED_LIMIT_MS;
  while (Date.now() < until) {
    const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    if (scripts.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, REGISTERED_STEP_MS));
  }
  throw new Error(
    `Box24 registered no script for the granted sites within ${REGISTERED_LIMIT_MS / 1000} seconds.`,
  );
}
