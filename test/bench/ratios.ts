/**
 * Ratios of one run against those that were kept (ratios.json): what got slower beside its yardstick fails, `npm test` runs it.
 * No time is held against a limit: both sides of a ratio are timed in turn, so what else the machine does weighs on both.
 */
import { readFileSync } from 'node:fs';
import { againstHand } from './rules/bench.ts';
import { jsonLogicEngine } from './rules/json-logic-engine.ts';
import { peerFigures } from './rules/peers.ts';
import { makeWorld, type World } from './rules/world.ts';

/** On a machine with twenty times as much to do as it can they were up to two fifths above, once; growth and locate swung by more, and are left to the bench. */
const TOLERANCE = 2;
/** A machine that hiccups does so once; what is slower is slower each time. */
const TRIES = 3;

type Measure = (world: World) => Promise<Readonly<Record<string, number>>>;

const MEASURES: readonly Measure[] = [
  async (world) => {
    const [bare, explained] = againstHand(world);
    return {
      'check / hand-written': bare?.value ?? Number.NaN,
      'check with explanations / hand-written': explained?.value ?? Number.NaN,
    };
  },
  async (world) => {
    const [peer] = await peerFigures(world, [jsonLogicEngine]);
    return { 'check / json-logic-engine': peer?.value ?? Number.NaN };
  },
];

/** @returns what is over, as lines */
async function hold(kept: Readonly<Record<string, number>>): Promise<readonly string[]> {
  const world = makeWorld();
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const measure of MEASURES) {
    let over: readonly string[] = [];
    for (let tries = 0; tries < TRIES; tries++) {
      const ratios = Object.entries(await measure(world));
      for (const [name, ratio] of ratios) {
        seen.add(name);
        console.log(`${name.padEnd(42)}${ratio.toFixed(2).padStart(8)}  kept ${kept[name]}`);
      }
      over = ratios
        // What is not kept, and what is no number, is over.
        .filter(([name, ratio]) => !(ratio <= (kept[name] ?? 0) * TOLERANCE))
        .map(([name, ratio]) => `${name}: ${ratio.toFixed(2)}, and was ${kept[name]}`);
      if (over.length === 0) break;
    }
    faults.push(...over);
  }
  const unmeasured = Object.keys(kept).filter((name) => !seen.has(name));
  return [...faults, ...unmeasured.map((name) => `${name} is kept and not measured`)];
}

const file = new URL('ratios.json', import.meta.url);
const faults = await hold(JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
