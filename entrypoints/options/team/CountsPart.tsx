import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { siteName } from '../../../components/use-sites.ts';
import { formatDate } from '../../../lib/claim/dates.ts';
import { asker } from '../../../lib/messages/envelope.ts';
import type { CountsOfTeam, CountsOfWeek, TeamEntry } from '../../../lib/messages/pack-types.ts';
import type { BackgroundApi } from '../../../lib/messages/types.ts';
import { hostPattern } from '../../../lib/packs/invite.ts';
import { teamText, timeText } from '../../../lib/texts/team-text.ts';
import { CountsSwitch } from './CountsSwitch.tsx';
import { askSites } from './use-invite.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** Whether a team that asks for counts gets them: the switch, how it goes, and the very files. */
export function CountsPart({ team }: { readonly team: TeamEntry & { readonly counts: string } }) {
  const [counts, setCounts] = useState<CountsOfTeam | null>(null);
  const [isRefused, setRefused] = useState(false);
  // The list of teams comes anew whenever something was sent.
  useEffect(() => void background('countsOfTeam', { id: team.id }).then(setCounts, () => undefined), [team]);
  if (!counts) return null;
  const host = siteName(hostPattern(team.counts));
  const turn = (on: boolean) => {
    // Asked in the click itself: the browser asks for people only.
    const granting = on ? askSites({ counts: team.counts }) : Promise.resolve(true);
    setCounts({ ...counts, on });
    granting
      .then(() => background('sendCounts', { id: team.id, on }))
      .then(() => setRefused(false))
      .catch(() => {
        setRefused(true);
        setCounts(counts);
      });
  };
  return (
    <div className="counts-post">
      <CountsSwitch host={host} isOn={counts.on} onTurn={turn} />
      <div role="status">
        {isRefused && <p>{teamText('notKept')}</p>}
        {counts.on && counts.said && (
          <p className={isTrouble(counts.said) ? 'pack-news' : undefined}>{stateText(counts, host)}</p>
        )}
      </div>
      {counts.waiting.map((file) => (
        <CountsFileView key={file.week} file={file} says={nextText(file, counts)} />
      ))}
      {counts.sent.map((file) => (
        <CountsFileView
          key={file.week}
          file={file}
          says={teamText('counts.sent', {
            week: formatDate(file.week),
            when: timeText(file.at, Date.now()),
          })}
        />
      ))}
    </div>
  );
}

/** One file, to be opened in place. */
function CountsFileView({
  file: { name, text },
  says,
}: {
  readonly file: CountsOfWeek;
  readonly says: string;
}) {
  return (
    <details>
      <summary>{says}</summary>
      <p className="soft">{name}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by the keyboard. */}
      <pre tabIndex={0}>{text}</pre>
    </details>
  );
}

const isTrouble = ({ said }: NonNullable<CountsOfTeam['said']>): boolean =>
  said === 'problem' || said === 'no-access' || said === 'not-counting';

function nextText({ week }: CountsOfWeek, { on }: CountsOfTeam): string {
  return teamText(on ? 'counts.next' : 'counts.would', { week: formatDate(week) });
}

function stateText({ said, nextAt = 0 }: CountsOfTeam, host: string): string {
  const next = teamText('counts.when', { when: timeText(nextAt, Date.now()) });
  switch (said?.said) {
    case 'problem':
      return said.problem.reason === 'no-answer'
        ? `${teamText('counts.no-answer', { host })} ${next}`
        : `${teamText('counts.status', { host, status: said.problem.status })} ${next}`;
    case 'no-access':
      return teamText('counts.no-access', { host });
    case 'not-counting':
      return teamText('counts.not-counting');
    case 'nothing':
      return `${teamText('counts.nothing')} ${next}`;
    default:
      return `${teamText('counts.all')} ${next}`;
  }
}
