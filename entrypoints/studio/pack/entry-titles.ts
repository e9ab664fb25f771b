import type { PackContent } from '../../../lib/packs/types.ts';
import { type SpokenReason, spokenFault } from '../../../lib/texts/reason-text.ts';
import { rulesOf } from '../rules/content.ts';
import { titleOf } from '../rules/names.ts';

/** What keeps a pack from being signed, in words, what it speaks of by its title. @param english as the proof of a pack says it */
export const faultIn = (content: PackContent, english: string): SpokenReason =>
  spokenFault(
    english,
    (part, at) => entryTitle(content, part, at),
    (id) => {
      const rule = rulesOf(content).find((one) => one.id === id);
      return rule ? titleOf(rule) : content.scenarios?.find((one) => one.id === id)?.title;
    },
  );

function entryTitle(
  { rules, kinds, scenarios, portals }: PackContent,
  part: string,
  at: number,
): string | undefined {
  if (part === 'scenarios') return scenarios?.[at]?.title;
  if (part === 'portals') return portals?.[at]?.title;
  // A rule of its own without a title has nothing but an id that nobody gave it.
  if (part === 'rules') return rules?.[at]?.title;
  const byKind = part === 'kinds' ? kinds?.[at] : undefined;
  return byKind && titleOf(byKind);
}
