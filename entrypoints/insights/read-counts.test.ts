import { expect, test } from 'vitest';
import { ruleLines } from '../../lib/feedback/counts/flags.ts';
import { countedOf, Joiner } from '../../lib/feedback/counts/join.ts';
import { shadowLines } from '../../lib/feedback/counts/shadow.ts';
import { toCsv, triedCsv } from './export.ts';
import { countWords, shareWords } from './figures.ts';
import { BEGINNING, listed, rowOf } from './list.ts';
import { isFaulty, readCounts } from './read-counts.ts';

const source = (content: unknown, size?: number) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name: 'counts.json', size: size ?? text.length, text: async () => text };
};
const WEEK = {
  week: '2026-11-16',
  id: '6d2f9a0e-8d7c-4c1e-9b54-0a5d1c3f7e21',
  groups: [
    {
      payer: 'medicare-dme',
      pack: 'core',
      version: '1.0',
      claims: 50,
      rules: {
        'rent#a': { fixed: 9, unread: '<5', missing: { 'ctx.orderDate': 7 } },
        'kx#a': { unread: 30 },
      },
    },
  ],
};
const FILE = { box24Counts: 1, weeks: [WEEK] };

test.each([
  ['{', { why: 'noJson' }],
  ['[]', { why: 'other' }],
  [{ records: [] }, { why: 'other' }],
  [{ box24Counts: 2, weeks: [] }, { why: 'newer' }],
  [
    { box24Counts: 1, weeks: [{ ...WEEK, week: '2026-11-17' }] },
    { why: 'shape', place: 'weeks.0.week' },
  ],
  [{ ...FILE, host: 'portal.test' }, { why: 'shape' }],
])('%j is left out, with the reason', async (content, fault) => {
  expect(await readCounts(source(content))).toMatchObject({ name: 'counts.json', ...fault });
});

test('what is too large, or cannot be read, is left out', async () => {
  expect(await readCounts(source(FILE, 1e9))).toMatchObject({ why: 'large' });
  const broken = { ...source(FILE), text: () => Promise.reject(new Error('gone')) };
  expect(await readCounts(broken)).toMatchObject({ why: 'unread' });
});

const rows = async () => {
  const read = await readCounts(source(FILE));
  if (isFaulty(read)) throw new Error(read.place);
  const joiner = new Joiner();
  joiner.add(read);
  return ruleLines(countedOf(joiner.joined)).map((line) => rowOf(line, (rule) => `Title of ${rule}`));
};

test('rows are searched, filtered and sorted', async () => {
  const all = await rows();
  const ids = (query: Partial<typeof BEGINNING>) =>
    listed(all, { ...BEGINNING, ...query }).map(({ rule }) => rule);
  expect(ids({})).toEqual(['kx', 'rent']);
  expect(ids({ by: 'fixed' })).toEqual(['rent', 'kx']);
  expect(ids({ by: 'rule', isDown: false })).toEqual(['kx', 'rent']);
  expect(ids({ text: 'title RENT' })).toEqual(['rent']);
  expect(ids({ show: 'low' })).toEqual(['kx']);
  expect(ids({ show: 'silent' })).toEqual([]);
});

test('the table for a spreadsheet has the least and the most of each figure', async () => {
  expect(toCsv(listed(await rows(), BEGINNING))).toBe(
    [
      'rule,title,flags,spoke from,spoke to,fixed % from,fixed % to,aside % from,aside % to,unread % from,unread % to,accepted % from,accepted % to,missing from,missing to',
      'kx,Title of kx,low,30,30,0,0,0,0,100,100,0,0,0,0',
      'rent,Title of rent,,10,13,69,90,0,0,10,31,69,90,7,7',
      '',
    ].join('\r\n'),
  );
});

test('rules that are tried out are told by week', async () => {
  const shadow = { spoke: 12, quiet: '<5', missing: { 'ctx.orderDate': 7 } };
  const group = { ...WEEK.groups[0], rules: { 'new#a': { shadow } } };
  const read = await readCounts(source({ ...FILE, weeks: [{ ...WEEK, groups: [group] }] }));
  if (isFaulty(read)) throw new Error(read.place);
  const joiner = new Joiner();
  joiner.add(read);
  expect(triedCsv(shadowLines(countedOf(joiner.joined)), (rule) => `Title of ${rule}`)).toBe(
    [
      'rule,title,week,would speak from,would speak to,claims from,claims to,not checked from,not checked to',
      'new,Title of new,2026-11-16,12,12,20,23,7,7',
      '',
    ].join('\r\n'),
  );
});

test('figures say what is known and no more', () => {
  expect(countWords({ low: 12, high: 1_800 })).toBe('12–1,800');
  expect(countWords({ low: 1_200, high: 1_200 })).toBe('1,200');
  expect(shareWords({ low: 0.692, high: 0.9 })).toBe('69–90 %');
  expect(shareWords({ low: 0.666, high: 0.666 })).toBe('67 %');
  expect(shareWords(undefined)).toBe('–');
});
