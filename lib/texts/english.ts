import { en } from './en.ts';
import { enEvidence } from './en-evidence.ts';
import { enFacts } from './en-facts.ts';
import { enFields } from './en-fields.ts';
import { enTeach } from './en-teach.ts';
import { enWords } from './en-words.ts';
import { type Catalogue, speak } from './text.ts';

/** Everything that Box24 says in English on a claim page, about facts and about fields. Importing this file makes it the language spoken. */
export const english: Catalogue = { ...en, ...enFacts, ...enFields, ...enEvidence, ...enWords };

/** What teach mode says. */
export const englishTeach: Catalogue = { language: en.language, ...enFields, ...enEvidence, ...enTeach };

speak(english);
