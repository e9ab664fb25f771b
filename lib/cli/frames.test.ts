import { expect, test } from 'vitest';
import { inDocumentOrder } from './frames.ts';

const frame = (path: number[], children: number[] = []) => ({ path, children, names: {} });
const ordered = (...frames: ReturnType<typeof frame>[]) =>
  inDocumentOrder(frames).map(({ path }) => path.join('.'));

test('a page comes before its frames, a frame before the frames in it', () => {
  expect(ordered(frame([1]), frame([0, 0]), frame([0], [0]), frame([], [0, 1]))).toEqual([
    '',
    '0',
    '0.0',
    '1',
  ]);
});

test('the place in the document counts, not the order in which frames were added', () => {
  expect(
    ordered(frame([], [2, 0, 1]), frame([0]), frame([1]), frame([2], [1, 0]), frame([2, 0]), frame([2, 1])),
  ).toEqual(['', '2', '2.1', '2.0', '0', '1']);
});

test('a frame inside a shadow root comes last, and so do frames of a frame that did not answer', () => {
  expect(ordered(frame([], [1]), frame([0]), frame([1]))).toEqual(['', '1', '0']);
  expect(ordered(frame([], [0]), frame([0, 1]), frame([0, 0]))).toEqual(['', '0.0', '0.1']);
});
