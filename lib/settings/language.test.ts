import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  ['auto', 'es-419', 'es'],
  ['auto', 'ES_MX', 'es'],
  ['auto', 'en-US', 'en'],
  ['auto', 'est', 'en'],
  ['auto', '', 'en'],
  ['en', 'es', 'en'],
  ['es', 'en-US', 'es'],
] as const)('%s in a browser that speaks "%s": %s', (language, browsers, spoken) => {
  expect(languageOf({ language }, browsers)).toBe(spoken);
});
