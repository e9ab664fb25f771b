import { packName } from '../texts/pack-name.ts';
import { type Denial, type Rule, SEVERITIES, type Source } from './types.ts';

/** What is said of a rule wherever it is described: in the generated pages and on the page "Rules and codes". */

/** A denial code with our words for it, where there are some. */
export interface DenialCode {
  /** `CO-4`, `N519`. */
  readonly code: string;
  readonly words?: string;
}

/** One answer of a payer: the reason code with its group, then remark codes. */
export type DenialCodes = readonly DenialCode[];

/**
 * The denials of a rule and of its branches, each once.
 * @param words our words for denial codes, `carc:4`
 */
export function denialsOf(
  { denials, branches }: Pick<Rule, 'denials' | 'branches'>,
  words: Readonly<Record<string, string>>,
): readonly DenialCodes[] {
  const all = [...denials, ...branches.flatMap((branch) => branch.denials ?? [])];
  const byCodes = new Map(all.map((one) => codesOf(one, words)).map((codes) => [keyOf(codes), codes]));
  return [...byCodes.values()];
}

const keyOf = (codes: DenialCodes): string => codes.map(({ code }) => code).join(' ');

function codesOf({ group, carc, rarc = [] }: Denial, words: Readonly<Record<string, string>>): DenialCodes {
  const named = (code: string, key: string): DenialCode => {
    const own = words[key];
    return own ? { code, words: own } : { code };
  };
  return [named(`${group}-${carc}`, `carc:${carc}`), ...rarc.map((one) => named(one, `rarc:${one}`))];
}

/** The weakest of a rule's sources first: `expertise`, `verified-part`, `verified`. */
export function confidenceOf({ sources }: Pick<Rule, 'sources'>): Source['confidence'][] {
  const order = ['expertise', 'verified-part', 'verified'] as const;
  return order.filter((one) => sources.some(({ confidence }) => confidence === one));
}

/** The worst severity of a rule's branches. */
export const worstOf = ({ branches }: Pick<Rule, 'branches'>) =>
  SEVERITIES.find((one) => branches.some(({ severity }) => severity === one)) ?? 'info';

/** What a category of rules is called in the language that is spoken. */
export const categoryName = (id: string): string => packName('category', titleOf(id)).text;

/** `prior-authorization` as "Prior authorization". */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
