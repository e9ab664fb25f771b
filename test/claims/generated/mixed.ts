/** Claims with several errors at once, on one line or on some: operators planted together, and noise that nobody planned. */
import type { CorePack, RuleFile } from '../../../lib/cli/build-pack.ts';
import type { GeneratedClaim, Line } from './claim.ts';
import { generateClaim, total } from './claim.ts';
import { Draw } from './draw.ts';
import type { Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';

/** Modifiers that billers put on lines of such claims, those that ended and 99 included. */
const MODIFIERS = (
  'RR NU UE MS KH KI KJ BP BR BU RA RB NR KC KE KF KU KV J4 KX GA GZ GY GX GK GL EY N1 N2 N3 KS CG RT LT K0 K1 K2 K3 K4 ' +
  'A1 A2 A3 A9 AU AV AW ST JA JB JK JL JW JZ KO KP KQ BA BO QA QB QE QF QG QR 99'
).split(' ');
const FORM_MODIFIERS = 4;
/** Lines that a rule's own cases write down: what each rule looks at, beside whatever the claim holds. */
export type CaseLine = Pick<Line, 'procedureCode'> & { readonly modifiers: readonly string[] };

/** Every line with a code and whole modifiers among the cases of rules. */
export function caseLines(files: readonly RuleFile[]): readonly CaseLine[] {
  return files.flatMap(({ rule }) =>
    (rule?.cases ?? []).flatMap(({ claim }) => {
      const lines: unknown = (claim as { lines?: unknown } | null | undefined)?.lines;
      return Array.isArray(lines) ? lines.flatMap(asCaseLine) : [];
    }),
  );
}

function asCaseLine(line: unknown): CaseLine[] {
  const { procedureCode, modifiers } = (line ?? {}) as Partial<Record<keyof CaseLine, unknown>>;
  if (typeof procedureCode !== 'string' || !Array.isArray(modifiers)) return [];
  return [{ procedureCode, modifiers: modifiers.filter((one) => typeof one === 'string') }];
}

/**
 * Draws a claim with two to four errors or more. What must be found on it is not said: only that it hangs together.
 * @param seed the same seed gives the same claim
 * @param lines other lines that may stand on it
 */
export function mixedClaim(seed: number, core: CorePack, lines: readonly CaseLine[]): GeneratedClaim {
  const draw = new Draw(seed, core);
  let claim = generateClaim(seed, core);
  addLines(claim.claim.lines, draw, core, lines);
  let left = draw.between(2, 4);
  for (let tries = 0; left > 0 && tries < MOST_TRIES; tries++) {
    const next = planted(draw.pick(MUTATIONS), claim, draw);
    if (next) left--;
    claim = next ?? claim;
  }
  const { claim: file } = claim;
  for (const line of file.lines) disturb(line, draw);
  if (draw.chance(0.1)) file.diagnoses = file.diagnoses.slice(1);
  file.totalCharge = total(file.lines);
  return { ...claim, id: `mixed-${seed}`, expect: [] };
}

const MOST_TRIES = 40;

/** The claim with one more error; nothing where it has no place for it, or an earlier one took what this one changes. */
function planted(mutation: Mutation, claim: GeneratedClaim, draw: Draw): GeneratedClaim | undefined {
  if (!mutation.payers.includes(claim.payer)) return undefined;
  const next = structuredClone(claim);
  try {
    return mutation.plant(next, draw) > 0 ? next : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Lines of other orders and of rules' cases, beside a claim's own and in place of one. */
function addLines(own: Line[], draw: Draw, core: CorePack, lines: readonly CaseLine[]): void {
  const [first] = own;
  if (draw.chance(0.25)) own.push(...linesLike(first, generateClaim(draw.below(1e6), core).claim.lines));
  if (draw.chance(0.4)) own.push(...linesLike(first, [draw.pick(lines)]));
  if (draw.chance(0.5)) Object.assign(draw.pick(own), structuredClone(draw.pick(lines)));
}

/** Lines of another order, delivered with this one. */
function linesLike(line: Line | undefined, others: readonly (CaseLine | Line)[]): Line[] {
  if (!line) return [];
  return others.map(({ procedureCode, modifiers }) => ({
    ...line,
    procedureCode,
    modifiers: [...modifiers],
    units: 1,
  }));
}

/** What a hand does wrong with the modifiers and units of a line. */
function disturb(line: Line, draw: Draw): void {
  let { modifiers } = line;
  if (draw.chance(0.35)) modifiers = [...modifiers, draw.pick(MODIFIERS)];
  if (draw.chance(0.2)) modifiers = [draw.pick(MODIFIERS), ...modifiers];
  if (draw.chance(0.1)) modifiers = [...modifiers, draw.pick(MODIFIERS)];
  if (draw.chance(0.1)) modifiers = modifiers.filter((_one, at) => at !== draw.below(modifiers.length));
  if (draw.chance(0.05)) modifiers = modifiers.toReversed();
  line.modifiers = modifiers.slice(0, FORM_MODIFIERS);
  if (draw.chance(0.05)) line.units = draw.between(2, 400);
}
