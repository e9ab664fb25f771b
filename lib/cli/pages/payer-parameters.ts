import { formatValue } from '../../claim/format.ts';
import { type ContextField, PROFILE_FIELDS, PROFILE_RULE_FIELDS } from '../../facts/context-fields.ts';
import { coreRegistry } from '../../facts/registry.ts';
import type { Rule } from '../../rules/types.ts';
import { factLabel } from '../../rules/wording.ts';
import type { PayerData, PayerProfile } from '../../tables/payers.ts';
import type { PayerGaps } from '../tables/payers.ts';
import { code, codes, table } from './markdown.ts';

const EXPECTATION: Readonly<Record<string, string>> = {
  codes: 'Codes or masks (# a digit, @ a letter) to which the expectation applies',
  requiredMods: 'Modifiers that must all be on the line',
  forbiddenMods: 'Modifiers of which none may be on the line',
  maxUnits: 'Most units in one period',
  maxPer: 'That period; the line where none is named',
  needsInvoice: 'An invoice must be attached',
  documents: 'Papers that the payer wants with the code; the explanation of the code names them',
  message: "What to tell the biller, in the payer's sense and our words",
};

/** What the page is made from. */
export interface PayerPageInput {
  readonly rules: readonly Rule[];
  readonly payers: readonly PayerData[];
  readonly payerGaps: readonly PayerGaps[];
}

/** The text of docs/payer-parameters.md: every parameter of payers, what it means and who reads it, and what is known of each payer. */
export function payerParametersPage({ rules, payers, payerGaps }: PayerPageInput): string {
  const kinds = payers.filter(({ id, kind }) => id === kind);
  const others = payers.filter((payer) => !kinds.includes(payer) && payer.profile.length > 0);
  return `# Payer parameters

What payers want, as far as it was read: generated from \`lib/core-pack/payers\` by \`node lib/cli/build-pack.ts\`; do not edit.
[payers.md](payers.md) says how a payer is added. A parameter that is unknown makes the rules that need it *not checked*:
"… (not in your payer profile)".

## The parameters

${table(
  ['parameter', 'type', 'meaning', 'read by'],
  PROFILE_FIELDS.map((field) => [
    code(field.name),
    typeOf(field),
    factLabel(`profile.${field.name}`),
    readersText(readersOf(field.name, rules)),
  ]),
)}

Those that begin with \`supplier.\` are the biller's own company's. Each entry of \`rules\` is one expectation of the payer, read by
${codes(readersOf('rules', rules))}:

${table(
  ['of an expectation', 'type', 'meaning'],
  PROFILE_RULE_FIELDS.map((field) => [code(field.name), typeOf(field), EXPECTATION[field.name] ?? '']),
)}

## What holds for a kind of payer

${kinds.map((payer) => kindSection(payer, payerGaps)).join('\n')}
## Single payers

What stands here goes over what its kind has; everything else of the kind stays as it is, the unknown included.

${table(
  ['payer', 'kind', 'parameter', 'value', 'from'],
  others.flatMap((payer) =>
    knownOf(payer).map(([name, value, part]) => [
      payer.title,
      payer.kind,
      code(name),
      value,
      sourceText(part),
    ]),
  ),
)}
`;
}

function kindSection({ id, title, profile, ...rest }: PayerData, gaps: readonly PayerGaps[]): string {
  const { unknown = [], elsewhere = {} } = gaps.find((one) => one.id === id) ?? {};
  const known = knownOf({ id, title, profile, ...rest }).map(([name, value, part]) => [
    code(name),
    value,
    sourceText(part),
  ]);
  const settled = Object.entries(elsewhere).map(([name, why]) => [code(name), '–', why]);
  const rows = [...known, ...settled];
  return [
    `### ${title}`,
    '',
    ...(rows.length > 0 ? [table(['parameter', 'value', 'from, or why there is none'], rows), ''] : []),
    ...(unknown.length > 0 ? [`Unknown: ${codes(unknown)}.`, ''] : []),
  ].join('\n');
}

function knownOf({ profile }: PayerData): (readonly [name: string, value: string, part: PayerProfile])[] {
  return profile.flatMap((part) =>
    Object.entries(part.values).map(([name, value]) => {
      const type = PROFILE_FIELDS.find((field) => field.name === name.split('.')[0])?.type ?? 'text';
      return [name, formatValue(type.startsWith('money') ? 'money' : 'text', value), part] as const;
    }),
  );
}

const sourceText = ({ source, url, read, confidence }: PayerProfile): string =>
  `${url === undefined ? source : `[${source}](${url})`} (read ${read}, ${confidence})`;

const LISTS: Readonly<Record<string, string>> = {
  codes: 'list of codes',
  ids: 'list of rule ids',
  texts: 'list of texts',
};

const readersText = (rules: readonly string[]): string =>
  rules.length > 0 ? codes(rules) : 'all rules: how they speak to this payer';

function typeOf({ type, unit, values }: ContextField): string {
  const words = values ? values.join(' · ') : (LISTS[type] ?? type);
  return unit === undefined || unit === type ? words : `${words}, ${unit}`;
}

/** The rules that ask for a parameter, by a condition, a message or a fact that is worked out from it. */
function readersOf(parameter: string, rules: readonly Rule[]): readonly string[] {
  const wanted = `profile.${parameter}`;
  const rests = new Map<string, boolean>();
  const restsOn = (fact: string): boolean => {
    if (fact === wanted) return true;
    const known = rests.get(fact);
    if (known !== undefined) return known;
    rests.set(fact, false);
    const found = coreRegistry.find(fact)?.from.some(restsOn) ?? false;
    rests.set(fact, found);
    return found;
  };
  return rules
    .filter(({ cases: _cases, why: _why, sources: _sources, ...rule }) => {
      const text = JSON.stringify(rule);
      const facts = [...text.matchAll(/"(?:fact|date)":"([^"]+)"|\{([a-zA-Z.]+)\}/g)].map(
        ([, fact, placed]) => fact ?? placed ?? '',
      );
      return text.includes(`"profile":"${parameter}"`) || facts.some(restsOn);
    })
    .map(({ id }) => id);
}
