import { formatDate } from '../lib/claim/dates.ts';
import { RULES_LANGUAGE, type Source } from '../lib/rules/types.ts';
import { text } from '../lib/texts/text.ts';

/** Where something is written: title, place in it, the day it was read and how far it may be trusted. */
export function SourceLine({ source }: { readonly source: Source }) {
  return (
    <>
      <span lang={RULES_LANGUAGE}>
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
        {source.section && `, ${source.section}`}
      </span>{' '}
      <span className="soft">
        ({text('card.read', { date: formatDate(source.read) })};{' '}
        {text(`card.confidence.${source.confidence}`)})
      </span>
    </>
  );
}
