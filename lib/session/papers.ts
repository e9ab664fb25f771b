import type { Claim } from '../claim/claim.ts';
import { paperValue } from '../facts/papers.ts';
import type { Context, ContextValue, RememberedLine } from '../facts/types.ts';
import { type AskedPaper, type PaperKinds, tickOf } from '../rules/papers.ts';
import type { PayerData } from '../tables/payers.ts';
import { papersBefore } from './recalled-papers.ts';

/** Whether a paper is at hand, as far as anybody has said; a date of it says that it is. */
export type PaperState = 'have' | 'missing' | 'open';

/** A paper of one line, or of the claim, as it stands. */
export interface LinePaper {
  /** Index of the line; left out: of the claim. */
  readonly line?: number;
  readonly state: PaperState;
  /** Its dates, by the names of their facts, as far as they are known. */
  readonly dates: Readonly<Record<string, string>>;
  /** The From date of the earlier claim that says so; left out where the biller did. */
  readonly from?: string;
  /** An earlier claim says something of it, which would hold again if the biller only took back their own word. */
  readonly isRemembered?: true;
}

/** A paper that is asked for, and the lines for which it is. */
export interface Paper {
  readonly name: string;
  /** The stage of the work at which it comes into being; left out for what only a payer's own list names. */
  readonly stage?: string;
  /** The fact that says whether it is at hand: `ctx.orderOnFile`. */
  readonly tick: string;
  /** The facts that its dates say, in their order. */
  readonly dates: readonly string[];
  readonly places: readonly LinePaper[];
}

/** What is known beside the page. */
export interface PaperSetting {
  readonly claim: Claim;
  /** What the biller said, and what earlier claims say besides. */
  readonly context: Context;
  /** What the biller said alone. */
  readonly said: Context;
  readonly memory: readonly RememberedLine[];
  readonly kinds: PaperKinds;
  /** See `RulePack.documents`. */
  readonly stages: Readonly<Record<string, string>>;
}

/** The papers of a claim, each once, with how it stands for each of its lines. In the order of the work. */
export function papersOf(asked: readonly AskedPaper[], setting: PaperSetting): Paper[] {
  const order = Object.keys(setting.kinds);
  const place = (name: string) => (order.indexOf(name) + 1 || order.length + 1) - 1;
  const names = [...new Set(asked.map(({ name }) => name))].toSorted((a, b) => place(a) - place(b));
  return names.map((name) => {
    const dates = setting.kinds[name]?.dates ?? [];
    const stage = setting.stages[name];
    const lines = asked.filter((one) => one.name === name).map(({ line }) => line);
    return {
      name,
      ...(stage !== undefined && { stage }),
      tick: `ctx.${tickOf(name, setting.kinds)}`,
      dates: dates.map((date) => `ctx.${date}`),
      places: lines.map((line) => linePaper(name, line, setting)),
    };
  });
}

function linePaper(
  name: string,
  line: number,
  { claim, context, said, memory, kinds }: PaperSetting,
): LinePaper {
  const tick = tickOf(name, kinds);
  const dates = kinds[name]?.dates ?? [];
  const known = (from: Context, value: string): ContextValue | undefined =>
    from.lineValues[line]?.[value] ?? from.values[value];
  const state = stateOf(tick, dates, (value) => known(context, value));
  const isSaid = [tick, ...dates].some((value) => known(said, value) !== undefined);
  const before = papersBefore(claim, line, memory);
  const isRemembered = [tick, ...dates].some((value) => before?.papers?.[value] !== undefined);
  const isTaken = before !== undefined && isRemembered && !isSaid && state !== 'open';
  return {
    ...(line >= 0 && { line }),
    state,
    dates: Object.fromEntries(
      dates.flatMap((date) => {
        const value = known(context, date);
        return value === undefined ? [] : [[`ctx.${date}`, String(value)]];
      }),
    ),
    ...(isTaken && { from: before.date }),
    ...(isRemembered && { isRemembered: true as const }),
  };
}

/** Whether a paper is at hand. @param known what is known of a context value */
function stateOf(
  tick: string,
  dates: readonly string[],
  known: (name: string) => ContextValue | undefined,
): PaperState {
  const value = known(tick);
  if (value === false) return 'missing';
  return value === true || dates.some((date) => known(date) !== undefined) ? 'have' : 'open';
}

/** What a record of a claim keeps of a paper: its name and whether it was at hand, no date. */
export interface ToldPaper {
  readonly name: string;
  readonly line?: number;
  readonly state: Exclude<PaperState, 'open'>;
}

/**
 * The papers of which something was said for a claim.
 * @param kinds those that rules name
 * @param ofPayers those that payers name besides
 */
export function toldPapers(
  { lines }: Claim,
  { values, lineValues }: Context,
  kinds: PaperKinds,
  ofPayers: readonly string[],
): ToldPaper[] {
  const names = [...new Set([...Object.keys(kinds), ...ofPayers])];
  const at = (line: number, of: Readonly<Record<string, ContextValue>>): ToldPaper[] =>
    names.flatMap((name) => {
      const { tick = paperValue(name), dates = [] } = kinds[name] ?? {};
      const state = stateOf(tick, dates, (value) => of[value]);
      return state === 'open' ? [] : [{ name, ...(line >= 0 && { line }), state }];
    });
  return [...at(-1, values), ...[...lines.keys()].flatMap((line) => at(line, lineValues[line] ?? {}))];
}

/** Papers that payers name in their own expectations. */
export const papersOfPayers = (payers: readonly PayerData[]): readonly string[] =>
  payers.flatMap(({ profile }) =>
    profile.flatMap(({ values }) =>
      Object.entries(values).flatMap(([name, value]) =>
        name.endsWith('.documents') && Array.isArray(value) ? (value as readonly string[]) : [],
      ),
    ),
  );
