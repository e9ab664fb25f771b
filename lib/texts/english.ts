import { en } from './en.ts';
import { enFacts } from './en-facts.ts';
import { type Catalogue, speak } from './text.ts';

/** Everything that Box24 says in English on a claim page and about facts. Importing this file makes it the language spoken. */
export const english: Catalogue = { ...en, ...enFacts };

speak(english);
