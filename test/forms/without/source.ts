import type { EvidenceSource } from '../../../lib/forms/types.ts';

declare const __WITHOUT__: EvidenceSource;

/** The kind of evidence that this bundle of the reader does not see; set where it is bundled. */
export const WITHOUT: EvidenceSource = __WITHOUT__;
