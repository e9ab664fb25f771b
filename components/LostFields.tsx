import { formatDate } from '../lib/claim/dates.ts';
import type { ReadingHealth } from '../lib/feedback/health.ts';
import { feedbackText } from '../lib/texts/feedback-text.ts';
import { fieldLabel } from '../lib/texts/text.ts';

/** Fields of a portal that were found once and are not now: how many, since when, which. */
export function LostFields({ health }: { readonly health: ReadingHealth }) {
  const { lost } = health;
  const days = [...new Set(lost.map(({ since }) => since))];
  return days.map((since) => {
    const fields = lost.filter((one) => one.since === since).map(({ field }) => fieldLabel(field));
    return (
      <span key={since}>
        {feedbackText('health.lost', { count: fields.length, since: formatDate(since) })} ({fields.join(', ')}
        )
      </span>
    );
  });
}
