import { useEffect, useState } from 'react';
import { ourWorld } from '../../lib/dom/world.ts';
import { shadowRootOf } from '../../lib/forms/sentinel.ts';
import type { LiveState } from '../../lib/session/types.ts';
import type { Checker } from '../checker/ports.ts';

/** What Box24 shows on this page now, as far as the tour asks for it. */
export interface Seen {
  /** Whether the claim was read and judged. */
  readonly isRead: boolean;
  /** Keys of what would be denied, likely denied or wants a look. */
  readonly open: readonly string[];
  readonly answers: number;
  readonly isCardOpen: boolean;
  readonly isWhyOpen: boolean;
  readonly isHeld: boolean;
}

/** Twice in a blink: the tour goes on before anybody wonders. */
const LOOK_MS = 200;

/** The page scripts run in this page's own world: what the checker leaves there is its root. */
const world = ourWorld<{ box24Checker?: Checker }>();

/** What stands over the page in roots that are closed to portals, not to us. */
function isDrawn(selector: string): boolean {
  return [...document.documentElement.children].some(
    (child) => child.matches('[popover]') && Boolean(shadowRootOf(child)?.querySelector(selector)),
  );
}

function seenIn(state: LiveState | null): Seen {
  const failed = state?.shown.filter(
    ({ finding }) => finding.status === 'failed' && finding.severity !== 'info',
  );
  return {
    isRead: (state?.checked ?? 0) > 0,
    open: failed?.map(({ key }) => key) ?? [],
    answers: state?.answers?.length ?? 0,
    isCardOpen: isDrawn('.card'),
    isWhyOpen: isDrawn('.card details[open]'),
    isHeld: isDrawn('dialog.hold'),
  };
}

/** Follows what Box24 shows. It tells nobody when a card opens, since pages must not know: so this looks again and again. */
export function useSeen(): Seen {
  const [seen, setSeen] = useState(() => seenIn(null));
  useEffect(() => {
    let last = '';
    const look = () => {
      const now = seenIn(world.box24Checker?.live() ?? null);
      const said = JSON.stringify(now);
      if (said !== last) setSeen(now);
      last = said;
    };
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return seen;
}
