import type { RuleChange } from '../../../lib/packs/types.ts';
import { SEVERITIES, type Severity, type ShippedRule } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { text } from '../../../lib/texts/text.ts';

/** How a bundled rule may speak in a team. */
export type Level = RuleChange['severity'];

export const levelText = (level: Level): string =>
  level === 'off' ? partsText('changes.off') : text(`severity.${level}`);

/**
 * How Box24 itself says a rule, or a branch of one.
 * @param place `rule` or `rule#branch`
 * @returns undefined where there is none
 */
export function ownLevel(rules: readonly ShippedRule[], place: string): Severity | undefined {
  const [id, branch] = place.split('#');
  const branches = rules.find((rule) => rule.id === id)?.branches ?? [];
  const meant = branches.filter((one) => branch === undefined || one.id === branch);
  return SEVERITIES.find((severity) => meant.some((one) => one.severity === severity));
}
