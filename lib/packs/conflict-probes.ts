import type { FactInputs } from '../facts/types.ts';
import { caseInputs } from '../rules/cases.ts';
import { compileCodes } from '../rules/codes.ts';
import type { Rule, RuleCase } from '../rules/types.ts';
import type { Tables } from '../tables/types.ts';
import { pageText } from '../texts/page-text.ts';
import { type KindWorld, makeRule } from './make-rule.ts';
import type { KindRule, TeamPack } from './types.ts';

/** Codes and payers on which each rule by kind is held against all others. */
const MOST_CODES = 12;
const MOST_PAYERS = 4;

/** A fault that a rule finds, and the same claim after what the rule says was done. */
export interface Probe {
  readonly name: string;
  readonly before: FactInputs;
  readonly after?: FactInputs;
}

/** What a rule of a pack is held against others on: its failing examples, by kind for each code and payer, each with one that passes. */
export function* probesOf(
  id: string,
  { content }: TeamPack,
  ground: KindWorld,
  tables: Tables,
): Generator<Probe> {
  const tree = content.rules?.find((one) => one.id === id);
  if (tree) {
    const passing = tree.cases.find(({ expect }) => expect === 'passes');
    for (const one of tree.cases.filter(({ expect }) => expect === 'fails'))
      yield probe(one.name, one, passing, tables);
    return;
  }
  const kinds = content.kinds ?? [];
  const kind = kinds.find((one) => one.id === id);
  if (!kind) return;
  const follows = kinds.filter(({ forPayers }) => forPayers?.some((one) => kind.forPayers?.includes(one)));
  for (const narrow of narrowed(kind, kinds, ground)) {
    const rule = attempt(() => makeRule(narrow, ground));
    const [failing, passing] = (['fails', 'passes'] as const).map((expect) =>
      rule?.cases.find((one) => one.expect === expect),
    );
    if (!failing) continue;
    const payer = failing.payer && pageText(`payer.${failing.payer}`);
    const name = [narrow.codes?.list?.[0], payer].filter(Boolean).join(', ');
    yield probe(name, failing, passing, tables, follows);
  }
}

function probe(
  name: string,
  failing: RuleCase,
  passing: RuleCase | undefined,
  tables: Tables,
  follows: readonly KindRule[] = [],
): Probe {
  const inputs = (one: RuleCase): FactInputs => {
    const made = caseInputs(one, tables);
    if (follows.length === 0) return made;
    const profile = { ...made.context.profile, alsoApplies: follows.map(({ id }) => id) };
    return { ...made, context: { ...made.context, profile } };
  };
  return { name, before: inputs(failing), ...(passing && { after: inputs(passing) }) };
}

/** A rule by kind for one code and one payer at a time; codes that other rules of the pack name go first. */
function* narrowed(one: KindRule, all: readonly KindRule[], ground: KindWorld): Generator<KindRule> {
  if (one.cases) {
    yield one;
    return;
  }
  const speaksOf = one.codes && compileCodes(one.codes, ground.sets);
  const named = all.flatMap(({ id, codes }) => (id === one.id ? [] : (codes?.list ?? [])));
  const members = (one.codes?.set ?? []).flatMap((set) => ground.sets[set] ?? []);
  const codes = speaksOf
    ? [...new Set([...named, ...(one.codes?.list ?? []), ...members, ...ground.codes])].filter(speaksOf)
    : [undefined];
  const payers = Object.entries(one.payers ?? {}).filter(([, mode]) => mode !== 'off');
  for (const code of codes.slice(0, MOST_CODES))
    for (const [payer, mode] of one.forPayers ? [[undefined, undefined]] : payers.slice(0, MOST_PAYERS))
      yield {
        ...one,
        ...(code !== undefined && { codes: { list: [code] } }),
        ...(payer !== undefined && mode !== undefined && { payers: { [payer]: mode } }),
      };
}

function attempt(make: () => Rule): Rule | undefined {
  try {
    return make();
  } catch {
    // What is wrong with it its proof says.
    return undefined;
  }
}
