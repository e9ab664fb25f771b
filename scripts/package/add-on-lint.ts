/** Runs the linter of addons.mozilla.org on the zip for Firefox: what it calls an error is turned back at once, what it warns of is looked at. */
import path from 'node:path';
import { installPackages, packagesAreInstalled } from '../packages.mjs';
import { runNode, STORE_FOLDER } from './zips.ts';

const LINTER = path.join(import.meta.dirname, 'linter');

/** Warnings that reviewers are told about (store/privacy.yaml), with how often each may come. */
const KNOWN = [
  // React sets innerHTML for whoever asks it to; we never do (`dangerouslySetInnerHTML` stands in none of our files).
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/client-/, most: 2 },
  // Box24 is not offered for Android, where the key came later.
  { code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', file: /^manifest\.json$/, most: 1 },
] as const;

interface Said {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** @returns one line for each error, and for each warning that is not known */
export async function lintFaults(zips: readonly string[]): Promise<string[]> {
  const zip = zips.find((name) => name.endsWith('-firefox.zip'));
  if (!zip) return ['There is no zip for Firefox.'];
  if (!packagesAreInstalled(LINTER)) {
    console.log('Installing the linter of addons.mozilla.org (once, about half a minute) …');
    const trouble = installPackages(LINTER, '--ignore-scripts');
    if (trouble) return [trouble];
  }
  console.log('Linting …');
  const bin = path.join(LINTER, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout, output } = await runNode([bin, path.join(STORE_FOLDER, zip), '--output', 'json'], LINTER);
  // It ends with 1 for what it found; without a report it did not run.
  if (!stdout.trimStart().startsWith('{')) throw new Error(`The linter wrote no report:\n${output.trim()}`);
  return lintReport(JSON.parse(stdout));
}

/** The same of its report. */
export function lintReport(report: {
  readonly errors: readonly Said[];
  readonly warnings: readonly Said[];
}): string[] {
  const unknown = report.warnings.filter((said) => {
    const known = KNOWN.find(({ code, file }) => code === said.code && file.test(said.file ?? ''));
    const alike = report.warnings.filter(({ code }) => code === said.code);
    return !known || alike.length > known.most;
  });
  return [...report.errors, ...unknown].map(
    ({ code, message, file, line }) =>
      `addons.mozilla.org: ${code} in ${file ?? 'the package'}${line ? `:${line}` : ''}: ${message}`,
  );
}
