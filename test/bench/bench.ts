/**
 * `npm run bench`: how fast and how light, as ratios in one run and as bytes of the built extension.
 * With `--json`, standard output is one JSON document and nothing else.
 */
import { parseArgs } from 'node:util';
import { EXTENSION_FOLDER, ensureBuilt } from '../../lib/cli/build-extension.ts';
import { bundleFaults, pageScripts } from '../../scripts/bundle-checks.ts';
import { benchKeystrokes } from './keystroke.ts';
import { benchRules } from './rules.ts';

/** The rules may cost so many times what the same rules cost when written by hand. */
const MOST_RULES_RATIO = 1.5;
/** A keystroke is answered within one frame of a 60 Hz screen, milliseconds at the 95th percentile. */
const MOST_PAINTED_MS = 16.7;

interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Left out: nothing is promised. */
  readonly most?: number;
  readonly how: string;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const say = (line: string) => console.error(line);
  await ensureBuilt(say);
  say('rules …');
  const rules = benchRules();
  say('keystrokes in a real browser …');
  const keys = await benchKeystrokes();
  const scripts = pageScripts(EXTENSION_FOLDER);
  const figures: Figure[] = [
    {
      what: 'check against hand-written',
      value: rules.ratio,
      unit: '×',
      most: MOST_RULES_RATIO,
      how: `${rules.rules} rules, ${rules.lines} lines: ${rules.first.toFixed(4)} ms against ${rules.second.toFixed(4)} ms`,
    },
    {
      what: 'keystroke to painted mark, p95',
      value: keys.painted.p95,
      unit: 'ms',
      most: MOST_PAINTED_MS,
      how: `${keys.keys} keystrokes, ${keys.lines} lines; median ${keys.painted.median.toFixed(1)} ms, our part ${keys.work.median.toFixed(1)}; with the wait for the screen ${keys.seen.median.toFixed(1)}, p95 ${keys.seen.p95.toFixed(1)}`,
    },
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
  const faults = bundleFaults(EXTENSION_FOLDER);
  if (values.json) console.log(JSON.stringify({ figures, faults }, undefined, 2));
  else print(figures, faults);
  const isOver = figures.some(({ value, most }) => most !== undefined && value > most);
  return isOver || faults.length > 0 ? 1 : 0;
}

function print(figures: readonly Figure[], faults: readonly string[]): void {
  for (const { what, value, unit, most, how } of figures) {
    const figure = `${value.toFixed(2)} ${unit}`.padStart(15);
    const budget = most === undefined ? '' : `${value > most ? 'OVER' : 'within'} ${most}`;
    console.log(`${what.padEnd(32)}${figure}  ${budget.padEnd(13)} ${how}`);
  }
  for (const fault of faults) console.log(fault);
}

process.exitCode = await main();
