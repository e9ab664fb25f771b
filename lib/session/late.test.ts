import { expect, test, vi } from 'vitest';
import { withLate } from './late.ts';

test('a late part is worked out when it is read, once, and goes out with the rest', () => {
  const workOut = vi.fn(() => ['L1']);
  const state = withLate<{ readonly checked: number }, { readonly lines: string[] }>(
    { checked: 3 },
    { lines: workOut },
  );
  expect(Object.assign(state, { form: 1 }).checked).toBe(3);
  expect(workOut).not.toHaveBeenCalled();
  expect(JSON.stringify(state)).toBe('{"checked":3,"lines":["L1"],"form":1}');
  expect(state.lines).toBe(state.lines);
  expect(workOut).toHaveBeenCalledTimes(1);
});
