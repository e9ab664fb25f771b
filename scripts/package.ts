/**
 * `npm run package`: what the stores are given, in .output/store: zips, texts, pictures, each held against what stores take.
 * `-- --only-zips` makes the zips alone, as whoever rebuilds them does; `-- --twice` builds them once more from the sources package, in
 * another folder, and compares the bytes.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readListings } from '../lib/cli/store-listing.ts';
import { bundleFaults } from './bundle-checks.ts';
import { tableOf } from './markdown-tables.ts';
import { lintFaults } from './package/add-on-lint.ts';
import { readPrivacy, storePictures } from './package/declared.ts';
import { rebuiltFaults } from './package/rebuild.ts';
import { storeFaults } from './package/store-checks.ts';
import { storeTexts } from './package/texts.ts';
import { zipEntries, zipFaults } from './package/zip-entries.ts';
import { BROWSERS, makeZips, STORE_FOLDER } from './package/zips.ts';

const { values } = parseArgs({
  options: { 'only-zips': { type: 'boolean' }, twice: { type: 'boolean' } },
});

/** Writes texts and pictures beside the zips. @returns faults */
function writeTexts(): string[] {
  for (const [name, text] of storeTexts(
    readListings(),
    tableOf('permissions.md', 'permission'),
    readPrivacy(),
  )) {
    const file = path.join(STORE_FOLDER, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
  const { files, faults } = storePictures();
  if (faults.length > 0) return [...faults];
  mkdirSync(path.join(STORE_FOLDER, 'pictures'), { recursive: true });
  for (const file of files) copyFileSync(file, path.join(STORE_FOLDER, 'pictures', path.basename(file)));
  return [];
}

/** A line for each zip, in columns, and the same as a file that `sha256sum -c` reads. */
function summary(zips: readonly string[]): string {
  const rows = zips.map((name) => {
    const bytes = readFileSync(path.join(STORE_FOLDER, name));
    return { name, size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
  });
  writeFileSync(
    path.join(STORE_FOLDER, 'SHA256SUMS'),
    rows.map(({ name, hash }) => `${hash}  ${name}\n`).join(''),
  );
  const widest = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(
      ({ name, size, hash }) =>
        `${name.padEnd(widest)}  ${`${(size / 1024).toFixed(0)} KB`.padStart(8)}  ${hash}`,
    )
    .join('\n');
}

async function main(): Promise<string[]> {
  rmSync(STORE_FOLDER, { recursive: true, force: true });
  console.log('Building …');
  const zips = await makeZips();
  const faults = zips.flatMap((name) =>
    zipFaults(name, zipEntries(readFileSync(path.join(STORE_FOLDER, name)))),
  );
  for (const browser of BROWSERS) {
    const folder = path.join(STORE_FOLDER, 'build', `${browser}-mv3`);
    faults.push(...bundleFaults(folder), ...storeFaults(folder));
  }
  if (!values['only-zips']) faults.push(...writeTexts(), ...(await lintFaults(zips)));
  if (values.twice) faults.push(...(await rebuiltFaults(zips)));
  console.log(`\n${summary(zips)}\n\n${STORE_FOLDER}`);
  return faults;
}

const faults = await main();
if (faults.length > 0)
  console.error(`\nNot ready for the stores:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
