import type { Catalogue } from '../text.ts';
import { evidence } from './evidence.ts';
import { facts } from './facts.ts';
import { fields } from './fields.ts';
import { main } from './main.ts';
import { teach } from './teach.ts';
import { words } from './words.ts';

/** Everything that Box24 says in Spanish on a claim page, about facts and about fields. */
export const spanish: Catalogue = { ...main, ...facts, ...fields, ...evidence, ...words };

/** What teach mode says. */
export const spanishTeach: Catalogue = {
  language: main.language,
  ...fields,
  ...evidence,
  ...teach,
};
