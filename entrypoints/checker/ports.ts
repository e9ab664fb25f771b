import type { PackAnswer, RowsAnswer } from '../../lib/messages/types.ts';
import type { CreateOverlay, OverlayPorts } from '../../lib/overlay/types.ts';
import type { LiveState } from '../../lib/session/types.ts';

/** All that the checker needs from around it: the extension's messages, or our own pages' direct calls. */
export interface CheckerPorts extends Omit<OverlayPorts, 'dismiss'> {
  /** Host name of the page, for the panel's first line. */
  readonly host: string;
  readonly loadPack: () => Promise<PackAnswer>;
  /** Brings the drawing part; asked for once, when the first form was found. */
  readonly loadOverlay: () => Promise<CreateOverlay>;
  readonly loadRows: (codes: readonly string[]) => Promise<RowsAnswer>;
  /** Whether the extension was updated or removed under this page, so that nobody answers any more. */
  readonly isOrphan: () => boolean;
  /** Told whenever what may be shown has changed; null when no claim form is there any more. */
  readonly publish: (state: LiveState | null) => void;
}
