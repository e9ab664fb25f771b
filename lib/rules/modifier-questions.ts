import { lackedIn } from './named-in.ts';
import { MODIFIER_TOPICS, type ModifierTopic, type SpokenStatement } from './statements.ts';
import type { Outcome, RulePack } from './types.ts';

/** One question that decides modifiers of a line: which of these statements is true. */
export interface ModifierQuestion {
  readonly topic: ModifierTopic;
  readonly options: readonly SpokenStatement[];
  /** No rule fails without an answer: whether one is needed is not known, so that "none" is one too. */
  readonly isOptional: boolean;
}

/**
 * The questions that are open on a line, read off the rules that miss a modifier there, or may miss one.
 * @param open branches that fail on the line, or would by some answer
 * @param statements what modifiers state; one that has no statement is never asked for
 */
export function modifierQuestions(
  open: readonly Pick<Outcome, 'rule' | 'branch' | 'status'>[],
  { rules, sets }: Pick<RulePack, 'rules' | 'sets'>,
  statements: readonly SpokenStatement[],
): readonly ModifierQuestion[] {
  const lacking = open.flatMap(({ rule, branch, status }) => {
    const found = rules.find(({ id }) => id === rule)?.branches.find(({ id }) => id === branch);
    return found?.fault === 'missing-on-line'
      ? [{ modifiers: lackedIn(found, sets), isNeeded: status === 'failed' && found.severity !== 'info' }]
      : [];
  });
  return MODIFIER_TOPICS.flatMap((topic) => {
    const ofTopic = statements.filter(({ question }) => question === topic);
    const named = lacking.filter(({ modifiers }) =>
      ofTopic.some(({ modifier }) => modifiers.includes(modifier)),
    );
    const options = ofTopic.filter(({ modifier }) =>
      named.some(({ modifiers }) => modifiers.includes(modifier)),
    );
    return options.length > 0
      ? [{ topic, options, isOptional: !named.some(({ isNeeded }) => isNeeded) }]
      : [];
  });
}
