import type { Reason } from '../session/reasons.ts';
import type { LiveState, ShownFinding } from '../session/types.ts';
import type { Desk } from './desk/types.ts';

/** A mark to draw. */
export interface Mark {
  readonly shown: ShownFinding;
  /** The control it stands beside. Only measured, never written to. */
  readonly anchor: Element;
}

export interface OverlayView {
  readonly state: LiveState;
  readonly marks: readonly Mark[];
}

/** What the overlay asks of its owner. */
export interface OverlayPorts {
  readonly openPanel: () => void;
  /** Silent until a value that the rule used changes. @param reason left out: "Not now" */
  readonly dismiss: (key: string, reason?: Reason) => void;
  /** Brings what a card can do about its finding; left out where nothing can be done. */
  readonly loadDesk?: () => Promise<Desk>;
  readonly loadBadgePlace: () => Promise<BadgePlace | undefined>;
  readonly saveBadgePlace: (place: BadgePlace) => void;
}

/** Distance of the badge from the right and lower edge of the window, CSS pixels. */
export interface BadgePlace {
  readonly right: number;
  readonly bottom: number;
}

export interface Overlay {
  /** Draws a view; what is no longer in it vanishes at once. */
  update(view: OverlayView): void;
  /** Opens the card of a finding and shows its field; used by the panel. */
  reveal(key: string): void;
  /** Removes everything that it drew and every listener. */
  destroy(): void;
}

export interface OverlayOptions {
  /** Whether scripts of the page may look inside: `closed`, unless a test asks for `open`. */
  readonly shadow?: ShadowRootMode;
}
