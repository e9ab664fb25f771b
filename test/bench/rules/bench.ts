import { createFactScope } from '../../../lib/facts/scope.ts';
import type { FactInputs } from '../../../lib/facts/types.ts';
import { check } from '../../../lib/rules/check.ts';
import { compile, type Rulebook } from '../../../lib/rules/compile.ts';
import { explain } from '../../../lib/rules/explain.ts';
import '../../../lib/texts/english.ts';
import { seeded } from '../claims.ts';
import type { Figure } from '../figure.ts';
import { checkByHand, HAND_WRITTEN } from '../hand-written.ts';
import { compare, exponentOf, median } from '../measure.ts';
import { byteFigures } from './bytes.ts';
import { firstVerdict } from './first-verdict.ts';
import { peerFigures } from './peers.ts';
import { LINES, makeWorld, pageClaim, taking, type World } from './world.ts';

/** The rules may cost so many times what the same rules cost when written by hand. */
const MOST_RATIO = 1.2;
/** The same with everything that the panel shows of what was found: messages filled, values seen, reasons. */
const MOST_EXPLAINED_RATIO = 3;
/** Exponent of the growth with the lines: 1 is linear, a little more is the caches of the machine. */
const MOST_GROWTH = 1.2;
const SIZES = [10, 30, 100, 300, 1000];
/** Checks of each size; the median counts. */
const TIMES = 15;
/** Milliseconds from the message with the rules to the first verdict, everything cold. */
const MOST_FIRST_MS = 20;

/** What the rules promise. */
export async function ruleFigures(): Promise<readonly Figure[]> {
  const world = makeWorld();
  return [
    ...againstHand(world),
    ...(await peerFigures(world)),
    ...growth(world),
    await firstFigure(world),
    ...byteFigures(world.core),
  ];
}

/** Each check works its facts out anew, on both sides. */
export function againstHand({ core, claims }: World): Figure[] {
  const rules = core.pack.rules.filter(({ id }) => HAND_WRITTEN.includes(id));
  const rulebook = compile({ ...core.pack, rules });
  const [next, other] = [taking(claims), taking(claims)];
  const bare = compare(
    () => check(next(), rulebook),
    () => checkByHand(other()),
  );
  const explained = compare(
    () => checkAndExplain(next(), rulebook),
    () => checkByHand(other()),
  );
  const subject = `${rules.length} of ${core.pack.rules.length} rules, ${LINES} lines`;
  return [
    {
      what: 'check / hand-written',
      value: bare.ratio,
      unit: '×',
      most: MOST_RATIO,
      how: `${subject}: ${bare.first.toFixed(4)} ms against ${bare.second.toFixed(4)}`,
    },
    {
      what: '  the same with explanations',
      value: explained.ratio,
      unit: '×',
      most: MOST_EXPLAINED_RATIO,
      how: `${explained.first.toFixed(4)} ms against ${explained.second.toFixed(4)}`,
    },
  ];
}

function checkAndExplain(inputs: FactInputs, rulebook: Rulebook): unknown {
  const facts = createFactScope(inputs, rulebook.registry);
  return check(inputs, rulebook, facts)
    .outcomes.filter(({ status, listed }) => status === 'failed' || listed)
    .map((outcome) => {
      const finding = explain(outcome, inputs, rulebook, facts);
      // What it rests on is worked out when it is read.
      return [finding, finding.because, finding.assumed];
    });
}

function growth({ core, claims }: World): Figure[] {
  const rulebook = compile(core.pack);
  const next = taking(claims);
  for (let i = 0; i < 500; i++) check(next(), rulebook);
  const random = seeded(11);
  const points = SIZES.map((lines) => {
    const claim = pageClaim(core, random, lines);
    const times = Array.from({ length: TIMES }, () => {
      const start = performance.now();
      check(claim, rulebook);
      return performance.now() - start;
    });
    return [lines, median(times)] as const;
  });
  return [
    {
      what: 'growth of the check with the lines',
      value: exponentOf(points),
      unit: '',
      most: MOST_GROWTH,
      curve: { size: 'lines', points },
      how: `${core.pack.rules.length} rules; ${points.map(([lines, ms]) => `${lines}: ${ms.toFixed(1)} ms`).join(', ')}`,
    },
  ];
}

async function firstFigure({ core, claims }: World): Promise<Figure> {
  const first = await firstVerdict(core, claims);
  return {
    what: 'from message to first verdict',
    value: first.all,
    unit: 'ms',
    most: MOST_FIRST_MS,
    how: `cold, median of ${claims.length}: text to data ${first.parse.toFixed(1)}, compile ${first.ready.toFixed(1)}, facts and check ${first.judge.toFixed(1)}; ${first.rules} rules, ${LINES} lines`,
  };
}
