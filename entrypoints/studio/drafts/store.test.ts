import { beforeEach, expect, test } from 'vitest';
import { idOf, newDraft, type PackDraft } from './draft.ts';
import { DraftMovedError, draftDatabase, keepDraft, readDrafts } from './store.ts';

const NOW = new Date('2026-11-27T08:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
const draft = (title: string, more: Partial<PackDraft> = {}): PackDraft => ({
  ...newDraft({ id: idOf(title), title, author: 'Lee' }, '0.1.0', NOW),
  ...more,
});

beforeEach(() => draftDatabase.drafts.clear());

test('drafts come back, the last one changed first', async () => {
  const [one, two] = [draft('One', { changed: 1 }), draft('Two', { changed: 2 })];
  await keepDraft(one);
  await keepDraft(two);
  await keepDraft({ ...one, changed: 3, pack: { ...one.pack, content: { shadow: [] } } }, 1);
  expect((await readDrafts(4)).map(({ pack }) => pack.manifest.title)).toEqual(['One', 'Two']);
});

test('a state that another tab has overtaken is refused, and the later one stays', async () => {
  const one = draft('One', { changed: 1 });
  await keepDraft(one);
  await keepDraft({ ...one, changed: 2 }, 1);
  await expect(keepDraft({ ...one, changed: 3 }, 1)).rejects.toThrow(DraftMovedError);
  expect((await readDrafts(4))[0]?.changed).toBe(2);
});

test('a deleted draft can be had back for thirty days', async () => {
  const deleted = NOW.getTime();
  await keepDraft(draft('One', { deleted }));
  expect(await readDrafts(deleted + 30 * DAY)).toHaveLength(1);
  expect(await readDrafts(deleted + 31 * DAY)).toHaveLength(0);
  expect(await draftDatabase.drafts.count()).toBe(0);
});

test('titles as ids', () => {
  expect(idOf(' Hill Medical: KX, Año ')).toBe('hill-medical-kx-ano');
  expect(idOf('***')).toBe('');
});
