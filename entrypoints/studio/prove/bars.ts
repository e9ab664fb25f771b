import type { Conflict } from '../../../lib/packs/conflicts.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import type { ProofResult, Unmet } from './protocol.ts';

/** A conflict in a sentence. */
export const conflictText = ({ kind, title, otherTitle: other }: Conflict): string =>
  proveText(`conflict.${kind}`, { title, other });

/** What bars signing, in sentences; none where the draft may be signed. */
export const barsOf = ({ faults, conflicts, unmet }: ProofResult): readonly string[] => [
  ...faults,
  ...conflicts.filter(({ isGrave }) => isGrave).map(conflictText),
  ...unmet.map(unmetText),
];

function unmetText({ claim, title, speaks, missing }: Unmet): string {
  if (missing !== undefined) return proveText('unmet.open', { claim, title, missing });
  return proveText(speaks ? 'unmet.speaks' : 'unmet.silent', { claim, title });
}
