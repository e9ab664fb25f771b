import { proveText } from '../../../lib/texts/prove-text.ts';
import type { SampleClaim } from '../drafts/draft.ts';
import { ClaimContents } from './ClaimContents.tsx';
import type { TakenIn } from './protocol.ts';

/** What would be kept of claims, whole, before any of it is. */
export function Approval({
  taken: { claims, faults },
  onKeep,
  onLeave,
}: {
  readonly taken: { readonly claims: readonly TakenIn[]; readonly faults: readonly string[] };
  readonly onKeep: (samples: readonly SampleClaim[]) => void;
  readonly onLeave: () => void;
}) {
  const count = claims.length;
  return (
    <>
      {faults.length > 0 && (
        <div role="alert">
          <ul className="fault">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {count > 0 && (
        <section aria-labelledby="look" className="approval">
          <h3 id="look">{proveText('saved.look', { count })}</h3>
          <p>{proveText('saved.look.what')}</p>
          <ul className="rows">
            {claims.map(({ sample, begins, ends }) => (
              <li key={sample.id}>
                <details className="grow" open={count === 1}>
                  <summary>{sample.name}</summary>
                  <ClaimContents sample={sample} heading="h4" />
                </details>
                <Changed begins={begins} ends={ends} />
              </li>
            ))}
          </ul>
          <p className="buttons">
            <button
              type="button"
              className="primary"
              onClick={() => onKeep(claims.map(({ sample }) => sample))}
            >
              {proveText('saved.keep', { count })}
            </button>
            <button type="button" onClick={onLeave}>
              {proveText('saved.leave')}
            </button>
          </p>
        </section>
      )}
    </>
  );
}

/** What rules say otherwise since values were replaced. */
export function Changed({ begins, ends }: Pick<TakenIn, 'begins' | 'ends'>) {
  if (begins.length + ends.length === 0) return <p className="soft">{proveText('saved.same')}</p>;
  return (
    <div>
      <p>{proveText('saved.differs')}</p>
      <ul>
        {ends.map((says) => (
          <li key={`ends ${says}`}>{proveText('saved.ends', { says })}</li>
        ))}
        {begins.map((says) => (
          <li key={`begins ${says}`}>{proveText('saved.begins', { says })}</li>
        ))}
      </ul>
    </div>
  );
}
