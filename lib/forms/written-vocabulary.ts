import type { FieldWords, LookalikeWords, OwnerWords, PageWords, Vocabulary } from './vocabulary.ts';
import { captionWords, learnSpellings } from './words.ts';

/** Phrases as claim forms write them, apart by commas. */
type Written<Words extends { readonly phrases: string }> = Omit<Words, 'phrases'> & {
  readonly captions: string;
};

/** The words of claim forms as people write them: `lib/core-pack/vocabulary.yaml`. */
export interface WrittenVocabulary extends Omit<Vocabulary, 'fields' | 'lookalikes' | 'pages'> {
  readonly fields: readonly Written<FieldWords>[];
  readonly lookalikes: readonly Written<LookalikeWords>[];
  readonly pages: readonly Written<PageWords>[];
}

/**
 * Takes every caption apart once, so that no page has to: most of the time that learning took went there (docs/performance.md).
 * What the reader of this thread knew before is forgotten.
 */
export function readyVocabulary({
  fields,
  lookalikes,
  pages,
  owners,
  ...rest
}: WrittenVocabulary): Vocabulary {
  learnSpellings(rest.words);
  return {
    ...rest,
    owners: owners.map((owner): OwnerWords => ({ ...owner, words: plain(owner.words) })),
    fields: fields.map(({ captions, not, notUnder, ...field }) => ({
      ...field,
      phrases: plainList(captions),
      ...(not !== undefined && { not: plain(not) }),
      ...(notUnder !== undefined && { notUnder: plain(notUnder) }),
    })),
    lookalikes: lookalikes.map(({ captions, ...lookalike }) => ({
      ...lookalike,
      phrases: plainList(captions),
    })),
    pages: pages.map(({ captions, ...page }) => ({ ...page, phrases: plainList(captions) })),
  };
}

const plain = (text: string): string => captionWords(text).words.join(' ');

/** A mark of weight at the end of a caption stays there. */
const plainList = (captions: string): string =>
  captions
    .split(',')
    .map((caption) => caption.trim())
    .map((caption) => plain(caption.replace(/[?~]$/, '')) + (/[?~]$/.exec(caption)?.[0] ?? ''))
    .join(',');
