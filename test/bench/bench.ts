/**
 * `npm run bench`: how fast and how light, as ratios in one run and as bytes of the built extension.
 * With `--json`, standard output is one JSON document and nothing else. With `--picture`, the curves of growth are drawn anew.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { EXTENSION_FOLDER, ensureBuilt } from '../../lib/cli/build-extension.ts';
import { bundleFaults, pageScripts } from '../../scripts/bundle-checks.ts';
import { type Figure, isOver, print } from './figure.ts';
import { fileFigures } from './files.ts';
import { firstMarkFigures } from './first-marks.ts';
import { installFigures } from './install.ts';
import { keystrokeFigures } from './keys/bench.ts';
import { noFormFigures } from './no-form.ts';
import { growthPicture } from './picture.ts';
import { benchReader } from './reader/bench.ts';
import { ruleFigures } from './rules/bench.ts';

/** Shown in docs/performance.md. */
const PICTURE = path.resolve(import.meta.dirname, '../../docs/pictures/growth.svg');
/** Locating may cost so many bare walks over the same page: what any reader of a rendered page must do before it thinks. */
const MOST_BARE_WALKS = 5;
/** An accessibility check of the page, which people run without a thought, must cost so many times as much. */
const LEAST_AXE_RATIO = 10;
/** Exponent of the growth with the number of controls: 1 is linear, a little more is the caches of the machine. */
const MOST_GROWTH = 1.2;
/** Milliseconds for a field that changed: reading runs on every keystroke. */
const MOST_FIELD_MS = 0.1;
/** Milliseconds of script that the sentinel may take at once on a page without a form: it runs on every page of a site. */
const MOST_SENTINEL_MS = 1;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, picture: { type: 'boolean' } } });
  const say = (line: string) => console.error(line);
  await ensureBuilt(say);
  say('rules …');
  const rules = await ruleFigures();
  say('keystrokes in a real browser …');
  const keys = await keystrokeFigures();
  say('first marks …');
  const firstMarks = await firstMarkFigures();
  say('claim files …');
  const files = await fileFigures();
  say('a large pack of a team …');
  const installs = await installFigures();
  say('pages without a form …');
  const noForms = await noFormFigures();
  const reader = await benchReader(say);
  const scripts = pageScripts(EXTENSION_FOLDER);
  const figures: Figure[] = [
    ...rules,
    ...files,
    ...installs,
    ...keys,
    ...firstMarks,
    ...reader.pages.flatMap((page): Figure[] => [
      {
        what: `locate / bare walk after a change, ${page.name}`,
        value: page.changed.ratio,
        unit: '×',
        most: MOST_BARE_WALKS,
        how: `${page.changed.locate.toFixed(2)} ms against ${page.changed.bare.toFixed(2)}, change and layout included`,
      },
      {
        what: '  again, nothing changed',
        value: page.again.ratio,
        unit: '×',
        most: MOST_BARE_WALKS,
        how: `${page.again.locate.toFixed(2)} ms against ${page.again.bare.toFixed(2)}; a naked TreeWalker ${page.naked.toFixed(3)}`,
      },
      {
        what: '  first locate, cold',
        value: page.cold,
        unit: 'ms',
        how: 'nothing is compiled yet',
      },
      {
        what: '  locate / axe-core',
        value: page.changed.locate / page.axe,
        unit: '×',
        most: 1 / LEAST_AXE_RATIO,
        how: `axe-core ${page.axe.toFixed(0)} ms, ${(page.axe / page.changed.locate).toFixed(0)} times as much`,
      },
      {
        what: '  read, for each field',
        value: page.read / page.fields,
        unit: 'ms',
        most: MOST_FIELD_MS,
        how: `${page.fields} fields: the whole claim in ${page.read.toFixed(2)} ms`,
      },
      {
        what: '  layouts: one locate after a change',
        value: page.layouts.locate,
        unit: '',
        most: 1,
        how: `locate and read with nothing changed: ${page.layouts.read}`,
      },
    ]),
    {
      what: 'growth of locate with the controls',
      value: reader.exponent,
      unit: '',
      most: MOST_GROWTH,
      curve: {
        size: 'controls',
        points: reader.growth.map(({ controls, locate }) => [controls, locate] as const),
      },
      how: reader.growth.map(({ controls, locate }) => `${controls}: ${locate.toFixed(0)} ms`).join(', '),
    },
    ...reader.sentinel.map(
      ({ name, piece, whole }): Figure => ({
        what: `sentinel, ${name}`,
        value: piece,
        unit: 'ms',
        most: MOST_SENTINEL_MS,
        how: `its longest piece, in all ${whole.toFixed(2)} ms: no form on it`,
      }),
    ),
    ...noForms,
    ...scripts.map(({ file, bytes, mostBytes }) => ({
      what: file,
      value: bytes / 1024,
      unit: 'KB gzip',
      most: mostBytes / 1024,
      how: 'as built',
    })),
    {
      what: 'all scripts of a claim page',
      value: scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1024,
      unit: 'KB gzip',
      how: 'their sum',
    },
  ];
  if (values.picture) writeFileSync(PICTURE, growthPicture(figures));
  const faults = bundleFaults(EXTENSION_FOLDER);
  if (values.json) console.log(JSON.stringify({ figures, faults }, undefined, 2));
  else {
    print(figures);
    for (const fault of faults) console.log(fault);
  }
  return figures.some(isOver) || faults.length > 0 ? 1 : 0;
}

process.exitCode = await main();
