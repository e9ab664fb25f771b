import type { ChangedRule, PackDeeds } from '../../../lib/messages/pack-types.ts';
import type { PackBase } from '../../../lib/packs/extend.ts';
import type { InstalledPack, RuleChange } from '../../../lib/packs/types.ts';
import type { ShippedRule } from '../../../lib/rules/types.ts';

/** Nobody reads more before deciding; the page says how many there are. */
const MOST_TOLD = 100;

/**
 * What a pack does, without what of it was left out.
 * @param core the bundled rules, in the biller's language, and the bundled payers
 */
export function deedsOf(
  { pack: { content }, leftOut }: InstalledPack,
  { pack: core, payers: known }: Pick<PackBase, 'pack' | 'payers'>,
): PackDeeds {
  const isIn = (part: (typeof leftOut)[number]['part'], id: string) =>
    !leftOut.some((one) => one.part === part && one.id === id);
  const judges = ({ id }: { readonly id: string }) => isIn('rule', id);
  const [rules, kinds] = [(content.rules ?? []).filter(judges), (content.kinds ?? []).filter(judges)];
  const changes = (content.changes ?? []).filter(({ rule }) => isIn('change', rule));
  const byId = new Map(core.rules.map((rule) => [rule.id, rule]));
  const told = (change: RuleChange): ChangedRule => {
    const [rule = ''] = change.rule.split('#');
    return { ...change, title: byId.get(rule)?.title ?? change.rule };
  };
  const payers = (content.payers ?? []).filter(({ id }) => isIn('payer', id));
  const own = new Set([...rules, ...kinds].map(({ id }) => id));
  const off = changes.filter((change) => change.severity === 'off' && isDenial(change.rule, byId));
  return {
    rules: own.size,
    kinds: kinds.slice(0, MOST_TOLD).map(({ cases: _cases, ...kind }) => kind),
    titles: rules.slice(0, MOST_TOLD).map(({ title }) => title),
    shadow: (content.shadow ?? []).filter((id) => own.has(id)).length,
    changes: changes
      .filter((change) => !off.includes(change))
      .slice(0, MOST_TOLD)
      .map(told),
    switchesOff: off.map(told),
    payers: payers.length,
    wants: payers.slice(0, MOST_TOLD).map(({ id, payer, values }) => ({
      id,
      title: payer?.title ?? known.find((one) => one.id === id)?.title ?? id,
      isNew: payer !== undefined,
      values,
    })),
    scenarios: (content.scenarios ?? []).filter(({ id }) => isIn('scenario', id)).length,
    portals: (content.portals ?? []).filter(({ id }) => isIn('portal', id)).length,
  };
}

/** Whether a bundled rule, or a branch of one (`rule#branch`), finds what will be denied. */
function isDenial(place: string, byId: ReadonlyMap<string, ShippedRule>): boolean {
  const [rule = '', branch] = place.split('#');
  const branches = byId.get(rule)?.branches ?? [];
  return branches.some(({ id, severity }) => severity === 'will-deny' && (branch ?? id) === id);
}
