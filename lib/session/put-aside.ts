import type { Rulebook } from '../rules/compile.ts';
import { languageAt } from '../rules/translation.ts';
import type { Verdict } from '../rules/types.ts';
import type { FoundTwin } from './shared.ts';
import { keyOf } from './showing.ts';

/** A finding that the biller put aside and that still stands: what it is about, and why. */
export interface PutAside {
  readonly key: string;
  readonly title: string;
  /** The title's language; left out: that of rule files. */
  readonly language?: string;
  /** What may be kept of it: no value of the claim. */
  readonly twin: FoundTwin & Required<Pick<FoundTwin, 'aside'>>;
}

/**
 * @param asideFor why a finding is put aside; undefined where it is not, or a value that it rests on has changed
 * @returns those of a verdict, in its order
 */
export function putAsideIn(
  { outcomes }: Verdict,
  rulebook: Rulebook,
  asideFor: (key: string) => FoundTwin['aside'],
): readonly PutAside[] {
  return outcomes.flatMap((outcome): PutAside[] => {
    const { rule, branch, severity, status, line } = outcome;
    const key = keyOf(outcome);
    const aside = status === 'failed' && asideFor(key);
    if (!aside) return [];
    const { version } = rulebook.pack;
    const own = rulebook.branch(rule, branch).rule;
    const language = languageAt(own, 'title');
    return [
      {
        key,
        title: own.title,
        ...(language && { language }),
        twin: { rule, branch, version, severity, status, ...(line >= 0 && { line }), aside },
      },
    ];
  });
}
