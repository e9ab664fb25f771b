/** Test claims in which somebody types: what is kept of lines that have not changed must be what judging the whole claim says. */
import { isDeepStrictEqual } from 'node:util';
import { type ClaimLine, known } from '../../lib/claim/claim.ts';
import { loadCorePack } from '../../lib/cli/build-pack.ts';
import { coreRegistry } from '../../lib/facts/registry.ts';
import { createFactScope } from '../../lib/facts/scope.ts';
import type { FactInputs, FactScope } from '../../lib/facts/types.ts';
import { check } from '../../lib/rules/check.ts';
import type { Rulebook } from '../../lib/rules/compile.ts';
import { explain } from '../../lib/rules/explain.ts';
import type { Outcome } from '../../lib/rules/types.ts';
import { Judging } from '../../lib/session/judging.ts';
import { Words } from '../../lib/session/words.ts';
import { judgeOf, testClaims } from '../claims/corpus.ts';
import { Random } from './random.ts';

/** Changes of each claim. */
const CHANGES = 4;
const MODIFIERS = ['99', 'KX', 'RT', 'RR', 'KH', 'GA', 'RA', '59'];
const FIELDS = ['procedureCode', 'dateFrom', 'dateTo', 'units', 'charge', 'description'] as const;

export interface TypingFuzz {
  readonly claims: number;
  /** Outcomes that needed not be found again. */
  readonly kept: number;
  readonly found: number;
  readonly faults: readonly { readonly seed: number; readonly what: string }[];
}

/** @param seed of the first claim; each has one of its own, by which it can be made again */
export function fuzzTyping(seed: number, count: number): TypingFuzz {
  const { rulebook, read } = judgeOf(loadCorePack());
  const all = testClaims().map((claim) => read(claim).inputs);
  const faults: { seed: number; what: string }[] = [];
  const sum = { kept: 0, found: 0 };
  for (let own = seed; own < seed + count; own++) {
    const typist = new Typist(new Random(own), all, rulebook);
    const what = typist.type();
    if (what) faults.push({ seed: own, what });
    sum.kept += typist.kept;
    sum.found += typist.found;
  }
  return { claims: count, ...sum, faults };
}

class Typist {
  kept = 0;
  found = 0;
  readonly #random: Random;
  readonly #all: readonly FactInputs[];
  readonly #rulebook: Rulebook;

  constructor(random: Random, all: readonly FactInputs[], rulebook: Rulebook) {
    this.#random = random;
    this.#all = all;
    this.#rulebook = rulebook;
  }

  /** @returns what differs from judging the whole claim */
  type(): string | undefined {
    const judging = new Judging();
    const words = new Words();
    let inputs = this.#longClaim();
    let before: ReadonlySet<Outcome> = new Set(judging.judge(inputs, this.#rulebook).verdict.outcomes);
    for (let change = 0; change < CHANGES; change++) {
      inputs = this.#changed(inputs);
      const { verdict, facts } = judging.judge(inputs, this.#rulebook);
      if (!isDeepStrictEqual(verdict, check(inputs, this.#rulebook))) return `verdict, change ${change}`;
      for (const outcome of verdict.outcomes) {
        this.found++;
        if (before.has(outcome)) this.kept++;
        if (outcome.status !== 'failed' && !outcome.listed) continue;
        const said = words.of(outcome, this.#rulebook, facts);
        if (!isDeepStrictEqual({ ...said }, { ...explain(outcome, inputs, this.#rulebook, undefined, []) }))
          return `words of ${outcome.rule}#${outcome.branch}, change ${change}`;
      }
      before = new Set(verdict.outcomes);
      const fact = this.#wrongFact(facts);
      if (fact) return `${fact}, change ${change}`;
    }
    return undefined;
  }

  #wrongFact(facts: FactScope): string | undefined {
    const anew = createFactScope(facts.inputs);
    const lines = [...facts.inputs.claim.lines.keys()];
    for (const { name, place } of coreRegistry.facts)
      for (const line of place === 'claim' ? [-1] : lines)
        if (!isDeepStrictEqual(facts.get(name, line), anew.get(name, line))) return `${name} of line ${line}`;
    return undefined;
  }

  /** A test claim with the lines of another one below its own, so that lines have to do with each other. */
  #longClaim(): FactInputs {
    const inputs = this.#random.pick(this.#all);
    const lines = [...inputs.claim.lines, ...this.#random.pick(this.#all).claim.lines];
    const replaces = this.#random.chance(0.2) && { 'resubmission.code': known('7') };
    return { ...inputs, claim: { ...inputs.claim, fields: { ...inputs.claim.fields, ...replaces }, lines } };
  }

  #changed(inputs: FactInputs): FactInputs {
    const lines = [...inputs.claim.lines];
    const at = this.#random.below(lines.length);
    const line = lines[at];
    if (line) lines[at] = this.#changedLine(line);
    return { ...inputs, claim: { ...inputs.claim, lines } };
  }

  #anyLine(): ClaimLine {
    return this.#random.pick(this.#random.pick(this.#all).claim.lines);
  }

  /** One thing that a biller may do to a line. */
  #changedLine(line: ClaimLine): ClaimLine {
    const random = this.#random;
    const other = this.#anyLine();
    const { values } = line.modifiers;
    const modifiers = (list: readonly string[]) => ({
      ...line,
      modifiers: { ...line.modifiers, values: list },
    });
    switch (random.below(10)) {
      case 0:
        return other;
      case 1:
        return { ...line, modifiers: other.modifiers };
      case 2:
        return modifiers(values.slice(0, -1));
      case 3:
        return modifiers([...values, random.pick(MODIFIERS)]);
      case 4:
        return { ...line, diagnosisPointers: other.diagnosisPointers };
      default: {
        const name = random.pick(FIELDS);
        const value = random.chance(0.2) ? { state: 'blank' as const } : other.fields[name];
        return { ...line, fields: { ...line.fields, ...(value && { [name]: value }) } };
      }
    }
  }
}
