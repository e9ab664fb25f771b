import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isModifier } from '../../claim/modifier-list.ts';
import { CORE_PACK_FOLDER, loadCorePack } from '../build-pack.ts';
import { readDocuments } from './documents.ts';
import { readStatements } from './statements.ts';

const documents = readDocuments(join(CORE_PACK_FOLDER, 'documents.yaml'));

/** One statement in a file of its own. */
function fileWith(statement: Readonly<Record<string, string>>, times = 1): string {
  const file = join(mkdtempSync(join(tmpdir(), 'box24-statements-')), 'statements.yaml');
  const sources = { s: { title: 'T', read: '2026-11-23', confidence: 'verified' } };
  writeFileSync(file, JSON.stringify({ sources, statements: Array(times).fill(statement) }));
  return file;
}
const SIDE = { modifier: 'RT', states: 'It is right.', document: 'Proof of delivery', source: 's' };

test('every modifier that states a fact is one, in a sentence, with a paper and a source', () => {
  const { statements } = loadCorePack();
  expect(statements.length).toBeGreaterThan(30);
  expect(statements.filter(({ modifier }) => !isModifier(modifier))).toEqual([]);
});

test.each([
  ['a paper that is not there', { ...SIDE, document: 'A note' }, 1, 'no paper is called "A note"'],
  ['a source that is not there', { ...SIDE, source: 'x' }, 1, 'no source is called "x"'],
  ['a set that is not there', { ...SIDE, set: 'SIDES' }, 1, 'no set is called "SIDES"'],
  ['what is no modifier', { ...SIDE, modifier: 'right' }, 1, 'is no modifier'],
  ['what is no sentence', { ...SIDE, states: 'right' }, 1, 'is no sentence'],
  ['one that stands there twice', SIDE, 2, 'RT stands there already'],
])('%s', (_, statement, times, reason) => {
  expect(() => readStatements(fileWith(statement, times), documents, {})).toThrow(reason);
});
