import type { RowsAnswer } from '../../lib/messages/types.ts';
import type { ClaimSession } from '../../lib/session/session.ts';
import type { readingsOf } from './readings.ts';
import type { reportForm } from './report.ts';
import type { SharingPorts } from './sharing.ts';

/** What the script brings that tells how a page is read. */
export interface Inspector {
  readonly report: typeof reportForm;
  readonly readings: typeof readingsOf;
}

/** What following a claim needs besides the checker. */
export interface FollowerPorts extends SharingPorts {
  /** Named sets of codes. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly newSession: () => ClaimSession;
  readonly loadRows: (codes: readonly string[], diagnoses: readonly string[]) => Promise<RowsAnswer>;
  /** Brings the part that tells how the page is read; asked for when somebody looks. */
  readonly loadInspector: () => Promise<Inspector>;
}
