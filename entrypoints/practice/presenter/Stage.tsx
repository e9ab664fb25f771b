import { useState } from 'react';
import { presenterText } from '../../../lib/texts/presenter-text.ts';
import type { FormClaim } from '../../../lib/training/form-types.ts';
import { PortalView } from '../PortalView.tsx';
import type { OpenPortal, Portal } from '../portals/portal.ts';
import { changedName } from './step-words.ts';
import { useSpot } from './use-spot.ts';

/** The portal with the claim in it, in large type, dark but for one field. Nothing of the form is touched: the light lies over it. */
export function Stage({
  portal,
  claim,
  paths,
}: {
  readonly portal: Portal;
  readonly claim: FormClaim;
  /** Where the light falls: the first that the portal shows. */
  readonly paths: readonly string[];
}) {
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [open, setOpen] = useState<OpenPortal>();
  const spot = useSpot(frame, open, paths);
  const [wanted = ''] = paths;
  return (
    <div className="stage" ref={setFrame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard. */}
      <section className="stage-form" tabIndex={0} aria-label={portal.name}>
        <PortalView portal={portal} claim={claim} onOpen={setOpen} onSubmit={() => undefined} />
      </section>
      {spot && spot !== 'none' && (
        <div
          className="spot"
          data-spot={spot.path}
          style={{
            left: `${spot.left}px`,
            top: `${spot.top}px`,
            width: `${spot.width}px`,
            height: `${spot.height}px`,
          }}
        />
      )}
      {spot === 'none' && (
        <p className="not-shown">{presenterText('notShown', { field: changedName(wanted) })}</p>
      )}
    </div>
  );
}
