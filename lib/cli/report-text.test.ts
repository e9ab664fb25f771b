import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { FormReport } from '../messages/reading-types.ts';
import type { Finding } from '../rules/types.ts';
import { renderReports } from './report-text.ts';

const finding = (part: Partial<Finding>): Finding => ({
  rule: 'a-rule',
  branch: 'a-branch',
  version: '1',
  severity: 'will-deny',
  status: 'failed',
  title: 'Title',
  category: 'category',
  fault: 'value',
  fields: [],
  message: 'Something is wrong with it.',
  fix: 'Do this about it.',
  edits: [],
  denials: [],
  remedy: 'correct-and-resubmit',
  documents: [],
  sources: [],
  because: [],
  assumed: [],
  missing: [],
  redacted: { rule: 'a-rule', branch: 'a-branch', version: '1', severity: 'will-deny', status: 'failed' },
  ...part,
});

const form = (
  findings: readonly Finding[],
  notChecked: Record<string, number> = {},
  lacking: FormReport['verdict']['lacking'] = {},
): FormReport => ({
  portal: null,
  portalHealth: null,
  payerKind: 'medicare-dme',
  payerReason: 'the claim says so',
  claim: { lines: [{ procedureCode: 'E0601' }, {}] },
  reading: {},
  unaddedInput: false,
  verdict: { checked: 7, notChecked, lacking, findings },
});

const plain = { width: 70, colour: false };

test('findings are listed in columns, each with what to do and what the payer would answer', () => {
  const denials = [{ group: 'CO', carc: '4', rarc: ['N822'], text: 'modifier missing' }] as const;
  const said = renderReports([form([finding({ line: 0, denials }), finding({ severity: 'info' })])], plain);
  expect(said.split('\n')).toEqual([
    'Checked as Medicare DME because the claim says so.',
    '',
    'Will be denied  line 1 E0601  Something is wrong with it.',
    '                              Do this about it.',
    '                              Answer: CO-4 N822: modifier missing',
    '                              [a-rule #a-branch]',
    'Note            claim         Something is wrong with it.',
    '                              Do this about it.',
    '                              [a-rule #a-branch]',
    '',
    '7 checked, 0 not.',
  ]);
});

test('what a finding takes for granted stands under it', () => {
  const assumed = ['One thing: not known', 'A list: good until 12/31/2026'];
  expect(renderReports([form([finding({ assumed })])], { width: 120, colour: false })).toMatch(
    /^ {23}Taken for granted: One thing: not known; A list: good until 12\/31\/2026$/m,
  );
});

test('what was not checked is said with what is missing, and never as a denial', () => {
  const undecided = finding({
    line: 1,
    status: 'not-checked',
    missing: ['history'],
    denials: [{ group: 'CO', carc: '4', text: 'modifier missing' }],
  });
  const said = renderReports([form([undecided], { history: 2 })], plain);
  expect(said).toContain('Not checked  line 2  ');
  expect(said).toContain('line 2  Title\n');
  expect(said).not.toContain('Something is wrong');
  expect(said).toContain('Missing: earlier claims of this patient');
  expect(said).not.toContain('CO-4');
  expect(said).toContain('7 checked, 2 not.\n  2 · earlier claims of this patient');
});

test('a claim without findings is never called clean', () => {
  expect(renderReports([form([], { history: 2 })], plain)).toContain(
    'No problems in what I could see: 7 checked, 2 not',
  );
});

test('long sentences are broken within the width, several forms are numbered', () => {
  const long = finding({ message: 'word '.repeat(60).trim() });
  const said = renderReports([form([long]), form([])], plain);
  for (const line of said.split('\n')) expect(line.length).toBeLessThanOrEqual(70);
  expect(said).toContain('Form 1 of 2');
  expect(said).toContain('Form 2 of 2');
});

test('colours are added where they are wanted and change no word', () => {
  const forms = [form([finding({ line: 0 })])];
  const coloured = renderReports(forms, { ...plain, colour: true });
  expect(coloured).toContain('\u001b[31mWill be denied');
  expect(stripVTControlCharacters(coloured)).toBe(renderReports(forms, plain));
});

test('what stands in a box but cannot be read is not said to be missing from the page', () => {
  const lacking = {
    'line.modifiers': { state: 'unknown', reason: 'unreadable', missing: 'line.modifiers' },
  } as const;
  const said = renderReports([form([], { 'line.modifiers': 3, amountPaid: 1 }, lacking)], plain);
  expect(said).toContain('3 · Modifier (item 24D) not readable: look at it, or retype it');
  expect(said).toContain('1 · Amount paid (item 29) not on this page');
});
