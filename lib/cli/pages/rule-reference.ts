import { scopeWords } from '../../rules/payer-words.ts';
import { confidenceOf, type DenialCodes, denialsOf, titleOf, worstOf } from '../../rules/rule-words.ts';
import type { Rule, Source } from '../../rules/types.ts';
import { referenceText } from '../../texts/reference-text.ts';
import { exampleLine } from './example-line.ts';
import { code, codes, table } from './markdown.ts';

const GENERATED = 'Generated from `lib/core-pack/rules` by `node lib/cli/build-pack.ts`; do not edit.';

/** The rules by category, in the order of the pack. */
function byCategory(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) groups.set(rule.category, [...(groups.get(rule.category) ?? []), rule]);
  return groups;
}

/**
 * The reference of the rules: an index, and a page for each category.
 * @param words our words for denial codes, `carc:4`
 * @returns texts by file, below docs/
 */
export function referencePages(
  rules: readonly Rule[],
  words: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const groups = byCategory(rules);
  const pages = new Map([['rule-reference.md', indexPage(groups)]]);
  for (const [category, members] of groups)
    pages.set(`rules/${category}.md`, categoryPage(category, members, words));
  return pages;
}

function indexPage(groups: ReadonlyMap<string, readonly Rule[]>): string {
  const count = [...groups.values()].reduce((sum, rules) => sum + rules.length, 0);
  const sections = [...groups].map(([category, rules]) =>
    [
      `## [${titleOf(category)}](rules/${category}.md)`,
      '',
      table(
        ['rule', 'what it finds', 'worst'],
        rules.map((rule) => [
          `[${code(rule.id)}](rules/${category}.md#${rule.id})`,
          rule.title,
          worstOf(rule),
        ]),
      ),
      '',
    ].join('\n'),
  );
  return [
    `# Rule reference

${GENERATED} ${count} rules in ${groups.size} categories.
[rule-table.md](rule-table.md) has the sources, cases and doubts of all of them side by side, [coverage.md](coverage.md) the codes, tables and
payers they know, [rules.md](rules.md) how a rule is written.
`,
    ...sections,
  ].join('\n');
}

function categoryPage(
  category: string,
  rules: readonly Rule[],
  words: Readonly<Record<string, string>>,
): string {
  return [
    `# Rules: ${titleOf(category)}

${GENERATED} [All rules](../rule-reference.md).
Names in braces stand for values of the claim; [facts.md](../facts.md) says what each one is. A rule speaks for the payers named and for no other.
`,
    ...rules.map((rule) => section(rule, words)),
  ].join('\n');
}

function section(rule: Rule, words: Readonly<Record<string, string>>): string {
  const example = rule.cases.find(({ expect }) => expect === 'fails');
  const denials = denialsOf(rule, words).map(denialLine);
  const { branches, documents = [], sources } = rule;
  return [
    `## ${rule.id}`,
    '',
    `**${rule.title}.** ${rule.why}`,
    '',
    table(
      ['finding', 'level', 'what it says', 'what to do'],
      branches.map(({ id, severity, message, fix }) => [code(id), severity, message, fix]),
    ),
    '',
    `- **Payers**: ${payersOf(rule)}`,
    ...(rule.effective ? [`- **Dates**: ${datesOf(rule.effective)}`] : []),
    ...(example ? [`- **Example that fails**: ${exampleLine(example)}`] : []),
    `- **Denial**: ${denials.join('; ') || 'none'}`,
    `- **Way back**: ${waysBackOf(rule)}`,
    ...(documents.length > 0 ? [`- **Documents**: ${documents.join('; ')}`] : []),
    ...(rule.supersedes ? [`- **Speaks instead of**: ${codes(rule.supersedes)}`] : []),
    `- **Sources** (${confidenceOf(rule).join(', ')}):`,
    ...sources.map((source) => `  - ${sourceLine(source)}`),
    ...(rule.unsure ? [`- **Unsure**: ${rule.unsure}`] : []),
    '',
  ].join('\n');
}

const denialLine = (codes: DenialCodes): string =>
  codes.map(({ code: name, words }) => (words ? `${name} (${words})` : name)).join(' + ');

/** The rule's payers, and those of branches that have their own. */
function payersOf({ payers, branches }: Rule): string {
  const own = branches.filter((branch) => branch.payers);
  return [
    scopeWords(payers),
    ...own.map((branch) => `${code(branch.id)}: ${scopeWords(branch.payers ?? {})}`),
  ].join('; ');
}

/** The way back after the denial, and those of branches that have their own. */
function waysBackOf({ remedy, branches }: Rule): string {
  const own = branches.flatMap((branch) =>
    branch.remedy ? [`${code(branch.id)}: ${referenceText(`remedy.${branch.remedy}`)}`] : [],
  );
  return [referenceText(`remedy.${remedy}`), ...own].join('; ');
}

const datesOf = ({ from, to, basis }: NonNullable<Rule['effective']>): string =>
  [from && `from ${from}`, to && `to ${to}`, `by the ${basis} date`].filter(Boolean).join(' ');

function sourceLine({ title, url, section: place, read, confidence }: Source): string {
  const name = url ? `[${title}](${url})` : title;
  return `${[name, place].filter(Boolean).join(': ')} (read ${read}, ${confidence})`;
}
