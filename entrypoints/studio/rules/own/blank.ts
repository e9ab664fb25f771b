import { blank } from '../../../../lib/packs/condition-edit.ts';
import type { Branch, Rule } from '../../../../lib/rules/types.ts';

/** A rule with a condition that is to be filled in. @param today the day its source is read */
export const blankRule = (id: string, today: string): Rule => ({
  id,
  title: '',
  category: 'modifier',
  payers: {},
  scope: 'line',
  branches: [blankBranch({ branches: [] })],
  denials: [],
  remedy: 'correct-and-resubmit',
  sources: [{ title: '', read: today, confidence: 'verified' }],
  why: '',
  cases: [],
});

/** One more finding of a rule. */
export function blankBranch({ branches }: Pick<Rule, 'branches'>): Branch {
  const taken = new Set(branches.map(({ id }) => id));
  let number = 1;
  while (taken.has(`finding-${number}`)) number += 1;
  return {
    id: `finding-${number}`,
    fires: { all: [blank('leaf')] },
    fault: 'contradiction',
    severity: 'likely-deny',
    message: '',
    fix: '',
    fields: ['line.modifiers'],
  };
}
