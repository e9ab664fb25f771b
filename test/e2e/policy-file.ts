/** Policies for a build of a test's own: a policy file holds for every browser of the machine. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { access, constants, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXTENSION_FOLDER, ensureBuilt } from '../../lib/cli/build-extension.ts';
import { test as base } from './fixtures.ts';

/** Where Chromium, Chrome, Playwright's Chrome and Edge look for policies on Linux. */
const FOLDERS = ['chromium', 'opt/chrome', 'opt/chrome_for_testing', 'opt/edge'].map(
  (name) => `/etc/${name}/policies/managed`,
);

const isAllowed = (): Promise<boolean> =>
  access('/etc', constants.W_OK).then(
    () => true,
    () => false,
  );

interface ManagedBuild {
  /** The build under an id of its own. */
  readonly folder: string;
  /** Sets its policy; without one there is none any more. */
  set(policy?: object): Promise<void>;
  remove(): Promise<void>;
}

export const test = base.extend<{ build: ManagedBuild }>({
  build: async ({ headless: _headless }, use) => {
    // A machine that has to run all tests has to let them: there it fails.
    base.skip(!process.env.CI && !(await isAllowed()), 'only an administrator may write a policy to /etc');
    const build = await managedBuild();
    await use(build);
    await build.remove();
  },
});

/** A build whose policies are nobody else's: an id follows from the key in the manifest. */
async function managedBuild(): Promise<ManagedBuild> {
  await ensureBuilt();
  const folder = await mkdtemp(path.join(tmpdir(), 'box24-managed-'));
  await cp(EXTENSION_FOLDER, folder, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const manifestFile = path.join(folder, 'manifest.json');
  const manifest = { ...JSON.parse(await readFile(manifestFile, 'utf8')), key: key.toString('base64') };
  await writeFile(manifestFile, JSON.stringify(manifest));
  const id = idOf(key);
  const files = FOLDERS.map((one) => path.join(one, `box24-e2e-${id}.json`));
  const clear = () => Promise.all(files.map((file) => rm(file, { force: true })));
  return {
    folder,
    async set(policy) {
      if (!policy) return void (await clear());
      await Promise.all(
        files.map(async (file) => {
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
        }),
      );
    },
    async remove() {
      await clear();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Half of the key's hash, in the letters a to p. */
const idOf = (key: Buffer): string =>
  Array.from(createHash('sha256').update(key).digest('hex').slice(0, 32), (digit) =>
    String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)),
  ).join('');
