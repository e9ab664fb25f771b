import type { Claim } from '../claim/claim.ts';
import type { Finding } from '../rules/types.ts';
import { findingName } from './finding-name.ts';
import type { PlantedError } from './scenario-types.ts';

/** With warnings; without them, scored at the end; without them and by the clock. */
export const MODES = ['learn', 'test', 'race'] as const;
export type Mode = (typeof MODES)[number];

/** One press of Submit. */
export interface Try {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Places in the scenario's `planted` of errors that were still on the claim. */
  readonly left: readonly number[];
  /** What is wrong now and was right before, as `rule#branch@line`. */
  readonly falseAlarms: readonly string[];
  /** Lines that are gone, beyond what mending takes. */
  readonly lostLines: number;
}

/** A scenario that somebody works on or has worked on. Nothing in it says who. */
export interface Attempt {
  /** A UUID. */
  readonly id: string;
  readonly scenario: string;
  readonly portal: string;
  readonly mode: Mode;
  /** Milliseconds since 1970. */
  readonly started: number;
  /** When the learner was through; left out while that is to come. */
  readonly ended?: number;
  /** How many errors the scenario has. */
  readonly planted: number;
  readonly tries: readonly Try[];
  /** Hints that were opened. */
  readonly hints: number;
  /** Papers that were checked again and were right. Left out: none. */
  readonly vain?: readonly string[];
  /** Version of the bundled rules that judged. */
  readonly pack: string;
  /** The team's packs that judged with them, each with its version. Left out: none. */
  readonly packs?: readonly string[];
}

export interface Score {
  readonly planted: number;
  /** Errors that were mended by the last try. */
  readonly found: number;
  readonly foundAtOnce: number;
  /** Different things that the learner broke, over all tries. */
  readonly falseAlarms: number;
  readonly tries: number;
  readonly hints: number;
  /** Different papers that were checked again and were right. */
  readonly vainChecks: number;
  /** 0 to 100. */
  readonly points: number;
  readonly passed: boolean;
  /** From the start to the last try, in milliseconds. */
  readonly took: number;
}

/** What a mended error is worth by the try at which it was gone, as a share of its points; later ones get the last. */
const WORTH = [1, 0.5, 0.25] as const;
/** What guessing costs, and the points that are enough to pass and to be certified. */
export const POINTS = { falseAlarm: 10, hint: 5, vainCheck: 5, pass: 80 } as const;

/** An attempt that begins. @param of `started` in milliseconds since 1970, `pack` the version of the rules */
export const beginAttempt = (
  of: Pick<Attempt, 'id' | 'scenario' | 'portal' | 'mode' | 'started' | 'planted' | 'pack'>,
): Attempt => ({ ...of, tries: [], hints: 0 });

/** Enters that a hint was opened. */
export const withHint = (attempt: Attempt): Attempt => ({ ...attempt, hints: attempt.hints + 1 });

/** Enters that a paper was checked again and was right; each paper once. */
export const withVainCheck = (attempt: Attempt, paper: string): Attempt => ({
  ...attempt,
  vain: [...new Set([...(attempt.vain ?? []), paper])],
});

/** Enters a press of Submit. */
export const withTry = (attempt: Attempt, tried: Try): Attempt => ({
  ...attempt,
  tries: [...attempt.tries, tried],
});

/** Enters that the learner is through. @param at milliseconds since 1970 */
export const ended = (attempt: Attempt, at: number): Attempt => ({ ...attempt, ended: at });

/** What a learner's claim is held against. */
export interface Exercise {
  readonly planted: readonly PlantedError[];
  /** The scenario's claim without errors, on which nothing is found. */
  readonly right: Claim;
  /** The claim as the learner was given it. */
  readonly began: Claim;
}

/**
 * What a submitted claim says about the learner. An error is mended when nothing of what it is found by is found any more, on its line
 * or, since lines move up, on another one.
 * @param sent the claim, and what the rules find on it
 * @param at milliseconds since 1970
 */
export function judgeTry(
  sent: { readonly claim: Claim; readonly findings: readonly Finding[] },
  { right, began, planted }: Exercise,
  at: number,
): Try {
  const open = sent.findings
    .filter(({ severity, status }) => severity !== 'info' && status === 'failed')
    .map((finding) => ({ name: findingName(finding), finding }));
  const expected = planted.flatMap(({ finds }, error) => finds.map((name) => ({ name, error })));
  const left = new Set<number>();
  const unmatched = (stated: typeof expected, same: (stated: string, found: string) => boolean) =>
    stated.filter((one) => {
      const at = open.findIndex(({ name }) => same(one.name, name));
      if (at < 0) return true;
      left.add(one.error);
      open.splice(at, 1);
      return false;
    });
  const elsewhere = unmatched(expected, (stated, found) => stated === found);
  unmatched(elsewhere, (stated, found) => branchOf(stated) === branchOf(found));
  return {
    at,
    left: [...left].toSorted((a, b) => a - b),
    falseAlarms: open.filter(({ finding }) => isDenied(finding)).map(({ name }) => name),
    lostLines: Math.max(0, Math.min(right.lines.length, began.lines.length) - sent.claim.lines.length),
  };
}

const branchOf = (name: string): string => name.slice(0, name.lastIndexOf('@'));

const isDenied = ({ severity }: Finding): boolean => severity === 'will-deny' || severity === 'likely-deny';

/**
 * The score of an attempt. 100 points are shared among the errors: one that is mended at the first try counts whole, at the second
 * half, later a quarter. {@link POINTS} go for each thing that was right and is wrong now, each hint, and each paper that was checked
 * again for nothing. Time does not count: races are compared by it where points are even.
 */
export function scoreOf({ planted, tries, hints, started, vain = [] }: Attempt): Score {
  const errors = Array.from({ length: planted }, (_, error) => error);
  const last = tries.at(-1);
  const mendedAt = (error: number): number => {
    const lastLeft = tries.findLastIndex(({ left }) => left.includes(error));
    return lastLeft + 1 < tries.length ? lastLeft + 1 : -1;
  };
  const worth = errors
    .map(mendedAt)
    .filter((at) => at >= 0)
    .reduce((sum, at) => sum + (WORTH[at] ?? WORTH[WORTH.length - 1] ?? 0), 0);
  const falseAlarms =
    new Set(tries.flatMap((one) => one.falseAlarms)).size +
    Math.max(0, ...tries.map(({ lostLines }) => lostLines));
  const whole = planted === 0 ? 0 : (100 * worth) / planted;
  const off = POINTS.falseAlarm * falseAlarms + POINTS.hint * hints + POINTS.vainCheck * vain.length;
  const points = Math.max(0, Math.round(whole) - off);
  return {
    planted,
    found: last ? errors.filter((error) => !last.left.includes(error)).length : 0,
    foundAtOnce: tries[0] ? errors.filter((error) => !tries[0]?.left.includes(error)).length : 0,
    falseAlarms,
    tries: tries.length,
    hints,
    vainChecks: vain.length,
    points,
    passed: points >= POINTS.pass,
    took: last ? Math.max(0, last.at - started) : 0,
  };
}

/** Whether the claim of an attempt's last try was in order: every error mended and nothing broken. */
export function isMended({ tries }: Attempt): boolean {
  const last = tries.at(-1);
  return (
    last !== undefined && last.left.length === 0 && last.falseAlarms.length === 0 && last.lostLines === 0
  );
}

/** What judged an attempt: the bundled rules and the team's packs, each with its version. */
export const rulesOf = ({ pack, packs = [] }: Pick<Attempt, 'pack' | 'packs'>): readonly string[] => [
  `Box24 ${pack}`,
  ...packs,
];
