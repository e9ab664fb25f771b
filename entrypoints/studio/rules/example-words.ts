import type { Pair } from '../../../lib/rules/example.ts';
import { factLabel } from '../../../lib/rules/wording.ts';

/** What an example names by itself: whom a rule for single payers is for, which its payer says already. */
const OF_ITS_KIND = 'profile.alsoApplies';

/** A field of an example in words, as far as it has some; what stands behind a colon or semicolon explains it. */
function labelOf(name: string): string {
  const label = factLabel(name);
  return label.split(/[:;] /)[0] ?? name;
}

/**
 * Fields of an example by what they are called.
 * @param place `line` or `claim` as it is filled in, `beside` for what is known beside it
 */
export const inExampleWords = (pairs: readonly Pair[], place: 'line' | 'claim' | 'beside'): readonly Pair[] =>
  pairs
    .filter(([name]) => name !== OF_ITS_KIND)
    .map(([name, value]) => {
      const own =
        name.startsWith('profile.') || place === 'claim'
          ? name
          : `${place === 'line' ? 'line' : 'ctx'}.${name}`;
      const label = labelOf(own);
      return [label === own ? name : label, value] as const;
    });
