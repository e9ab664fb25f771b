import type { RulePack, ShippedRule } from './types.ts';

/** What a rule says in another language, by place: `title`, `why`, `unsure`, `branch.message`, `branch.fix`. What is left out is said in English. */
export type RuleWords = Readonly<Record<string, string>>;

/** What a pack says in another language. */
export interface PackWords {
  /** By rule. */
  readonly rules: Readonly<Record<string, RuleWords>>;
  /** What has a name: `document.Sleep study`, `category.Rental`, `denial.carc:4`, and by its sentence what a modifier states. */
  readonly names: Readonly<Record<string, string>>;
}

/** A rule in another language, where it has the words; the places of sentences without are named in `inEnglish`. */
function translateRule(rule: ShippedRule, language: string, words: RuleWords = {}): ShippedRule {
  const inEnglish: string[] = [];
  const said = (place: string, english: string): string => {
    const own = words[place];
    if (own === undefined) inEnglish.push(place);
    return own ?? english;
  };
  return {
    ...rule,
    title: said('title', rule.title),
    ...(rule.why !== undefined && { why: said('why', rule.why) }),
    branches: rule.branches.map((branch) => ({
      ...branch,
      message: said(`${branch.id}.message`, branch.message),
      fix: said(`${branch.id}.fix`, branch.fix),
    })),
    language,
    ...(inEnglish.length > 0 && { inEnglish }),
  };
}

/**
 * A pack in another language. Papers keep their names, which rules and answers go by; see `packName` in lib/texts.
 * @returns the pack itself where there are no words of that language, as of English, in which it is written
 */
export function translatePack(pack: RulePack, language: string, words: PackWords | undefined): RulePack {
  if (!words) return pack;
  const { rules, names } = words;
  const inEnglish: string[] = [];
  const denials = Object.entries(pack.denialWords).map(([code, english]): [string, string] => {
    const own = names[`denial.${code}`];
    if (own === undefined) inEnglish.push(code);
    return [code, own ?? english];
  });
  return {
    ...pack,
    rules: pack.rules.map((rule) => translateRule(rule, language, rules[rule.id])),
    denialWords: Object.fromEntries(denials),
    language,
    ...(inEnglish.length > 0 && { inEnglish }),
  };
}

/** The language of a sentence of a rule or a pack that may be translated. @returns undefined for that of rule files */
export const languageAt = (
  { language, inEnglish }: Pick<RulePack, 'language' | 'inEnglish'>,
  place: string,
): string | undefined => (inEnglish?.includes(place) ? undefined : language);
