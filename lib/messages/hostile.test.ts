import { expect, test } from 'vitest';
import { fuzzMessages } from '../../test/fuzz/messages.ts';

test('messages that were changed anyhow break nothing: they are refused with words, or are what may be asked', async () => {
  const { messages, refused, taken, faults } = await fuzzMessages(1, 3_000);
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(messages / 2);
  expect(taken).toBeGreaterThan(50);
});
