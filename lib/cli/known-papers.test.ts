import { expect, test } from 'vitest';
import { contextFromJson } from '../facts/context-json.ts';
import { paperFault } from './known-papers.ts';

const kinds = { 'Sleep study': {}, 'Signed and dated order': { tick: 'orderOnFile' } };
const fault = (context: object) => paperFault(contextFromJson(context), kinds, ['Form 77']);

test.each([
  [{ papers: { 'Sleep study': false, 'Form 77': true } }, undefined],
  [
    { papers: { 'Sleep studdy': false } },
    'papers.Sleep studdy: no rule and no payer asks for a paper of this name; did you mean "Sleep study"?',
  ],
  [
    { lines: [{}, { papers: { Zebra: true } }] },
    'lines[1].papers.Zebra: no rule and no payer asks for a paper of this name',
  ],
  [
    { papers: { 'Signed and dated order': false } },
    'papers.Signed and dated order: write "orderOnFile" instead, which says whether this paper is at hand',
  ],
])('%j', (context, reason) => expect(fault(context)).toBe(reason));
