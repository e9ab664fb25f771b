import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CorePack } from '../../../lib/cli/build-pack.ts';
import type { FactInputs } from '../../../lib/facts/types.ts';
import { median } from '../measure.ts';
import type { Cold, Sent } from './first-verdict-worker.ts';
import { rowsOf, rulesOf } from './world.ts';

/** Medians in milliseconds. */
interface FirstVerdict extends Cold {
  readonly rules: number;
}

/**
 * How long a page takes from the message with its rules and rows to its first verdict. Each claim is judged in a thread of its
 * own, whose engine has never run any of the code: as cold as a page that has just loaded the script.
 */
export async function firstVerdict(core: CorePack, claims: readonly FactInputs[]): Promise<FirstVerdict> {
  const runs: Cold[] = [];
  for (const inputs of claims) runs.push(await coldly(core, inputs));
  const of = (part: keyof Cold) => median(runs.map((run) => run[part]));
  const rules = median(claims.map((inputs) => rulesOf(core, inputs).length));
  return { rules, parse: of('parse'), compile: of('compile'), check: of('check'), all: of('all') };
}

async function coldly(
  core: CorePack,
  { tables: _tables, ...inputs }: FactInputs & { tables: unknown },
): Promise<Cold> {
  const whole = inputs as FactInputs;
  const { rules: _rules, ...base } = core.pack;
  const sent: Sent = {
    base: JSON.stringify(base),
    rules: JSON.stringify(rulesOf(core, whole)),
    rows: JSON.stringify(rowsOf(core, whole)),
    inputs: JSON.stringify(inputs),
  };
  const worker = new Worker(new URL('first-verdict-worker.ts', import.meta.url));
  try {
    await once(worker, 'message');
    worker.postMessage(sent);
    const [cold] = (await once(worker, 'message')) as [Cold];
    return cold;
  } finally {
    await worker.terminate();
  }
}
