import { afterAll, expect, test } from 'vitest';
import { LANGUAGES } from '../settings/types.ts';
import { speakIn } from './languages.ts';
import { pageText } from './page-text.ts';
import { text } from './text.ts';

afterAll(() => speakIn('en'));

test.each(LANGUAGES)('%s is spoken when it is chosen', async (language) => {
  await speakIn(language);
  expect(text('language')).toBe(language);
});

test('a page of ours speaks Spanish, plurals too, and English again', async () => {
  await speakIn('es');
  expect(text('severity.will-deny')).toBe('Se denegará');
  expect(pageText('panel.openCount', { count: 1 })).toBe('1 hallazgo pendiente');
  expect(pageText('panel.openCount', { count: 2 })).toBe('2 hallazgos pendientes');
  await speakIn('xx');
  expect(pageText('panel.openCount', { count: 2 })).toBe('2 open findings');
});
