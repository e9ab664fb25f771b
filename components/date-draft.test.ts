import { expect, test } from 'vitest';
import { afterState, shownDate, takenFrom, typedIn } from './date-draft.ts';

test('what was typed is told once, and the box shows the page again when the page says so', () => {
  const { draft, say } = takenFrom(typedIn(undefined, ' 10/8/26 '), '');
  expect(say).toBe('2026-10-08');
  expect(draft).toEqual({ typed: '10/08/2026', told: '10/08/2026' });
  if (!draft) return;
  expect(takenFrom(draft, '').say, 'Enter, and then the cursor leaves').toBeUndefined();
  expect(afterState(draft, '')).toBe(draft);
  expect(afterState(draft, '10/08/2026')).toBeUndefined();
});

test('a state that arrives does not put the date from before over what is being typed', () => {
  const again = typedIn({ typed: '10/08/2026', told: '10/08/2026' }, '10/01/2026');
  const meanwhile = afterState(again, '10/08/2026');
  expect(meanwhile).toEqual({ typed: '10/01/2026' });
  expect(meanwhile && takenFrom(meanwhile, '10/08/2026').say).toBe('2026-10-01');
});

test('nor over what was just told', () => {
  const { draft } = takenFrom(typedIn({ typed: '10/08/2026', told: '10/08/2026' }, '10/01/2026'), '');
  expect(draft && afterState(draft, '10/08/2026')?.typed).toBe('10/01/2026');
});

test('an empty box takes the date back, also one that the page has not told yet', () => {
  expect(takenFrom({ typed: '' }, '10/08/2026').say).toBeNull();
  expect(takenFrom({ typed: '', told: '10/08/2026' }, '').say).toBeNull();
  expect(takenFrom({ typed: '' }, '')).toEqual({ draft: undefined });
});

test('what is no date stays, is not told, and is marked until something else is typed', () => {
  const { draft, say } = takenFrom({ typed: '13/45' }, '10/08/2026');
  expect([draft?.isWrong, say]).toEqual([true, undefined]);
  expect(draft && afterState(draft, '10/01/2026')).toEqual(draft);
  expect(typedIn(draft, '13/4').isWrong).toBeUndefined();
});

test('lines that differ show no date', () => {
  expect(shownDate(['2026-10-08', '2026-10-08'])).toBe('10/08/2026');
  expect(shownDate(['2026-10-08', undefined])).toBe('');
});
