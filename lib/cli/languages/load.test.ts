import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../settings/types.ts';
import { CORE_PACK_FOLDER, loadCorePack } from '../build-pack.ts';
import { languageFolder, languagesIn, writeWords } from './files.ts';
import { languageFaults, loadLanguages } from './load.ts';

const core = loadCorePack();
const RULE = 'languages/es/rules/bundling/cgm-with-fingerstick-supplies.yaml';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'languages '));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Takes a copy of the languages and changes a file of them. @returns the faults of Spanish then */
function faultsAfter(file: string, from: string | RegExp, to: string): readonly string[] {
  rmSync(join(folder, 'languages'), { recursive: true, force: true });
  cpSync(join(CORE_PACK_FOLDER, 'languages'), join(folder, 'languages'), { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from} to change.`);
  writeFileSync(path, changed);
  return languageFaults(folder, 'es', core, false);
}

test('rules speak each language that can be chosen', () => {
  expect(['en', ...languagesIn(CORE_PACK_FOLDER)].toSorted()).toEqual([...LANGUAGES].toSorted());
});

test.each(languagesIn(CORE_PACK_FOLDER))('%s has all that the rules say, as they say it now', (language) => {
  expect(languageFaults(CORE_PACK_FOLDER, language, core, true)).toEqual([]);
});

test.each([
  ['another English', 'Take the line off.', 'Take it off.', 'on-claim.fix: the English has changed'],
  ['a sentence too few', /^in-this-month\.fix:\n.*\n.*\n/m, '', 'in-this-month.fix: is missing'],
  [
    'a sentence too many',
    /^title:/m,
    'gone.fix: { en: A, es: B }\ntitle:',
    'gone.fix: the rule has no such sentence',
  ],
  ['another fact', '"{line.procedureCode} cae', '"{line.units} cae', 'in-this-month.message: has the facts'],
  ['another modifier', 'es: Quite la línea.', 'es: Quite KX.', 'on-claim.fix: has the modifiers "KX"'],
  [
    'the English left standing',
    'es: Quite la línea.',
    'es: Take the line off.',
    'on-claim.fix: is the English',
  ],
])('%s is named', (_what, from, to, fault) => {
  const faults = faultsAfter(RULE, from, to);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`cgm-with-fingerstick-supplies: ${fault}`);
});

test('a paper that is missing, and one that nobody knows, are named', () => {
  expect(faultsAfter('languages/es/documents.yaml', 'Sleep study:', 'Sleep studies:')).toEqual([
    'documents.yaml: "Sleep studies": the pack has no such name',
    'documents.yaml: "Sleep study": is missing',
  ]);
});

test('what has changed in English is not said in Spanish, until the file is up to date and somebody translates it', () => {
  faultsAfter(RULE, 'en: Take the line off.', 'en: Take it off.');
  const words = () => loadLanguages(folder, core, false).es?.rules['cgm-with-fingerstick-supplies'];
  expect(words()?.['on-claim.fix']).toBeUndefined();
  expect(words()?.['in-this-month.fix']).toBe('Quite la línea.');

  writeWords(languageFolder(folder, 'es'), 'es', core.rules, false);
  expect(languageFaults(folder, 'es', core, false)).toEqual([]);
  expect(words()?.['on-claim.fix']).toBeUndefined();
  const text = readFileSync(join(folder, RULE), 'utf8');
  expect(text).toContain('on-claim.fix:\n  en: Take the line off.\n  before: Quite la línea.\n');

  writeFileSync(join(folder, RULE), text.replace('before:', 'es:'));
  expect(words()?.['on-claim.fix']).toBe('Quite la línea.');
});

test('the files of the bundled pack stand there as they are written', () => {
  cpSync(join(CORE_PACK_FOLDER, 'languages'), join(folder, 'languages'), { recursive: true });
  writeWords(languageFolder(folder, 'es'), 'es', core.rules, false);
  expect(readFileSync(join(folder, RULE), 'utf8')).toBe(readFileSync(join(CORE_PACK_FOLDER, RULE), 'utf8'));
});
