import { expect, test } from 'vitest';
import { en } from './en.ts';
import './english.ts';
import { text } from './text.ts';

test('a name in braces is replaced, a value is not looked into', () => {
  expect(text('badge.read', { read: 31, seen: 34 })).toBe('31/34 read');
  expect(text('mark.name', { status: 'Note', message: 'The note says {status}.' })).toBe(
    'Box24: Note. The note says {status}.',
  );
});

test('a number chooses between one and other', () => {
  expect(text('badge.findings', { count: 1 })).toBe('1 finding');
  expect(text('badge.findings', { count: 0 })).toBe('0 findings');
  expect(text('badge.findings', { count: 12 })).toBe('12 findings');
});

test('every text is written as Box24 speaks', () => {
  for (const [id, entry] of Object.entries(en))
    for (const one of typeof entry === 'string' ? [entry] : [entry.one, entry.other]) {
      expect(one, id).not.toMatch(/\b(error|invalid|please|sorry|oops|will pay)\b|!/i);
    }
});
