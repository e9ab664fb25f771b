import type { TableData } from '../tables/types.ts';
import type { Denial, ShippedRule } from './types.ts';

/** Our words for the denial codes that rules name, `carc:4`, from the tables of reason and remark codes; a code without words is left out. */
export function denialWords(
  rules: readonly ShippedRule[],
  tables: readonly TableData[],
): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  const take = (table: 'carc' | 'rarc', code: string): void => {
    const word = tables.find((one) => one.name === table)?.rows[code]?.at(-1)?.text;
    if (typeof word === 'string') words[`${table}:${code}`] = word;
  };
  for (const { carc, rarc = [] } of rules.flatMap(allDenials)) {
    take('carc', carc);
    for (const code of rarc) take('rarc', code);
  }
  return words;
}

const allDenials = (rule: ShippedRule): readonly Denial[] => [
  ...rule.denials,
  ...rule.branches.flatMap((branch) => branch.denials ?? []),
];
