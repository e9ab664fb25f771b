import type { OpenPortal } from '../portals/portal.ts';

/** How long a portal may take to draw itself, and how often that is looked at. */
const PATIENCE_MS = 4_000;
const LOOK_MS = 50;

/**
 * Turns a portal to a field and puts the cursor there: of the boxes of a list into the first that is blank. Without marks too, so it
 * asks the portal and not Box24.
 * @param open the portal once it is open
 * @returns ends the search
 */
export function goToField(open: () => OpenPortal | undefined, path: string): () => void {
  const until = performance.now() + PATIENCE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const places = placesFor(open(), path);
    const place = places.find(isBlank) ?? places[0];
    if (place) {
      place.scrollIntoView({ block: 'center' });
      if (place instanceof HTMLElement) place.focus({ preventScroll: true });
    } else if (performance.now() < until) timer = setTimeout(look, LOOK_MS);
  };
  look();
  return () => clearTimeout(timer);
}

/** The boxes of a field; of its list where it has none of its own. */
function placesFor(open: OpenPortal | undefined, path: string): readonly Element[] {
  const own = open?.show(path) ?? [];
  return own.length > 0 ? own : (open?.show(path.replace(/\[\d+\]$/, '')) ?? []);
}

const isBlank = (place: Element): boolean => place instanceof HTMLInputElement && place.value === '';
