import { coreRegistry } from '../../../../lib/facts/registry.ts';
import { operatorOf } from '../../../../lib/packs/condition-edit.ts';
import type { PackBase } from '../../../../lib/packs/extend.ts';
import { placesOf } from '../../../../lib/packs/schema-place.ts';
import { AGGREGATE_ORDERS } from '../../../../lib/rules/aggregates.ts';
import { childrenOf } from '../../../../lib/rules/children.ts';
import { TreeSchema } from '../../../../lib/rules/condition-schema.ts';
import { lintCondition } from '../../../../lib/rules/lint-condition.ts';
import { schemaFaults } from '../../../../lib/rules/schema-faults.ts';
import type { Condition, Scope } from '../../../../lib/rules/types.ts';
import { spokenReason } from '../../../../lib/texts/reason-text.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';

/** Where the parts of a condition stand, as the rule's check names them: `branches[0].fires.all[1]`. */
export function placeOfPart(path: string, condition: Condition, index: number): string {
  if ('all' in condition) return `${path}.all[${index}]`;
  if ('any' in condition) return `${path}.any[${index}]`;
  return 'not' in condition ? `${path}.not` : `${path}.where`;
}

/**
 * What is amiss with a condition, by place. What nobody has translated is in English, as packs say it.
 * @param path its place in the rule
 * @param sets named lists that there are
 */
export function conditionFaults(
  condition: Condition,
  path: string,
  scope: Scope,
  sets: PackBase['pack']['sets'],
  base: PackBase,
): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  const say = (place: string, reason: string) => {
    if (!faults.has(place)) faults.set(place, reason);
  };
  unfinished(condition, path, say);
  if (faults.size > 0) return faults;
  const { error } = TreeSchema.safeParse(condition);
  if (error)
    for (const { place, reason } of placesOf(schemaFaults(error.issues)))
      say(
        place === '' ? path : place.startsWith('[') ? `${path}${place}` : `${path}.${place}`,
        spokenReason(reason).says,
      );
  else {
    const surroundings = { registry: coreRegistry, sets, scope, vocabularies: new Map() };
    lintCondition(condition, path, surroundings, base.tables, (place, reason) =>
      say(place, spokenReason(reason).says),
    );
  }
  return faults;
}

type Say = (place: string, reason: string) => void;

function unfinished(condition: Condition, path: string, say: Say): void {
  const parts = childrenOf(condition);
  for (const [index, part] of parts.entries()) unfinished(part, placeOfPart(path, condition, index), say);
  if (('all' in condition || 'any' in condition) && parts.length === 0) say(path, ruleFormText('open.group'));
  if ('fact' in condition && condition.fact === '') say(path, ruleFormText('open.fact'));
  else if ('fact' in condition) value(condition[operatorOf(condition)], path, say);
  if ('days' in condition) {
    if (condition.days.includes('')) say(path, ruleFormText('open.fact'));
    value(condition[operatorOf(condition)], path, say);
  }
  if ('count' in condition || 'sum' in condition) {
    if ('of' in condition && condition.of === '') say(path, ruleFormText('open.fact'));
    const order = AGGREGATE_ORDERS.find((name) => name in condition);
    if (order) value(condition[order], path, say);
  }
}

/** Whether something in a value is still to be filled in: an empty text or list. */
function value(given: unknown, path: string, say: Say): void {
  const isOpen = (one: unknown): boolean => {
    if (Array.isArray(one)) return one.length === 0 || one.some(isOpen);
    return typeof one === 'object' && one !== null ? Object.values(one).some(isOpen) : one === '';
  };
  if (isOpen(given)) say(path, ruleFormText('open.value'));
}
