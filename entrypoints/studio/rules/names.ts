import type { PackBase } from '../../../lib/packs/extend.ts';
import { kindTitle, ruleTitle } from '../../../lib/packs/text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { isByKind, type TeamRule } from './content.ts';

/** What the tables call codes. @param table `hcpcs`, `modifiers`, `pos`, `carc` */
export function namesIn(base: PackBase, table: string): (code: string) => string | undefined {
  const rows = base.tables.find(({ name }) => name === table)?.rows ?? {};
  return (code) => {
    const row = Object.hasOwn(rows, code) ? rows[code]?.at(-1) : undefined;
    const name = row?.short ?? row?.name ?? row?.text;
    return typeof name === 'string' ? name : undefined;
  };
}

/** What a rule is called; one that is unfinished goes by its kind. */
export function titleOf(rule: TeamRule): string {
  if (!isByKind(rule)) return rule.title.trim() || rule.id;
  const unfinished = studioText('rules.unfinished', { kind: kindTitle(rule.kind) });
  const isForNobody = !rule.forPayers && Object.keys(rule.payers ?? {}).length === 0;
  try {
    return rule.title ?? (isForNobody ? unfinished : ruleTitle(rule));
  } catch {
    return unfinished;
  }
}
