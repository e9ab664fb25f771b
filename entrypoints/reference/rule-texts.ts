import { formatDate } from '../../lib/claim/dates.ts';
import { languageAt } from '../../lib/rules/translation.ts';
import { type Effective, RULES_LANGUAGE, type Translated } from '../../lib/rules/types.ts';
import { factLabel } from '../../lib/rules/wording.ts';
import { referenceText } from '../../lib/texts/reference-text.ts';

/** A message with what each name in braces stands for in its place. */
export const inWords = (message: string): string =>
  message.replace(/\{([^{}]+)\}/g, (_whole, name: string) => `[${factLabel(name)}]`);

/** From when until when a rule holds, and by which date. */
export function datesWords({ from, to, basis }: Effective): string {
  const by = referenceText(`rule.dates.${basis}`);
  if (from !== undefined && to !== undefined)
    return `${referenceText('rule.dates.between', { from: formatDate(from), to: formatDate(to) })}, ${by}`;
  if (from !== undefined) return `${referenceText('rule.dates.from', { from: formatDate(from) })}, ${by}`;
  if (to !== undefined) return `${referenceText('rule.dates.to', { to: formatDate(to) })}, ${by}`;
  return by;
}

/** A name of a claim or context file as people call it. @param of where it stands */
export function pairLabel(name: string, of: 'line' | 'claim' | 'known'): string {
  const fact =
    of === 'line' ? `line.${name}` : of === 'claim' || name.startsWith('profile.') ? name : `ctx.${name}`;
  const label = factLabel(fact);
  return label === fact ? name : label;
}

/** The language of a sentence of a rule or a pack, for page readers. @param place see `languageAt` */
export const langAt = (of: Translated, place: string): string => languageAt(of, place) ?? RULES_LANGUAGE;
