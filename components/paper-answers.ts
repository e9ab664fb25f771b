import type { LinePaper, Paper, PaperState } from '../lib/session/papers.ts';
import type { GivenAnswer } from '../lib/session/types.ts';
import type { ClaimActions } from './claim-actions.ts';

/** What a press in the list of documents says of some places of a paper. */
export type PaperAnswer =
  | { readonly state: PaperState }
  /** Left out `value` takes the date back. */
  | { readonly date: string; readonly value?: string };

/** Whether what was answered is to be seen, and taken back, in the list of documents. */
export function isShownBy(papers: readonly Paper[], { fact, line }: GivenAnswer): boolean {
  return papers.some(
    ({ tick, dates, places }) =>
      (tick === fact || dates.includes(fact)) &&
      places.some((place) => place.line === line && place.state !== 'open'),
  );
}

/**
 * Says of a paper what was pressed: at hand or not, which is the answer to a question of its own, or its date.
 * Who takes back what an earlier claim said, or has no such paper, says so: it does not come back by itself.
 */
export function answerPaper(
  { tick, dates }: Paper,
  places: readonly LinePaper[],
  said: PaperAnswer,
  answer: ClaimActions['answer'],
): void {
  for (const { line, isRemembered = false, dates: known, state } of places) {
    const at = (fact: string) => ({ fact, ...(line !== undefined && { line }) });
    const takeBack = (fact: string) => answer(at(fact), null, isRemembered);
    if ('date' in said) {
      if (said.value === undefined) takeBack(said.date);
      else answer(at(said.date), said.value);
      if (state === 'missing') answer(at(tick), null);
    } else if (said.state === 'have') answer(at(tick), true);
    else {
      for (const date of dates) if (known[date] !== undefined) takeBack(date);
      if (said.state === 'missing') answer(at(tick), false);
      else takeBack(tick);
    }
  }
}

/** What holds of all places, or `some` where they differ. */
export function stateOfAll(places: readonly LinePaper[]): PaperState | 'some' {
  const [first, ...others] = places;
  if (!first) return 'open';
  return others.every(({ state }) => state === first.state) ? first.state : 'some';
}

/** How many of some papers are ticked for all of their places. */
export const countTicked = (papers: readonly Pick<Paper, 'places'>[]): number =>
  papers.filter(({ places }) => stateOfAll(places) === 'have').length;

/** More papers of several lines than this are told apart by the stage of the work. */
const MOST_TOGETHER = 6;

/** Papers that several lines ask for come once, then those of each line, those of the claim last. */
export interface PaperGroup {
  readonly key: string;
  /** Index of the line; `several`, or `claim`. */
  readonly of: number | 'several' | 'claim';
  /** The stage of the work, where papers of several lines are told apart by it. */
  readonly stage?: string;
  readonly papers: readonly Paper[];
}

export function groupPapers(papers: readonly Paper[]): PaperGroup[] {
  const shared = papers.filter(({ places }) => places.length > 1);
  const own = papers.filter(({ places }) => places.length === 1);
  const isLong = shared.length > MOST_TOGETHER;
  const several = grouped(shared, ({ stage }) => (isLong && stage) || '').map(
    ([stage, some]): PaperGroup => ({
      key: `several ${stage}`,
      of: 'several',
      ...(stage && { stage }),
      papers: some,
    }),
  );
  const ofLines = grouped(own, ({ places }) => places[0]?.line ?? -1).toSorted(([a], [b]) => a - b);
  const each = ofLines.map(
    ([line, some]): PaperGroup => ({ key: String(line), of: line < 0 ? 'claim' : line, papers: some }),
  );
  const ofClaim = each.filter(({ of }) => of === 'claim');
  return [...several, ...each.filter(({ of }) => of !== 'claim'), ...ofClaim];
}

function grouped<Key>(papers: readonly Paper[], keyOf: (paper: Paper) => Key): [Key, Paper[]][] {
  const groups = new Map<Key, Paper[]>();
  for (const paper of papers) groups.set(keyOf(paper), [...(groups.get(keyOf(paper)) ?? []), paper]);
  return [...groups];
}

/** Numbers of lines for people, runs drawn together: 1–3, 5. @param lines from 0 */
export function lineNumbers(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? `${from + 1}` : `${from + 1}${to === from + 1 ? ', ' : '–'}${to + 1}`,
    )
    .join(', ');
}
