import { useEffect, useRef } from 'react';
import type { FormClaim, OpenPortal, Portal } from './portals/portal.ts';

/** A portal with a claim in it. Another portal or another claim opens it anew. */
export function PortalView({
  portal,
  claim,
  onOpen,
  onSubmit,
}: {
  readonly portal: Portal;
  readonly claim: FormClaim;
  /** Told when it is open, and when it is no more. */
  readonly onOpen?: (open: OpenPortal | undefined) => void;
  readonly onSubmit: (claim: FormClaim) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const told = useRef({ onOpen, onSubmit });
  told.current = { onOpen, onSubmit };
  useEffect(() => {
    if (!root.current) return undefined;
    const open = portal.open(root.current, claim, (sent) => told.current.onSubmit(sent));
    told.current.onOpen?.(open);
    return () => {
      told.current.onOpen?.(undefined);
      open.close();
    };
  }, [portal, claim]);
  return <div ref={root} />;
}
