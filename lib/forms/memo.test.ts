import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { classify } from './classify.ts';
import type { SeenCaption, Unit } from './unit.ts';
import { unitForTests } from './unit-for-tests.ts';
import { learnVocabulary } from './vocabulary.ts';
import { captionWords, tokenWords } from './words.ts';

const words = readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml'));

const caption = (text: string, more: Partial<SeenCaption> = {}): SeenCaption => ({
  source: 'label',
  text,
  weight: 0.95,
  ...more,
});
const valued = (value: string): Pick<Unit, 'parts'> => ({
  parts: [{ element: { value } as unknown as Element, role: 'whole' }],
});

/** Units that differ in one thing that counts, and texts that only look like the boundary between two. */
const units: readonly Partial<Unit>[] = [
  { captions: [caption('NPI')] },
  { captions: [caption('NPI')], context: ['Billing provider'] },
  { captions: [caption('NPI')], context: ['Billing provider', 'Claim'] },
  { captions: [caption('NPI')], context: ['Billing provider|Claim'] },
  { captions: [caption('NPI')], ...valued('1234567893') },
  { captions: [caption('NPI')], ...valued('E0601') },
  { captions: [caption('NPI')], kind: 'select', options: ['1|Nobody', '2|Somebody'] },
  { captions: [caption('NPI')], kind: 'select', options: ['1|1234567893', '2|1234567802'] },
  { captions: [caption('NPI', { weight: 0.5 })] },
  { captions: [caption('NPI', { outer: true })] },
  { captions: [caption('NPI', { source: 'placeholder' })] },
  { captions: [caption('NPI')], maxLength: 2 },
  { captions: [caption('NPI')], item: '24j' },
  { captions: [caption('NPI')], tokens: ['priorAuthNumber'] },
  { captions: [caption('NPI'), caption('Prior authorization number')] },
  { captions: [], tokens: ['NPI\nlabel undefined 0.95 Prior authorization number'] },
  { captions: [caption('ICD indicator')] },
  { captions: [caption('ICD indicator')], box: { left: 0, top: 0, right: 30, bottom: 20 } },
  { captions: [caption('Diagnosis')], kind: 'area', ...valued('G47.33') },
  { captions: [caption('Diagnosis')], kind: 'area', ...valued('Sleeps badly') },
];

it('what is kept from look to look changes no verdict', () => {
  learnVocabulary(words);
  for (const unit of units) classify(unitForTests(unit));
  const kept = units.map((unit) => classify(unitForTests(unit)));
  const anew = units.map((unit) => {
    learnVocabulary(words);
    return classify(unitForTests(unit));
  });
  expect(kept).toEqual(anew);
});

it('words of an id that only some pages share count for the others', () => {
  learnVocabulary(words);
  const unit = unitForTests({ tokens: ['claimPriorAuthNumber'] });
  const path = (noise: readonly string[]) => classify(unit, new Set(noise)).claim[0]?.concept.path;
  expect(path([])).toBe('priorAuthNumber');
  expect(path(tokenWords('priorAuth'))).not.toBe('priorAuthNumber');
  expect(path([])).toBe('priorAuthNumber');
});

it('other words mean other things', () => {
  learnVocabulary(words);
  const unit = unitForTests({ captions: [caption('Prior authorization number')] });
  expect(classify(unit).claim[0]?.concept.path).toBe('priorAuthNumber');
  const fields = words.fields.filter(({ path }) => path !== 'priorAuthNumber');
  learnVocabulary({ ...words, fields, words: { ...words.words, empty: `${words.words.empty} frobnitz` } });
  expect(classify(unit).claim.map(({ concept }) => concept.path)).not.toContain('priorAuthNumber');
  expect(captionWords('Frobnitz').words).toEqual([]);
});
