/** Firefox with Box24 in it, with a profile and a home folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { connected } from './connection.ts';
import { type Sidebar, sidebarOf } from './sidebar.ts';
import { type Tab, tabOf } from './tab.ts';

/** Pages of the extension have this id; Firefox draws one by chance where none is given. */
const PAGES_ID = '5d4c3f8e-0b24-4b24-8b24-b0240b240b24';
const START_LIMIT_MS = 60_000;

export interface Firefox {
  /** Address of a page of the extension. */
  pageOf(name: string): string;
  tab(): Promise<Tab>;
  /** Opens the sidebar of the extension beside the tab that is in front. */
  sidebar(): Promise<Sidebar>;
  close(): Promise<void>;
}

/**
 * Starts Firefox with a profile of its own.
 * @param program path of Firefox
 * @param folder the extension's build, which is installed until Firefox ends
 * @param id the extension's id
 * @param policy what whoever manages the computer sets for the extension
 * @throws when Firefox does not start within a minute, or refuses the extension
 */
export async function startFirefox(
  program: string,
  folder: string,
  id: string,
  policy: object,
): Promise<Firefox> {
  const home = await mkdtemp(path.join(tmpdir(), 'box24-firefox-'));
  const profile = path.join(home, 'profile');
  await mkdir(profile);
  await setPolicy(home, id, policy);
  await writeFile(path.join(profile, 'user.js'), preferences(id));
  const child = spawn(
    program,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '-remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: home } },
  );
  const end = async () => {
    if (child.exitCode === null) {
      const over = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await over;
    }
    await rm(home, { recursive: true, force: true });
  };
  try {
    const ask = await connected(await addressOf(child));
    await ask('session.new', { capabilities: {} });
    await ask('webExtension.install', { extensionData: { type: 'path', path: folder } });
    return {
      pageOf: (name) => `moz-extension://${PAGES_ID}/${name}`,
      tab: () => tabOf(ask),
      sidebar: () => sidebarOf(ask, id),
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Firefox reads it when the extension asks for managed values for the first time. */
async function setPolicy(home: string, id: string, policy: object): Promise<void> {
  const folder = path.join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: id, description: 'Policy of a test', type: 'storage', data: policy };
  await writeFile(path.join(folder, `${id}.json`), JSON.stringify(manifest));
}

/** Sites are granted without the browser's own question, which nobody can press from outside. */
function preferences(id: string): string {
  const values = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: PAGES_ID }),
    'extensions.webextOptionalPermissionPrompts': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Where Firefox listens, which it says when it has started. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error('Firefox did not start within a minute.')),
      START_LIMIT_MS,
    );
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code} instead of starting.`)));
    child.once('error', reject);
    if (!child.stderr) return;
    createInterface(child.stderr).on('line', (line) => {
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
      if (!address) return;
      clearTimeout(late);
      resolve(`${address}/session`);
    });
  });
}
