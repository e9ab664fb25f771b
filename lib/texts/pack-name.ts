import { plainText, text } from './text.ts';

/** Something that the rule pack names in English, as it is said. */
export interface PackName {
  readonly text: string;
  /** Where it is said in another language than is spoken around it. */
  readonly lang?: string;
}

/**
 * What a paper, or a category of rules, is called in the language that is spoken, if it has a name there.
 * @param english its name in the pack, by which rules and answers know it
 */
export function packName(kind: 'document' | 'category', english: string): PackName {
  const own = plainText(`${kind}.${english}`);
  if (own !== undefined) return { text: own };
  return text('language') === 'en' ? { text: english } : { text: english, lang: 'en' };
}

/** Papers in a sentence, in the language that is spoken: "Sleep study and Proof of delivery". @param papers their names in the pack */
export const papersText = (papers: readonly string[]): string =>
  new Intl.ListFormat(text('language')).format(papers.map((paper) => packName('document', paper).text));
