import type { KindRule, PackContent } from '../../../lib/packs/types.ts';
import type { Rule } from '../../../lib/rules/types.ts';
import type { DraftChange, PackDraft } from '../drafts/draft.ts';

/** A rule of a pack: by kind, or with conditions of its own. */
export type TeamRule = KindRule | Rule;

export const isByKind = (rule: TeamRule): rule is KindRule => 'kind' in rule;

/** All rules of a pack, those by kind first. */
export const rulesOf = ({ kinds = [], rules = [] }: PackContent): readonly TeamRule[] => [...kinds, ...rules];

/**
 * Puts a rule in the place of the one that is called so; under another id it takes along that it is silent. One of the other sort
 * comes behind those of its sort.
 */
export function withRule(content: PackContent, id: string, rule: TeamRule): PackContent {
  const isSilent = content.shadow?.includes(id) ?? false;
  const same: readonly TeamRule[] = (isByKind(rule) ? content.kinds : content.rules) ?? [];
  const put = <T extends TeamRule>(list: readonly T[] | undefined, one: T): readonly T[] =>
    (list ?? []).map((each) => (each.id === id ? one : each));
  const placed = isByKind(rule)
    ? { ...content, kinds: put(content.kinds, rule) }
    : { ...content, rules: put(content.rules, rule) };
  const next = same.some((one) => one.id === id)
    ? withShadow(placed, id, false)
    : plusRule(withoutRule(content, id), rule);
  return isSilent ? withShadow(next, rule.id, true) : next;
}

/** Adds a rule behind the others of its sort. */
export const plusRule = (content: PackContent, rule: TeamRule): PackContent =>
  isByKind(rule)
    ? { ...content, kinds: [...(content.kinds ?? []), rule] }
    : { ...content, rules: [...(content.rules ?? []), rule] };

/** Takes a rule out, and whatever names it as silent. */
export function withoutRule({ kinds, rules, ...others }: PackContent, id: string): PackContent {
  const left = <T extends TeamRule>(list: readonly T[]) => list.filter((one) => one.id !== id);
  return withShadow(
    { ...others, ...(kinds && { kinds: left(kinds) }), ...(rules && { rules: left(rules) }) },
    id,
    false,
  );
}

/** A rule stays silent, or speaks. */
export function withShadow(
  { shadow = [], ...others }: PackContent,
  id: string,
  isShadow: boolean,
): PackContent {
  const left = shadow.filter((one) => one !== id);
  const now = isShadow ? [...left, id] : left;
  return now.length > 0 ? { ...others, shadow: now } : others;
}

/** A change of what a pack holds. */
export const inContent =
  (make: (before: PackContent) => PackContent): DraftChange =>
  ({ pack, ...draft }) => ({ ...draft, pack: { ...pack, content: make(pack.content) } });

/** Keeps a text of a rule that cannot be read yet, or forgets it. */
export function withText(
  { texts = {}, ...draft }: PackDraft,
  id: string,
  text: string | undefined,
): PackDraft {
  const { [id]: _gone, ...left } = texts;
  const now = text === undefined ? left : { ...left, [id]: text };
  return Object.keys(now).length > 0 ? { ...draft, texts: now } : draft;
}
