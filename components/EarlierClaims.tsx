import { formatDate } from '../lib/claim/dates.ts';
import type { ClaimMemory, Deadline, LineMemory } from '../lib/messages/memory-types.ts';
import type { LineSummary } from '../lib/session/types.ts';
import { memoryText } from '../lib/texts/memory-text.ts';
import { lineNumbers } from './paper-answers.ts';
import { RentalTimeline } from './RentalTimeline.tsx';
import { StatusIcon } from './StatusIcon.tsx';
import './timeline.css';

/** Dates that are told one by one. */
const MOST_DATES = 4;
/** A month is what a denied claim takes to come back; less is close. */
const CLOSE_DAYS = 30;

/** In the order in which months come. */
const LEGEND = ['seen', 'unseen', 'now', 'open'] as const;

/** What earlier claims say of each line, where its rental stands, and how long it can be filed. */
export function EarlierClaims({
  memory: { state, lines },
  summaries,
}: {
  readonly memory: ClaimMemory;
  readonly summaries: readonly LineSummary[];
}) {
  const drawn = new Set(lines.flatMap(({ rental }) => rental?.months.map((month) => month.state) ?? []));
  const legend = LEGEND.filter((one) => drawn.has(one));
  return (
    <section aria-labelledby="earlier" className="earlier">
      <h2 id="earlier">{memoryText('panel.title')}</h2>
      {state.status === 'trouble' && <p role="status">{memoryText(`memory.trouble.${state.trouble}`)}</p>}
      {state.status === 'forbidden' && <p className="soft">{memoryText('memory.forbidden')}</p>}
      {state.status === 'off' && <p className="soft">{memoryText('panel.off')}</p>}
      <ul>
        {alike(lines, summaries).map(({ line, alike: [first, ...rest] }) => (
          <li key={first.index}>
            <h3>
              {rest.length === 0
                ? memoryText('panel.line', { line: first.index + 1, code: first.procedureCode })
                : memoryText('panel.lines', {
                    lines: lineNumbers([first, ...rest].map(({ index }) => index)),
                  })}
            </h3>
            <Line line={line} code={first.procedureCode} isRemembered={state.status === 'on'} />
          </li>
        ))}
      </ul>
      {legend.length > 0 && (
        <p className="soft">{legend.map((one) => memoryText(`timeline.legend.${one}`)).join(' ')}</p>
      )}
    </section>
  );
}

interface Alike {
  readonly line: LineMemory;
  readonly alike: readonly [LineSummary, ...LineSummary[]];
}

/** Lines of which nothing but the same last day is to be told stand together: a claim may have fifty of them. */
function alike(lines: readonly LineMemory[], summaries: readonly LineSummary[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const summary of summaries) {
    const line = lines[summary.index];
    if (!line) continue;
    const isAlone = line.rental !== undefined || line.seen.length > 0;
    const key = isAlone ? `line ${summary.index}` : `until ${line.deadline?.last}`;
    const before = groups.get(key);
    groups.set(key, { line, alike: before ? [...before.alike, summary] : [summary] });
  }
  return [...groups.values()];
}

function Line({
  line: { seen, rental, deadline },
  code,
  isRemembered,
}: {
  readonly line: LineMemory;
  readonly code: string;
  readonly isRemembered: boolean;
}) {
  return (
    <>
      {rental && <RentalTimeline code={code} timeline={rental} />}
      {isRemembered && <p className="soft">{seenText(seen)}</p>}
      {deadline ? <Filing deadline={deadline} /> : <p className="soft">{memoryText('panel.noDeadline')}</p>}
    </>
  );
}

function seenText(seen: readonly string[]): string {
  if (seen.length === 0) return memoryText('panel.notSeen');
  const dates = seen.slice(0, MOST_DATES).map(formatDate).join(', ');
  const count = seen.length - MOST_DATES;
  return count > 0 ? memoryText('panel.seenMore', { dates, count }) : memoryText('panel.seen', { dates });
}

function Filing({ deadline: { last, days } }: { readonly deadline: Deadline }) {
  const date = formatDate(last);
  const isClose = days <= CLOSE_DAYS;
  return (
    <p className={isClose ? 'filing' : 'filing soft'}>
      {isClose && <StatusIcon status={days < 0 ? 'will-deny' : 'likely-deny'} />}
      {days < 0 ? memoryText('panel.late', { date }) : memoryText('panel.deadline', { count: days, date })}
    </p>
  );
}
