import { conditionText } from '../../../lib/packs/condition-text.ts';
import type { Trial } from '../../../lib/packs/try-rule.ts';
import type { Traced } from '../../../lib/rules/trace.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';

/** Every condition of a rule with what a claim says to it: true, false or not known, and the value seen. */
export function Traces({ places }: Pick<Trial, 'places'>) {
  return places.map(({ branch, line, parts }) => (
    <div key={`${branch}@${line}`}>
      <p className="soft">
        {line < 0 ? studioText('trace.claim') : studioText('trace.line', { line: line + 1 })}
      </p>
      <ul className="traces">
        {parts.map(({ part, traced }) => (
          <li key={part}>
            <span className="soft">{studioText(`trace.${part}`)}</span>
            <ul>
              <Trace traced={traced} />
            </ul>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Trace({ traced: { condition, truth, seen, missing, parts } }: { readonly traced: Traced }) {
  const word = truth === undefined ? 'unknown' : truth === 1 ? 'true' : 'false';
  const says =
    parts.length === 0
      ? conditionText(condition)
      : studioText('all' in condition ? 'trace.all' : 'any' in condition ? 'trace.any' : 'trace.not');
  const values = seen.map(({ fact, value }) => `${fact}: ${value}`).join('; ');
  return (
    <li>
      <b className={`truth ${word}`}>{studioText(`truth.${word}`)}</b> {says}
      {parts.length === 0 && (missing ?? values) && (
        <span className="soft"> {studioText('trace.seen', { values: missing ?? values })}</span>
      )}
      {parts.length > 0 && (
        <ul>
          {parts.map((part, index) => (
            // Parts of a condition never move while it is shown.
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may be the same
            <Trace key={index} traced={part} />
          ))}
        </ul>
      )}
    </li>
  );
}
