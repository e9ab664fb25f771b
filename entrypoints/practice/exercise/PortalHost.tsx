import { useEffect, useRef } from 'react';
import type { FormClaim } from '../../../lib/training/form-types.ts';
import { bring } from '../bring.ts';
import type { OpenPortal, Portal } from '../portals/portal.ts';

let isBrought = false;

/** A portal with a claim in it. It speaks English in every language, as portals do. */
export function PortalHost({
  portal,
  claim,
  withMarks,
  onOpen,
  onSubmit,
}: {
  readonly portal: Portal;
  /** What stands in it when it opens. */
  readonly claim: FormClaim;
  /** Whether Box24 reads and marks it. */
  readonly withMarks: boolean;
  readonly onOpen: (open: OpenPortal | undefined) => void;
  readonly onSubmit: (claim: FormClaim) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef({ onOpen, onSubmit });
  latest.current = { onOpen, onSubmit };
  // What it opens with is what stood there when it was opened: from then on the portal has it.
  const first = useRef(claim);
  useEffect(() => {
    if (!root.current) return undefined;
    const open = portal.open(root.current, first.current, (sent) => latest.current.onSubmit(sent));
    latest.current.onOpen(open);
    return () => {
      latest.current.onOpen(undefined);
      open.close();
    };
  }, [portal]);
  useEffect(() => {
    // The very scripts of portals; from here on one brings the other, by way of the background.
    if (withMarks && !isBrought) void bring('/sentinel.js');
    isBrought ||= withMarks;
  }, [withMarks]);
  return <div ref={root} lang="en" />;
}
