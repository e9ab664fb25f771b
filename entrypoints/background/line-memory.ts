import { rentalTimeline } from '../../lib/facts/rental-timeline.ts';
import { createFactScope } from '../../lib/facts/scope.ts';
import type { Context, FactInputs, RememberedLine } from '../../lib/facts/types.ts';
import { dayOf } from '../../lib/memory/record-search.ts';
import type { ClaimMemory, Deadline, LineMemory } from '../../lib/messages/memory-types.ts';
import { contextSaid } from '../../lib/session/notes.ts';
import { decidePayer, withPayer } from '../../lib/session/payer.ts';
import { withRecalledPapers } from '../../lib/session/recalled-papers.ts';
import { claimOf, leaderOf, type TabClaim } from '../../lib/session/tab-claim.ts';
import { createTables } from '../../lib/tables/lookup.ts';
import { memoryFor, memoryState } from './memory.ts';
import type { Judging } from './packs/judging.ts';
import { claimPapers } from './papers.ts';

/** What the panel shows of earlier claims, of deadlines and of papers, for the claim in a frame of a tab. */
export async function claimMemory(
  tab: TabClaim | undefined,
  frameId: number,
  judging: Judging,
): Promise<ClaimMemory> {
  const state = await memoryState();
  if (!tab?.frames[frameId]) return { state, lines: [], papers: [] };
  const leader = leaderOf(tab, frameId);
  const memory = memoryFor(tab, leader, () => undefined) ?? [];
  const said = contextSaid(claimOf(tab, leader), tab.notes);
  const inputs = inputsOf(tab, leader, said, memory, judging);
  return {
    state,
    lines: inputs.claim.lines.map((_, line) => lineMemory(inputs, line)),
    papers: await claimPapers(judging, inputs, { said, memory }),
  };
}

function inputsOf(
  tab: TabClaim,
  frameId: number,
  said: Context,
  entries: readonly RememberedLine[],
  { pack, payers }: Judging,
): FactInputs {
  const claim = claimOf(tab, frameId);
  const judged = tab.trails[frameId]?.last.payer;
  const payer = judged ? { ...judged, reason: '' } : decidePayer({ claim, payers, host: tab.portal });
  const history = { entries, complete: false, seenHere: true as const };
  const context = { ...withRecalledPapers(said, claim, entries), history };
  return {
    claim,
    payer,
    // Rentals and filing limits are told by sets and the payer's parameters alone.
    tables: createTables([], pack.sets),
    context: withPayer(context, payer, payers),
    today: dayOf(Date.now()),
  };
}

function lineMemory(inputs: FactInputs, line: number): LineMemory {
  const scope = createFactScope(inputs);
  const code = scope.get('line.procedureCode', line);
  const rental = rentalTimeline(scope, line);
  const deadline = deadlineOf(inputs, line);
  const entries = inputs.context.history?.entries ?? [];
  return {
    seen: entries.flatMap(({ procedureCode, date }) =>
      code.state === 'known' && procedureCode === code.value ? [date] : [],
    ),
    ...(rental && { rental }),
    ...(deadline && { deadline }),
  };
}

/** Until when the line can be filed: the payer counts from the first day of a claim, so each line is looked at by itself. */
function deadlineOf(inputs: FactInputs, line: number): Deadline | undefined {
  const own = inputs.claim.lines[line];
  if (!own) return undefined;
  const scope = createFactScope({ ...inputs, claim: { ...inputs.claim, lines: [own], linesComplete: true } });
  const last = scope.get('claim.timelyLimit', -1);
  const days = scope.get('claim.daysToTimelyLimit', -1);
  return last.state === 'known' && days.state === 'known'
    ? { last: String(last.value), days: Number(days.value) }
    : undefined;
}
