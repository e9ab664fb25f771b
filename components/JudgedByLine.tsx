import type { JudgedBy } from '../lib/messages/pack-types.ts';
import { RULES_LANGUAGE } from '../lib/rules/types.ts';
import { ageText, dayText, teamText } from '../lib/texts/team-text.ts';
import './judged-by.css';

/** Which rules judge a claim, how old they are, until when they hold and what changed last; and what says nothing, and why. */
export function JudgedByLine({ by }: { readonly by: JudgedBy }) {
  const { core, packs } = by;
  const now = Date.now();
  const names = packs.map(({ title, version, created }) =>
    teamText('judged.pack', { title, version, age: ageText(created, now) }),
  );
  if (packs.length === 0)
    return (
      <footer className="judged-by soft">
        <p>{teamText('judged.core', { version: core })}</p>
        <News by={by} />
      </footer>
    );
  return (
    <footer className="judged-by soft">
      <details>
        <summary>{teamText('judged.with', { version: core, packs: names.join('; ') })}</summary>
        {packs.map(({ id, title, version, expires, notes }) => (
          <p key={id}>
            {teamText('judged.ends', { title, version, date: dayText(expires) })}
            {notes && (
              <>
                {' '}
                {teamText('notes')} <span lang={RULES_LANGUAGE}>{notes}</span>
              </>
            )}
          </p>
        ))}
        <p>
          <a href="/options.html#team" target="_blank" rel="noreferrer">
            {teamText('judged.manage')}
          </a>
        </p>
      </details>
      <News by={by} />
    </footer>
  );
}

/** What the biller should know, a quiet line each; nothing where all is as it should be. */
function News({ by: { waiting, silent, stale, clockBefore, trouble } }: { readonly by: JudgedBy }) {
  return (
    <>
      {waiting.map((pack) => (
        <p key={pack.id}>{teamText('judged.waits', { title: pack.title, version: pack.version })}</p>
      ))}
      {silent.map(({ title, silence, expires }) => (
        <p key={title}>
          {silence === 'expired'
            ? teamText('judged.expired', { title, date: dayText(expires) })
            : teamText('judged.damaged', { title })}
        </p>
      ))}
      {stale.map((one) => (
        <p key={`${one.why} ${one.title}`} className="judged-news">
          {one.why === 'ends'
            ? teamText('judged.endsSoon', { ...one, date: dayText(one.expires) })
            : teamText('judged.silent', { title: one.title, date: dayText(one.since) })}
        </p>
      ))}
      {clockBefore !== undefined && <p>{teamText('judged.clock', { title: clockBefore })}</p>}
      {trouble && <p>{teamText(`trouble.${trouble}`)}</p>}
    </>
  );
}
