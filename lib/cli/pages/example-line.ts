import { exampleOf, pairText } from '../../rules/example.ts';
import { payerWords } from '../../rules/payer-words.ts';
import type { RuleCase } from '../../rules/types.ts';
import { code } from './markdown.ts';

/** A rule's case in a line: what stands on the claim, what else is known, and when. */
export function exampleLine(one: RuleCase): string {
  const { name, lines, claim, known, on, payer } = exampleOf(one);
  const shown = [
    ...lines.map(({ head, rest }) => code([head, ...rest.map(pairText)].filter(Boolean).join(', '))),
    ...claim.map(pairText),
    ...(known.length > 0 ? [`known: ${known.map(pairText).join(', ')}`] : []),
    ...(on ? [`service date ${on}`] : []),
    ...(payer ? [payerWords(payer)] : []),
  ];
  return `${name}: ${shown.join('; ')}`;
}
