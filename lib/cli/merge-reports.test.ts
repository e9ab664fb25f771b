import { expect, test } from 'vitest';
import type { FormReport } from '../messages/reading-types.ts';
import { mergeReports } from './merge-reports.ts';

const field = (selector: string) => ({
  value: '',
  selector,
  stage: 'explicit' as const,
  visible: true,
  confidence: 1,
  evidence: [],
});
const report = (paths: readonly string[], part?: FormReport['part']): FormReport => ({
  portal: null,
  portalHealth: null,
  payerKind: 'unknown',
  payerReason: '',
  claim: { paths },
  reading: Object.fromEntries(paths.map((path) => [path, field(`#${path}`)])),
  unaddedInput: false,
  ...(part && { part }),
  verdict: { checked: 1, notChecked: {}, lacking: {}, findings: [] },
});
const page = { path: [], children: [0, 1], names: { 0: 'frame[src="head"]', 1: 'frame[src="lines"]' } };

test('a claim in two frames is one form, from the frame that leads, with the fields of both', () => {
  const forms = mergeReports([
    page,
    { path: [0], children: [], names: {}, value: [report(['account', 'total'], { claim: 7, leads: false })] },
    { path: [1], children: [], names: {}, value: [report(['code', 'total'], { claim: 7, leads: true })] },
  ]);
  expect(forms).toHaveLength(1);
  expect(forms[0]?.claim).toEqual({ paths: ['code', 'total'] });
  expect(forms[0]).not.toHaveProperty('part');
  expect(Object.values(forms[0]?.reading ?? {}).map(({ selector }) => selector)).toEqual([
    'frame[src="head"] >>> #account',
    'frame[src="lines"] >>> #total',
    'frame[src="lines"] >>> #code',
  ]);
});

test('claims of their own stay apart, and a part whose leader did not answer stands for itself', () => {
  const forms = mergeReports([
    { ...page, value: [report(['one']), report(['two'])] },
    { path: [1], children: [], names: {}, value: [report(['three'], { claim: 7, leads: false })] },
  ]);
  expect(forms.map(({ claim }) => claim)).toEqual([
    { paths: ['one'] },
    { paths: ['two'] },
    { paths: ['three'] },
  ]);
});
