import { LostFields } from '../../components/LostFields.tsx';
import { formatDate } from '../../lib/claim/dates.ts';
import type { ReadingHealth } from '../../lib/feedback/health.ts';
import type { PortalEntry } from '../../lib/messages/types.ts';
import { feedbackText } from '../../lib/texts/feedback-text.ts';
import { pageText } from '../../lib/texts/page-text.ts';

/** A profile in words: its name, where it holds, how far to trust it. */
export function AboutPortal({
  entry,
  health,
}: {
  readonly entry: PortalEntry;
  /** Left out where no page of it was read lately. */
  readonly health: ReadingHealth | undefined;
}) {
  const { title, hosts, fields, confidence, source } = entry;
  return (
    <div className="portal">
      <p>
        <b>{title}</b> <span className="chip">{pageText(`portals.confidence.${confidence}`)}</span>
      </p>
      <p className="soft">
        {hosts.join(', ')} · {pageText('portals.fields', { count: fields })} · {source.from},{' '}
        {formatDate(source.date)}
      </p>
      {health && (
        <p className="portal-health">
          <span>{feedbackText('health.read', { found: health.found, of: health.of })}</span>
          <LostFields health={health} />
          <span className="soft">{feedbackText('health.seen', { day: formatDate(health.day) })}</span>
        </p>
      )}
    </div>
  );
}
