/** A claim that is typed in is judged anew after each change, with what was found before on lines that have not changed. */
import { expect, test } from 'vitest';
import type { ClaimLine } from '../../lib/claim/claim.ts';
import { known } from '../../lib/claim/claim.ts';
import { loadCorePack } from '../../lib/cli/build-pack.ts';
import { coreRegistry } from '../../lib/facts/registry.ts';
import { createFactScope, type SlotScope } from '../../lib/facts/scope.ts';
import type { FactInputs } from '../../lib/facts/types.ts';
import { check } from '../../lib/rules/check.ts';
import { explain } from '../../lib/rules/explain.ts';
import { seeded } from '../../lib/rules/test-world.ts';
import { Judging } from '../../lib/session/judging.ts';
import { Words } from '../../lib/session/words.ts';
import { judgeOf, testClaims } from './corpus.ts';

const SEED = 11;
/** Changes of each claim. */
const EDITS = 4;
/** Every fact and rule of some thousand claims, on a machine that does other things too. */
const PATIENCE_MS = 120_000;

const { rulebook, read } = judgeOf(loadCorePack());
const random = seeded(SEED);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const all = testClaims().map((claim) => read(claim).inputs);
const anyLine = (): ClaimLine => oneOf(oneOf(all).claim.lines);

/** One thing that a biller may do to a line. */
const CHANGES: readonly ((line: ClaimLine) => ClaimLine)[] = [
  anyLine,
  (line) => ({ ...line, modifiers: anyLine().modifiers }),
  ({ modifiers, ...line }) => ({
    ...line,
    modifiers: { ...modifiers, values: modifiers.values.slice(0, -1) },
  }),
  ({ modifiers, ...line }) => ({
    ...line,
    modifiers: {
      ...modifiers,
      values: [...modifiers.values, oneOf(['99', 'KX', 'RT', 'RR', 'KH', 'GA', 'RA', '59'])],
    },
  }),
  (line) => ({ ...line, diagnosisPointers: anyLine().diagnosisPointers }),
  ...(['procedureCode', 'dateFrom', 'dateTo', 'units', 'charge', 'description'] as const).map(
    (name) =>
      ({ fields, ...line }: ClaimLine): ClaimLine => {
        const value = random() < 0.2 ? { state: 'blank' as const } : anyLine().fields[name];
        return { ...line, fields: { ...fields, ...(value && { [name]: value }) } };
      },
  ),
];

/** The claim with the lines of another one below its own, so that lines have to do with each other. */
function longer(inputs: FactInputs): FactInputs {
  const lines = [...inputs.claim.lines, ...oneOf(all).claim.lines];
  const replaces = random() < 0.2 && { 'resubmission.code': known('7') };
  return { ...inputs, claim: { ...inputs.claim, fields: { ...inputs.claim.fields, ...replaces }, lines } };
}

function edited(inputs: FactInputs): FactInputs {
  const lines = [...inputs.claim.lines];
  const at = Math.floor(random() * lines.length);
  const line = lines[at];
  if (line) lines[at] = oneOf(CHANGES)(line);
  return { ...inputs, claim: { ...inputs.claim, lines } };
}

/** Every fact at every place. */
function factsOf(scope: SlotScope): unknown[] {
  const lines = [...scope.inputs.claim.lines.keys()];
  return coreRegistry.facts.flatMap(({ name, place }) =>
    (place === 'claim' ? [-1] : lines).map((line) => [name, line, scope.get(name, line)]),
  );
}

test(
  'what was kept of the lines that have not changed is what judging the whole claim says',
  () => {
    let kept = 0;
    for (const [at, whole] of all.entries()) {
      const judging = new Judging();
      const words = new Words();
      let inputs = longer(whole);
      let before = judging.judge(inputs, rulebook);
      for (let edit = 0; edit < EDITS; edit++) {
        inputs = edited(inputs);
        const what = `claim ${at}, change ${edit}`;
        const judged = judging.judge(inputs, rulebook);
        expect(judged.verdict, what).toEqual(check(inputs, rulebook));
        for (const outcome of judged.verdict.outcomes) {
          if (before.verdict.outcomes.includes(outcome)) kept++;
          if (outcome.status !== 'failed' && !outcome.listed) continue;
          const { edits: _edits, ...said } = words.of(outcome, rulebook, judged.facts);
          const { edits, ...anew } = explain(outcome, inputs, rulebook, undefined, []);
          expect(said, what).toEqual(anew);
        }
        if (edit === EDITS - 1) expect(factsOf(judged.facts), what).toEqual(factsOf(createFactScope(inputs)));
        before = judged;
      }
    }
    // That most of what was found need not be found again is what it is for.
    expect(kept).toBeGreaterThan(all.length);
  },
  PATIENCE_MS,
);
