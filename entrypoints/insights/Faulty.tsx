import { feedbackText } from '../../lib/texts/feedback-text.ts';
import type { FaultyFile } from './protocol.ts';

/** Files that are named; of ten thousand, nobody reads more. */
const MOST_NAMED = 20;

/** Files that were left out, each with the reason. */
export function Faulty({ files }: { readonly files: readonly FaultyFile[] }) {
  if (files.length === 0) return null;
  const more = files.length - MOST_NAMED;
  return (
    <section aria-labelledby="faulty">
      <h2 id="faulty">{feedbackText('insights.faulty', { count: files.length })}</h2>
      <ul>
        {[...files.slice(0, MOST_NAMED).entries()].map(([place, file]) => (
          // Two files may have the same name.
          <li key={`${place} ${file.name}`}>
            <b>{file.name}</b> {reason(file)}
          </li>
        ))}
        {more > 0 && <li>{feedbackText('insights.more', { count: more })}</li>}
      </ul>
    </section>
  );
}

const reason = ({ why, place = '' }: FaultyFile): string =>
  why === 'shape' ? feedbackText('insights.fault.shape', { place }) : feedbackText(`insights.fault.${why}`);
