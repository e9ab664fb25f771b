import { english } from './english.ts';
import { type Parts, speakParts } from './parts.ts';
import { type Catalogue, speak } from './text.ts';

/** What a language says on claim pages, and beside them. */
type Whole = readonly [claim: Catalogue, parts: Partial<Parts>];

/** English comes along with every page of ours. */
const speakEnglish = async (): Promise<Whole> => [english, {}];

/** Another language comes when it is spoken. */
const LOAD: Readonly<Record<string, () => Promise<Whole>>> = {
  async es() {
    const [{ spanish }, { spanishParts }] = await Promise.all([
      import('./es/claim.ts'),
      import('./es/parts.ts'),
    ]);
    return [spanish, spanishParts];
  },
};

/**
 * Speaks a language in this page or worker of ours.
 * @param language as browsers call it; one that is not known is English
 * @param names what the rule pack's own names are called in it, see `packName`
 */
export async function speakIn(language: string, names: Catalogue = {}): Promise<void> {
  const [claim, parts] = await (LOAD[language] ?? speakEnglish)();
  speak({ ...claim, ...names });
  speakParts(parts);
}
