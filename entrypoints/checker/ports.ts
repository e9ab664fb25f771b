import type { CloseLook } from '../../lib/forms/close-look.ts';
import type { LocatedClaim } from '../../lib/forms/map-claim.ts';
import type { Pin } from '../../lib/forms/pinned.ts';
import type { Reader } from '../../lib/forms/reader.ts';
import type { FormMap } from '../../lib/forms/types.ts';
import type { Vocabulary } from '../../lib/forms/vocabulary.ts';
import type { ClaimDoor } from '../../lib/messages/checker-doors.ts';
import type { Ask } from '../../lib/messages/envelope.ts';
import type { CheckerApi } from '../../lib/messages/page-types.ts';
import type { FormReport, PageReadings } from '../../lib/messages/reading-types.ts';
import type { Doors } from '../../lib/messages/serve.ts';
import type { BackgroundApi, Basics } from '../../lib/messages/types.ts';
import type { Mark, Overlay, OverlayPorts } from '../../lib/overlay/types.ts';
import type { PagePortal } from '../../lib/portals/types.ts';
import type { Reason } from '../../lib/session/reasons.ts';
import type { Shared } from '../../lib/session/shared.ts';
import type { LiveState } from '../../lib/session/types.ts';
import type { Catalogue } from '../../lib/texts/text.ts';
import type { Beside, BesidePorts } from './beside.ts';

/** What the script with the drawing part leaves for the checker; without texts it can say only that something broke. */
export type BringOverlay = (
  texts: Catalogue | undefined,
) => (
  document: Document,
  ports: Omit<OverlayPorts, 'loadDesk'> & { readonly background: Ask<BackgroundApi> },
) => Overlay;

/** What the script leaves that finds fields by portal profiles. */
export type PinWith = (portals: readonly PagePortal[]) => Pin;

/** What the script leaves that looks closer. */
export type CloseLookWith = (reader: Reader) => CloseLook;

/** What the checker does for the part that follows the claims it found. */
export interface Base {
  readonly document: Document;
  readonly view: Window;
  /** Host name of the page, for the panel's first line. */
  readonly host: string;
  /** Tells this page of the frame from those before and after it. */
  readonly page: string;
  readonly background: Ask<BackgroundApi>;
  /** Whether the extension was updated or removed under this page, so that nobody answers any more. */
  readonly isOrphan: () => boolean;
  readonly beside: Beside;
  /** Runs one step; a throw ends the checking of this page, not the page. */
  readonly guard: (step: () => void) => void;
  /** The forms may be others by now. */
  readonly lookSoon: () => void;
  /** What may be shown has changed. */
  readonly show: (states: readonly LiveState[], marks: readonly Mark[]) => void;
  /** Takes the marks away, and only them. */
  readonly clearMarks: () => void;
  /** Opens a finding's card. */
  readonly reveal: (key: string) => void;
}

/** Follows the claims in the forms that the checker finds: reads, judges and says what is to be shown. */
export interface Follower {
  /** What Box24's own pages may ask about the claims. */
  readonly doors: Doors<Pick<CheckerApi, ClaimDoor>>;
  /** The number of the form that the biller works in; -1 = there is none. */
  readonly active: number;
  readonly maps: readonly FormMap[];
  /** The claims of the page as they are now; the first call begins to listen to the page. */
  take(claims: readonly LocatedClaim[]): void;
  /** Something new is known of the claim. @returns false when no form here is a part of one */
  join(shared: Shared): boolean;
  /** A finding was put aside. @param reason left out: "Not now" */
  dismiss(key: string, reason?: Reason): void;
  /** @throws when the input is no {@link ReportInput} */
  report(claims: readonly LocatedClaim[], input: unknown): Promise<FormReport[]>;
  /** How the form that the biller works in is read now; null when there is none. */
  readings(): Promise<PageReadings | null>;
  /** Reads and judges again. */
  check(): void;
  /** The form is gone, with its page or without. */
  leave(stays: boolean): void;
  stop(): void;
}

/** What the script with rules, facts and sessions leaves for the checker. */
export type Follow = (basics: Basics, base: Base) => Follower;

/** All that the checker needs from around it: the extension's messages, or our own pages' direct calls. */
export interface CheckerPorts
  extends Pick<Base, 'host' | 'page' | 'background' | 'isOrphan'>,
    Omit<OverlayPorts, 'dismiss' | 'loadDesk'>,
    BesidePorts {
  readonly loadVocabulary: () => Promise<Vocabulary>;
  /** The portal profiles for this document as its address is now. */
  readonly loadPortals: () => Promise<readonly PagePortal[]>;
  /** Brings the part that finds fields by profiles; asked for once, when there is a profile. */
  readonly loadPin: () => Promise<PinWith>;
  /** Brings the part that looks closer; asked for once, when the boxes of the page do not settle that it is no claim. */
  readonly loadCloseLook: () => Promise<CloseLookWith>;
  readonly loadBasics: () => Promise<Basics>;
  /** Brings the part that follows a claim; asked for once, when the first form was found. */
  readonly loadFollow: () => Promise<Follow>;
  /** Brings the drawing part; asked for once, when there is a claim, or something broke. */
  readonly loadOverlay: () => Promise<BringOverlay>;
  /** Told when the claims can be asked about. */
  readonly openDoors: (doors: Follower['doors']) => void;
  /** Told whenever what may be shown has changed: one state for each form, none when no claim form is there any more. */
  readonly publish: (states: readonly LiveState[]) => void;
}

/** Everything about one frame's claim forms. */
export interface Checker {
  /** What may be shown now of the form that is worked on, or null when no claim form is there. */
  live(): LiveState | null;
  /** @throws when the input is no {@link ReportInput} */
  report(input: unknown): Promise<FormReport[]>;
  /** How the form that the biller works in is read now; null when there is none. */
  readings(): Promise<PageReadings | null>;
  /** Where the fields of the forms are. */
  maps(): readonly FormMap[];
  /** Looks again with the portal profiles as they are now; resolves when that is done. */
  refreshPortals(): Promise<void>;
  /** Looks for forms now: something says that one may have come. */
  lookAgain(): void;
  /** Another frame, or the background, knows something new of the claim. */
  joined(shared: Shared): void;
  /** The page goes, perhaps to come back; until then nobody must take it for one that is there. */
  hidden(): void;
  /** It came back. */
  shown(): void;
  /** Whether it gave up on this page, or left it. */
  readonly isOver: boolean;
  /** Leaves the page as it was. */
  destroy(): void;
}
