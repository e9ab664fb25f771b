import type { Conflict } from '../../../lib/packs/conflicts.ts';
import type { PackContent } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import { faultIn } from '../pack/entry-titles.ts';
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

/** A fault of a pack. @param english as whoever checks packs says it */
export function faultBar(english: string, content: PackContent): Bar {
  const { says, isEnglish } = faultIn(content, english);
  return { says, ...(isEnglish && { language: RULES_LANGUAGE }) };
}

/** What bars signing; none where the draft may be signed. */
export const barsOf = ({ faults, conflicts, unmet }: ProofResult, content: PackContent): readonly Bar[] => [
  ...faults.map((one) => faultBar(one, content)),
  ...conflicts.filter(({ isGrave }) => isGrave).map((one) => ({ says: conflictText(one) })),
  ...unmet.map((one) => ({ says: unmetText(one) })),
];

function unmetText({ claim, title, speaks, missing }: Unmet): string {
  if (missing !== undefined) return proveText('unmet.open', { claim, title, missing });
  return proveText(speaks ? 'unmet.speaks' : 'unmet.silent', { claim, title });
}
