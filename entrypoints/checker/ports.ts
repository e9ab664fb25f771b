import type { Vocabulary } from '../../lib/forms/vocabulary.ts';
import type { PackAnswer, RowsAnswer } from '../../lib/messages/types.ts';
import type { CreateOverlay, OverlayPorts } from '../../lib/overlay/types.ts';
import type { PagePortal } from '../../lib/portals/types.ts';
import type { ClaimSession, SessionOptions } from '../../lib/session/session.ts';
import type { LiveState } from '../../lib/session/types.ts';
import type { Catalogue } from '../../lib/texts/text.ts';
import type { readingsOf } from './readings.ts';
import type { reportForm } from './report.ts';
import type { SharingPorts } from './sharing.ts';

/** What the script with the drawing part leaves for the checker; without texts it can say only that something broke. */
export type BringOverlay = (texts: Catalogue | undefined) => CreateOverlay;

export type NewSession = (options: Pick<SessionOptions, 'host' | 'now' | 'today'>) => ClaimSession;
/** What the script with rules, facts and sessions leaves for the checker: given a pack, it opens sessions. */
export type AppointJudge = (answer: PackAnswer) => NewSession;

/** What the script brings that tells how a page is read. */
export interface Inspector {
  readonly report: typeof reportForm;
  readonly readings: typeof readingsOf;
}

/** All that the checker needs from around it: the extension's messages, or our own pages' direct calls. */
export interface CheckerPorts extends Omit<OverlayPorts, 'dismiss'>, SharingPorts {
  /** Host name of the page, for the panel's first line. */
  readonly host: string;
  readonly loadVocabulary: () => Promise<Vocabulary>;
  /** The portal profiles for this document as its address is now. */
  readonly loadPortals: () => Promise<readonly PagePortal[]>;
  readonly loadPack: () => Promise<PackAnswer>;
  /** Brings the part that judges; asked for once, when the first form was found. */
  readonly loadJudge: () => Promise<AppointJudge>;
  /** Brings the drawing part; asked for once, when the first form was found. */
  readonly loadOverlay: () => Promise<BringOverlay>;
  /** Brings the part that tells how the page is read; asked for when somebody looks. */
  readonly loadInspector: () => Promise<Inspector>;
  readonly loadRows: (codes: readonly string[]) => Promise<RowsAnswer>;
  /** Whether the extension was updated or removed under this page, so that nobody answers any more. */
  readonly isOrphan: () => boolean;
  /** Told whenever what may be shown has changed: one state for each form, none when no claim form is there any more. */
  readonly publish: (states: readonly LiveState[]) => void;
}
