import { plainText } from './text.ts';

/** A word that a fact of kind `enum` holds, or may hold, as it is said; one without a text of its own as it is. */
export const spokenWord = (word: string): string => plainText(`word.${word}`) ?? word;
