import { expect, test } from 'vitest';
import { onLine } from './test-fact.ts';

const papers = (context: object, name = 'line.papersMissing') =>
  onLine(name, { procedureCode: 'E0601' }, { context });

test('papers that are missing are a list in an order of its own, whenever each was told', () => {
  const both = ['Proof of delivery', 'Sleep study'];
  expect(papers({ papers: { 'Sleep study': false, 'Proof of delivery': false } })).toEqual(both);
  expect(papers({ papers: { 'Proof of delivery': false, 'Sleep study': false } })).toEqual(both);
  expect(
    papers({ papers: { 'Sleep study': false }, lines: [{ papers: { 'Proof of delivery': false } }] }),
  ).toEqual(both);
});

test('what was said of the line wins over what was said of the claim, and twice is once', () => {
  const said = (isThere: boolean) => ({
    papers: { 'Sleep study': false },
    lines: [{ papers: { 'Sleep study': isThere } }],
  });
  expect(papers(said(true))).toBe('blank');
  expect(papers(said(true), 'line.papersAtHand')).toEqual(['Sleep study']);
  expect(papers(said(false))).toEqual(['Sleep study']);
});

test('nothing said: nothing is missing', () => expect(papers({})).toBe('blank'));
