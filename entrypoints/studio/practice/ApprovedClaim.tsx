import type { ReactNode } from 'react';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { Changed } from '../prove/Approval.tsx';
import { ClaimContents } from '../prove/ClaimContents.tsx';
import type { TakenIn } from '../prove/protocol.ts';

/** All that would be kept of a claim, before any of it is. */
export function ApprovedClaim({
  taken: { sample, begins, ends },
  children,
}: {
  readonly taken: TakenIn;
  /** What may be done with it. */
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby="look" className="approval">
      <h3 id="look">{scenarioFormText('from.look')}</h3>
      <p>{scenarioFormText('from.what')}</p>
      <ClaimContents sample={sample} heading="h4" />
      <Changed {...{ begins, ends }} />
      <p className="buttons">{children}</p>
    </section>
  );
}
