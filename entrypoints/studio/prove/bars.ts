import type { Conflict } from '../../../lib/packs/conflicts.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import type { ProofResult, Unmet } from './protocol.ts';

/** A conflict in a sentence. */
export const conflictText = ({ kind, title, otherTitle: other }: Conflict): string =>
  proveText(`conflict.${kind}`, { title, other });

/** Something that bars signing, in a sentence. */
export interface Bar {
  readonly says: string;
  /** Left out: the one that is spoken. */
  readonly language?: typeof RULES_LANGUAGE;
}

/** A fault of a pack, as whoever checks packs says it. */
export const faultBar = (says: string): Bar => ({ says, language: RULES_LANGUAGE });

/** What bars signing; none where the draft may be signed. */
export const barsOf = ({ faults, conflicts, unmet }: ProofResult): readonly Bar[] => [
  ...faults.map(faultBar),
  ...conflicts.filter(({ isGrave }) => isGrave).map((one) => ({ says: conflictText(one) })),
  ...unmet.map((one) => ({ says: unmetText(one) })),
];

function unmetText({ claim, title, speaks, missing }: Unmet): string {
  if (missing !== undefined) return proveText('unmet.open', { claim, title, missing });
  return proveText(speaks ? 'unmet.speaks' : 'unmet.silent', { claim, title });
}
