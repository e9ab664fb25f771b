import { useState } from 'react';
import { browser } from 'wxt/browser';
import { siteName } from '../../../components/use-sites.ts';
import { asker } from '../../../lib/messages/envelope.ts';
import type { TeamEntry } from '../../../lib/messages/pack-types.ts';
import type { BackgroundApi } from '../../../lib/messages/types.ts';
import { faultTexts, feedText } from '../../../lib/packs/refusal-text.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { dayText, teamText, timeText } from '../../../lib/texts/team-text.ts';
import { CountsPart } from './CountsPart.tsx';
import { Sure } from './Sure.tsx';
import { askSites, sitesOf } from './use-invite.ts';
import { useMissingSites } from './use-missing-sites.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** What a team's feed says, when it was asked and is asked next, and what may be done about it. */
export function FeedPart({ team }: { readonly team: TeamEntry }) {
  const { id, title, feed, counts, from, said } = team;
  const [isAsking, setAsking] = useState(false);
  const host = feed === undefined ? undefined : new URL(feed).hostname;
  const ask = () => {
    setAsking(true);
    background('askFeed', { id })
      .catch(() => undefined)
      .finally(() => setAsking(false));
  };
  return (
    <div className="feed">
      {host === undefined ? (
        <p className="soft">{teamText('feed.byFile')}</p>
      ) : (
        <>
          <p className="soft">{[host, ...times(team)].join(' · ')}</p>
          <div role="status">
            {isAsking ? (
              <p>{teamText('feed.asking', { host })}</p>
            ) : (
              said && <p className={isTrouble(said) ? 'pack-news' : undefined}>{feedText(said)}</p>
            )}
          </div>
          {said?.said === 'refused' && <Faults faults={faultTexts(said.refusal)} />}
          {team.silentSince !== undefined && (
            <p className="pack-news">{teamText('feed.silent', { date: dayText(team.silentSince) })}</p>
          )}
        </>
      )}
      <MissingSites team={team} />
      {counts !== undefined && <CountsPart team={{ ...team, counts }} />}
      <p className="portal-actions">
        {host !== undefined && (
          <button
            type="button"
            aria-label={teamText('feed.ask.of', { title })}
            disabled={isAsking}
            onClick={ask}
          >
            {teamText('feed.ask')}
          </button>
        )}
        {from !== 'policy' && (
          <Sure
            label={teamText('feed.stop')}
            name={teamText('feed.stop.of', { title })}
            question={teamText('feed.stop.sure', { title })}
            yes={teamText('feed.stop.yes')}
            onYes={() => void background('unfollowTeam', { id }).catch(() => undefined)}
          />
        )}
      </p>
    </div>
  );
}

function times({ channel, said, askedAt, nextAt }: TeamEntry): readonly string[] {
  const now = Date.now();
  const trial = channel === 'pilot' ? [teamText('channel.pilot')] : [];
  // Where the browser did not let it be asked, no time is that of an answer.
  if (askedAt === undefined || said?.said === 'no-access') return [...trial, teamText('feed.notAsked')];
  const next = nextAt !== undefined && nextAt > now && teamText('feed.next', { when: timeText(nextAt, now) });
  return [...trial, teamText('feed.asked', { when: timeText(askedAt, now) }), ...(next ? [next] : [])];
}

const isTrouble = ({ said }: NonNullable<TeamEntry['said']>): boolean =>
  said === 'problem' || said === 'refused' || said === 'no-access' || said === 'not-kept';

const Faults = ({ faults }: { readonly faults: readonly string[] }) =>
  faults.length > 0 && (
    <ul className="faults" lang={RULES_LANGUAGE}>
      {[...new Set(faults)].map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );

/** Hosts of the team that the browser does not let Box24 open, and the way to allow them. */
function MissingSites({ team }: { readonly team: TeamEntry }) {
  // The host of the counts is asked for by their own switch.
  const { counts: _, ...rest } = team;
  const { watched, fetched } = sitesOf(rest);
  // What a policy names is asked all the same, and its host may let everybody read it.
  const isRead = team.from === 'policy' && team.said?.said !== 'no-access';
  const missing = useMissingSites([...watched, ...(isRead ? [] : fetched)].join(' '));
  if (missing.length === 0) return null;
  const hosts = missing.map(siteName).join(', ');
  return (
    <p className="portal-actions">
      {teamText('feed.sites', { hosts })}
      <button
        type="button"
        aria-label={teamText('feed.allow.of', { hosts })}
        onClick={() => void askSites(rest)}
      >
        {teamText('feed.allow')}
      </button>
    </p>
  );
}
