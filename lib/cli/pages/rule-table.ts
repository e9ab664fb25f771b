import { confidenceOf, worstOf } from '../../rules/rule-words.ts';
import { type Rule, type RuleCase, SEVERITIES } from '../../rules/types.ts';
import { code, table } from './markdown.ts';

const EXPECTED: readonly RuleCase['expect'][] = ['fails', 'passes', 'not-checked', 'not-applicable'];

/** How many cases of each kind a rule has: fails, passes, not checked, not applicable. */
export const caseCounts = ({ cases }: Pick<Rule, 'cases'>): readonly number[] =>
  EXPECTED.map((kind) => cases.filter(({ expect }) => expect === kind).length);

/** The text of docs/rule-table.md: every rule in a row. */
export function ruleTablePage(rules: readonly Rule[]): string {
  const totals = rules
    .map(caseCounts)
    .reduce((sums, counts) => sums.map((sum, i) => sum + (counts[i] ?? 0)), [0, 0, 0, 0]);
  const tally = (names: readonly string[], nameOf: (rule: Rule) => string | undefined): string =>
    names.map((name) => `${rules.filter((rule) => nameOf(rule) === name).length} ${name}`).join(', ');
  return `# All rules: sources, cases, doubts

Generated from \`lib/core-pack/rules\` by \`node lib/cli/build-pack.ts\`; do not edit. [rule-reference.md](rule-reference.md) says what each rule finds.

- **Confidence**: of the sources, the weakest first. \`verified\`: the text was read; \`verified-part\`: its core was read, or a transcription;
  \`expertise\`: trade knowledge. Of ${rules.length} rules the weakest source is: ${tally(['verified', 'verified-part', 'expertise'], (rule) => confidenceOf(rule)[0])}.
- **Cases**: fails / passes / not checked / not applicable, together ${totals.join(' / ')}.
- **Worst**: the severity of the worst finding; ${tally(SEVERITIES, worstOf)}.

${table(
  ['rule', 'confidence', 'source', 'cases', 'worst', 'what is unsure'],
  rules.map((rule) => [
    `[${code(rule.id)}](rules/${rule.category}.md#${rule.id})`,
    confidenceOf(rule).join(', '),
    rule.sources.map(({ title }) => title).join('; '),
    caseCounts(rule).join(' / '),
    worstOf(rule),
    rule.unsure ?? '–',
  ]),
)}
`;
}
