import type { Pair } from '../../../lib/rules/example.ts';
import { pairLabel } from '../../reference/rule-texts.ts';

/** What an example says for its rule alone: that its payer follows it. Whoever reads it sees the payer. */
const OF_ITS_KIND = 'profile.alsoApplies';

/** Fields of an example by what they are called; what stands behind a colon or semicolon explains it. @param of where they stand */
export const inExampleWords = (pairs: readonly Pair[], of: 'line' | 'claim' | 'known'): readonly Pair[] =>
  pairs
    .filter(([name]) => name !== OF_ITS_KIND)
    .map(([name, value]) => [pairLabel(name, of).split(/[:;] /)[0] ?? name, value]);
