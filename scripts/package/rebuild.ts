/** Builds the zips once more, from the sources package alone, as a reviewer does. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPackages } from '../packages.mjs';
import { zipEntries } from './zip-entries.ts';
import { runWell, STORE_FOLDER } from './zips.ts';

/**
 * @param zips names in {@link STORE_FOLDER}
 * @returns one line for each that comes out with other bytes
 * @throws where the sources package cannot be built
 */
export async function rebuiltFaults(zips: readonly string[]): Promise<string[]> {
  const sources = zips.find((name) => name.endsWith('-sources.zip'));
  if (!sources) return ['There is no sources package.'];
  const folder = mkdtempSync(path.join(tmpdir(), 'box24-rebuild-'));
  try {
    for (const entry of zipEntries(readFileSync(path.join(STORE_FOLDER, sources)))) {
      const file = path.join(folder, entry.name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, entry.read());
    }
    console.log(`Building the sources package in ${folder} …`);
    const trouble = installPackages(folder, '--include=dev', '--include=optional');
    if (trouble) return [trouble];
    await runWell([path.join(folder, 'scripts/run.mjs'), 'scripts/package.ts', '--only-zips'], folder);
    return zips.flatMap((name) => differences(name, path.join(folder, '.output/store', name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names the files that differ, since the zip's own bytes tell nobody what to mend. */
function differences(name: string, again: string): string[] {
  const [one, other] = [readFileSync(path.join(STORE_FOLDER, name)), readFileSync(again)];
  if (one.equals(other)) return [];
  const contents = new Map(zipEntries(other).map((entry) => [entry.name, entry.read()]));
  const differing = zipEntries(one)
    .filter((entry) => !contents.get(entry.name)?.equals(entry.read()))
    .map((entry) => entry.name);
  return [
    `${name} comes out with other bytes in another folder: ${differing.join(', ') || 'the packing differs'}.`,
  ];
}
