import type { PackOffer } from '../../../lib/messages/pack-types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { ageText, dayText, teamText } from '../../../lib/texts/team-text.ts';

type Told = Pick<PackOffer, 'author' | 'channel' | 'created' | 'expires' | 'notes'>;

/** Who made a pack, how old it is, until when it holds, and what changed last. */
export function PackFacts({ pack, from }: { readonly pack: Told; readonly from?: string }) {
  const { author, channel, created, expires, notes } = pack;
  const facts = [
    teamText('by', { author }),
    ageText(created, Date.now()),
    teamText('until', { date: dayText(expires) }),
    ...(channel === 'pilot' ? [teamText('channel.pilot')] : []),
    ...(from === undefined ? [] : [from]),
  ];
  return (
    <>
      <p className="soft">{facts.join(' · ')}</p>
      {notes && (
        <p>
          {teamText('notes')} <span lang={RULES_LANGUAGE}>{notes}</span>
        </p>
      )}
    </>
  );
}
