import { boxOf, expect, markBoxes, open, overlap, settled, show, test } from './harness.ts';

test('a mark stands outside the end of its field where there is room', async ({ page, overlayScript }) => {
  await open(page, overlayScript);
  await show(page, [{ at: '#member' }]);
  const [mark] = await markBoxes(page);
  const field = await boxOf(page, '#member');
  expect(mark).toEqual({
    left: field.right + 4,
    right: field.right + 20,
    top: (field.top + field.bottom) / 2 - 8,
    bottom: (field.top + field.bottom) / 2 + 8,
  });
});
