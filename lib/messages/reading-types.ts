/** How a page is read, for the panel and for `check`. */
import type { Context, FactValue } from '../facts/types.ts';
import type { Stage } from '../forms/types.ts';
import type { PortalHealth } from '../portals/types.ts';
import type { Finding } from '../rules/types.ts';

/**
 * The port for {@link PageReadings}: connected only while somebody looks at what Box24 reads, so that values leave the
 * page only then.
 */
export const READINGS_PORT = 'box24-readings';

/** One field as the reader sees it, for the panel. */
export interface PanelField {
  readonly path: string;
  /** Its generic path. */
  readonly field: string;
  readonly item: string;
  /** Number of the line, from 0. */
  readonly line?: number;
  readonly state: 'known' | 'blank' | 'unreadable';
  /** As a biller writes it; the raw text of what was not understood. */
  readonly value: string;
  /** May identify a patient: masked unless asked for. */
  readonly phi: boolean;
  readonly stage: Stage;
  /** False in a closed tab or collapsed section. */
  readonly visible: boolean;
  /** The reasons, strongest first, each a clause. */
  readonly why: readonly string[];
}

/** How one frame's claim is read now. */
export interface PageReadings {
  readonly fields: readonly PanelField[];
  /** Boxes that look like claim data and could not be named: what stands beside each, as far as it can be told. */
  readonly unnamed: readonly string[];
}

/** What `check` adds to what the page shows. */
export interface ReportInput {
  /** A payer's key, see `payerKey`. */
  readonly payer?: string;
  readonly today?: string;
  /** What the screen does not show; takes the place of the biller's answers. */
  readonly context?: Context;
}

/** One field as the reader saw it, with the reasons for taking it for that field. */
export interface ReadField {
  readonly value: string;
  readonly selector: string;
  /** How the field was named; see STAGES in lib/forms. */
  readonly stage: Stage;
  /** False in a closed tab or collapsed section. */
  readonly visible: boolean;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

export interface FormReport {
  /** Id of the portal profile that fits the page. */
  readonly portal: string | null;
  /** How much of it was found; see PortalHealth in lib/portals. */
  readonly portalHealth: Pick<PortalHealth, 'found' | 'of' | 'lost'> | null;
  readonly payerKind: string;
  readonly payerReason: string;
  readonly claim: unknown;
  readonly reading: Readonly<Record<string, ReadField>>;
  /** The editor of a committed grid holds something that was not added to the claim. */
  readonly unaddedInput: boolean;
  /** Set where the claim stands in several frames: the same number in all of them; the one that leads has the verdict. */
  readonly part?: { readonly claim: number; readonly leads: boolean };
  readonly verdict: {
    readonly checked: number;
    readonly notChecked: Readonly<Record<string, number>>;
    /** Of what is missing for `notChecked`, that whose box is on the page, and why it is not known. */
    readonly lacking: Readonly<Record<string, FactValue>>;
    readonly findings: readonly Finding[];
  };
}
