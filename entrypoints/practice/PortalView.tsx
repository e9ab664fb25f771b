import { useEffect, useRef } from 'react';
import type { FormClaim, Portal } from './portals/portal.ts';

/** A portal with a claim in it. Another portal or another claim opens it anew. */
export function PortalView({
  portal,
  claim,
  onSubmit,
}: {
  readonly portal: Portal;
  readonly claim: FormClaim;
  readonly onSubmit: (claim: FormClaim) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const submit = useRef(onSubmit);
  submit.current = onSubmit;
  useEffect(() => {
    if (!root.current) return undefined;
    const open = portal.open(root.current, claim, (sent) => submit.current(sent));
    return () => open.close();
  }, [portal, claim]);
  return <div ref={root} />;
}
