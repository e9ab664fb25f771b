import { summed } from './count.ts';
import {
  type CellKey,
  type CountedWeek,
  type CountsFile,
  type DayCounts,
  ENDS,
  type End,
  SMALLEST_CELL,
  type Told,
  type ToldBranch,
  type ToldGroup,
  type ToldShadow,
  type ToldWeek,
  type Why,
} from './types.ts';
import { mondayOf } from './weeks.ts';

/**
 * The file for the lead: whole weeks, small cells told as "some". A week always reads the same, whenever it is exported, so that
 * two files cannot be subtracted from each other. Pure, so that what is sent and what is exported are the same.
 * @param rows what was counted, day by day
 * @param weeks those to tell; of a week in which no claim was sent nothing is told
 */
export function buildCounts(rows: readonly DayCounts[], weeks: readonly CountedWeek[]): CountsFile {
  const told = weeks.flatMap(({ week, id }): ToldWeek[] => {
    const groups = groupsOf(rows.filter(({ day }) => mondayOf(day) === week));
    return groups.length > 0 ? [{ week, id, groups }] : [];
  });
  return { box24Counts: 1, weeks: told };
}

function groupsOf(rows: readonly DayCounts[]): ToldGroup[] {
  const groups = new Map<string, DayCounts[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.payer, row.pack, row.version]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((days) => {
    const [first] = days;
    if (!first) return [];
    const { payer, pack, version } = first;
    const claims = tell(days.reduce((sum, day) => sum + day.claims, 0));
    return [{ payer, pack, version, claims, rules: branchesOf(summed(days.map(({ cells }) => cells))) }];
  });
}

const tell = (count: number): Told => (count < SMALLEST_CELL ? `<${SMALLEST_CELL}` : count);

type Draft = { -readonly [Key in End]?: Told } & {
  why?: Partial<Record<Why, Told>>;
  missing?: Record<string, Told>;
  shadow?: ToldShadow;
};

function branchesOf(cells: DayCounts['cells']): Record<string, ToldBranch> {
  const branches: Record<string, Draft> = {};
  const sorted = (Object.entries(cells) as [CellKey, number][]).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, count] of sorted) {
    const [branch = '', as = ''] = key.split('|');
    branches[branch] ??= {};
    put(branches[branch], as, tell(count));
  }
  return branches;
}

function put(branch: Draft, as: string, told: Told): void {
  const end = ENDS.find((one) => one === as);
  const [kind, name = ''] = as.split(':');
  if (end) branch[end] = told;
  else if (kind === 'shadow') branch.shadow = withShadow(branch.shadow, as.slice('shadow:'.length), told);
  else if (kind === 'why') branch.why = { ...branch.why, [name]: told };
  else branch.missing = { ...branch.missing, [name]: told };
}

function withShadow(before: ToldShadow = {}, as: string, told: Told): ToldShadow {
  const [end, fact] = as.split(':');
  if (fact === undefined) return end === 'spoke' ? { ...before, spoke: told } : { ...before, quiet: told };
  return { ...before, missing: { ...before.missing, [fact]: told } };
}

/** A file of counts as it is saved and sent, byte for byte. */
export const writeCounts = (file: CountsFile): string => `${JSON.stringify(file, undefined, 1)}\n`;
