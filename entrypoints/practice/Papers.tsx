import { formatDate } from '../../lib/claim/dates.ts';
import { RULES_LANGUAGE } from '../../lib/rules/types.ts';
import { startText } from '../../lib/texts/start-text.ts';
import { daysBefore } from '../../lib/training/dates.ts';
import type { PracticePaper } from '../../lib/training/types.ts';

/** The patient's file: what a biller looks up beside the claim. */
export function Papers({
  papers,
  today,
}: {
  readonly papers: readonly PracticePaper[];
  readonly today: string;
}) {
  return (
    <section className="papers" aria-labelledby="papers">
      <h2 id="papers">{startText('practice.papers')}</h2>
      <ul lang={RULES_LANGUAGE}>
        {papers.map(({ title, says, daysAgo }) => (
          <li key={title}>
            <b>{title}</b>
            <p>
              {daysAgo === undefined ? says : says.replace('{date}', formatDate(daysBefore(today, daysAgo)))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
