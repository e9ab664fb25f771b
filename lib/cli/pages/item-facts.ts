import { coreRegistry } from '../../facts/registry.ts';
import { memberFacts } from '../../rules/items.ts';
import { code, table } from './markdown.ts';

/** What the facts mean that only a member of lines or of history has. */
const OF_LINES: Readonly<Record<string, string>> = {
  index: 'Its place among the lines of the claim, 1 for the first, or among the earlier lines',
  fromHistory: 'Whether it is an earlier line rather than one of this claim',
  daysBefore: "Days from its From date to this line's; negative for a later one",
  monthsBefore: "Calendar months from its From date to this line's; negative for a later one",
  sameMonth: 'Whether both From dates lie in one calendar month',
  sameYear: 'Whether both From dates lie in one calendar year',
  overlaps: "Whether its days, From to To, and this line's have one in common",
  sameModifiers: 'Whether both have the same modifiers in whatever order',
  sameSeries:
    'Whether both bill months of one rental: same code, both RR, and the later one begins no new series (KH, RA)',
  used: 'Whether it uses something up: on this claim, or paid earlier',
  paid: 'Whether it was paid; a line of this claim was not',
  paidAmount: 'What was paid for it, in cents; blank for a line of this claim',
  daysSupply: 'Days that it was to last; blank for a line of this claim',
  supplierNpi: 'Who billed it; blank for a line of this claim',
};
const OF_DIAGNOSES: Readonly<Record<string, string>> = {
  code: 'The code in its box of item 21',
  letter: 'The letter of its box',
  status: 'What ICD-10-CM says of it on the service date',
  side: 'The side of the body that it names',
};

/** The section of docs/facts.md about members of lists. */
export function itemFactsSection(): string {
  const lists = [
    ['lines', 'lines, history', OF_LINES],
    ['diagnoses', 'diagnoses', OF_DIAGNOSES],
  ] as const;
  const rows = lists.flatMap(([over, title, meanings]) =>
    Object.entries(memberFacts(over, coreRegistry)).map(([name, { type, values, needsLine }]) => [
      code(`item.${name}`),
      values ? `${type}: ${values.join(' · ')}` : type,
      title,
      `${meanings[name] ?? ''}${needsLine ? '; only in a rule about lines' : ''}`,
    ]),
  );
  return `## Members of a list

Inside \`some\`, \`none\`, \`every\`, \`count\` and \`sum\`, \`item.<fact>\` is asked of the member: of a line or an earlier line every \`line.<fact>\` above
(\`item.units\` is the member's \`line.units\`), and what only members have.

${table(['fact', 'type', 'members of', 'meaning'], rows)}
`;
}
