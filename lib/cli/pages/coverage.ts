import { PAYER_KINDS } from '../../claim/claim.ts';
import { namesCode } from '../../rules/named-codes.ts';
import { payerWords } from '../../rules/payer-words.ts';
import type { Rule, RulePack } from '../../rules/types.ts';
import type { PayerData } from '../../tables/payers.ts';
import type { TableData } from '../../tables/types.ts';
import { code, codes, table } from './markdown.ts';

/** What the coverage page is worked out from. */
export interface CoverageInput {
  readonly rules: readonly Rule[];
  readonly tables: readonly TableData[];
  readonly sets: RulePack['sets'];
  readonly setEditions: RulePack['setEditions'];
  readonly payers: readonly PayerData[];
}

const NOT_KNOWN = `## What is not known

- **CPT and CDT**: no code, text or limit of them is here. A CPT code on a Medicare equipment claim is named as such by its shape, nothing more.
- **Coverage texts**: of the local coverage policies only the limits, code lists and diagnoses that a rule names; no policy is here as a whole.
- **Prices**: the payment category and the modifiers with a fee, no amounts.
- **Practitioners and suppliers**: no NPI registry, no Medicare enrollment file. Numbers are checked by their check digit; the rest is asked.
- **Eligibility, claims at the payer, authorizations**: what is on the claim, what the biller answered and what this browser has seen.
- **Plans**: a commercial plan, a Medicaid programme or an Advantage plan without a row of parameters below is judged by its kind alone. Parameters of one's own
  are added as [payers.md](payers.md) says.
- **Face-to-face list**: a code without a row may still be on it.
`;

/** The text of docs/coverage.md: which codes, lists, tables and payers are known, how far, and which are not. */
export function coveragePage({ rules, tables, sets, setEditions, payers }: CoverageInput): string {
  return [
    `# What Box24 knows

Generated from \`lib/core-pack\` by \`node lib/cli/build-pack.ts\`; do not edit. After a table's last day a look-up answers that the date is outside it, and
what depends on it is not checked; one that _answers later_ goes on for the codes that it has, and what rests on it says so. What rests on a list past its last day is a review at most and says so. What each table's silence means: [the tables' own page](../lib/core-pack/tables/README.md).
`,
    tablesSection(tables),
    codesSection(rules, tables, sets),
    kindsSection(rules, payers),
    payersSection(payers),
    setsSection(rules, sets, setEditions),
    NOT_KNOWN,
  ].join('\n');
}

function tablesSection(tables: readonly TableData[]): string {
  const rows = tables.map((one) => {
    const keys = Object.values(one.rows);
    const doubtful = keys.filter((list) =>
      list.some(({ confidence = 'verified' }) => confidence !== 'verified'),
    );
    return [
      code(one.name),
      one.edition,
      one.from ?? '–',
      one.holdsLater ? `${one.until}, _answers later_` : (one.until ?? 'does not age'),
      one.rowsOf ? 'packed' : String(keys.length),
      String(doubtful.length),
    ];
  });
  return `## Tables

_Not verified_: codes with a row that was read in part, in a transcription, or rests on trade knowledge.

${table(['table', 'edition', 'from', 'trusted until', 'codes', 'not verified'], rows)}
`;
}

/** HCPCS codes by their first letter, and how many of them the other tables and the rules name. */
function codesSection(rules: readonly Rule[], tables: readonly TableData[], sets: RulePack['sets']): string {
  const rowsOf = (name: string): TableData['rows'] => tables.find((one) => one.name === name)?.rows ?? {};
  const selectors = rules.map((rule) => namesCode(rule, sets));
  const known = Object.keys(rowsOf('hcpcs'));
  const letters = [...new Set(known.map((one) => one.charAt(0)))].sort();
  const columns = ['fee-category', 'mue', 'limits', 'prior-auth', 'f2f', 'similar'];
  const rows = letters.map((letter) => {
    const members = known.filter((one) => one.startsWith(letter));
    const named = members.filter((one) => selectors.some((test) => test(one))).length;
    const inTable = columns.map((name) => {
      const listed = rowsOf(name);
      return String(members.filter((one) => (listed[one]?.length ?? 0) > 0).length);
    });
    return [letter, String(members.length), ...inTable, String(named)];
  });
  return `## HCPCS codes

By the first letter, ended codes included: how many are known, how many have a row in the other tables, and how many some rule names by code, set or
a prefix longer than a letter. Rules without codes of their own look at every line. Letters without a row here are unknown to Box24.

${table(['letter', 'known', ...columns.map(code), 'named by a rule'], rows)}
`;
}

function kindsSection(rules: readonly Rule[], payers: readonly PayerData[]): string {
  const rows = PAYER_KINDS.map((kind) => {
    const modes = rules.map((rule) => rule.payers[kind] ?? rule.payers.all ?? 'off');
    const count = (mode: string): string => String(modes.filter((one) => one === mode).length);
    return [
      payerWords(kind),
      count('as-is'),
      count('one-lower'),
      codes(payers.filter((payer) => payer.kind === kind).map(({ id }) => id)),
    ];
  });
  return `## Kinds of payers

How many rules speak for each, by the rule's own scope (a branch may have a narrower one), and the payers by which the kind is known.

${table(['kind', 'rules as they are', 'rules one level lower', 'payers'], rows)}
`;
}

function payersSection(payers: readonly PayerData[]): string {
  const rows = payers.map(({ id, title, names, payerIds, source, confidence, profile }) => [
    code(id),
    title,
    `${names.length} / ${payerIds.length}`,
    codes(profile.flatMap(({ values }) => Object.keys(values))) || 'none',
    `${source} (${confidence})`,
  ]);
  return `## Payers

${table(['payer', 'title', 'names / ids', 'parameters', 'source of the names'], rows)}

[payer-parameters.md](payer-parameters.md) has the values with their sources, and what is unknown.
`;
}

function setsSection(
  rules: readonly Rule[],
  sets: RulePack['sets'],
  editions: RulePack['setEditions'],
): string {
  const texts = rules.map(({ cases: _cases, ...rule }) => JSON.stringify(rule));
  const rows = Object.entries(sets).map(([name, members]) => {
    const own = editions.find((edition) => edition.sets.includes(name));
    return [
      code(name),
      String(members.length),
      String(texts.filter((text) => text.includes(`"${name}"`)).length),
      own?.edition ?? '–',
      own?.until ?? 'does not age',
    ];
  });
  return `## Lists

Named sets of codes, modifiers, places, diagnoses and words, with the number of rules that name each; those that none names serve facts and other sets. Title and source stand in
\`lib/core-pack/tables/sets/<name>.yaml\`, the editions in \`lib/core-pack/tables/editions.yaml\`.

${table(['list', 'members', 'rules', 'compared with', 'trusted until'], rows)}
`;
}
