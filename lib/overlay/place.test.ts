import { expect, test } from 'vitest';
import { boxAround, encloses, sharedArea } from './box.ts';
import {
  type Corner,
  chooseSlot,
  EDGE,
  isShown,
  MARK_SIZE,
  placeCard,
  placeLabel,
  SLOTS,
  slotCentre,
  WEIGHT,
} from './place.ts';

const window = { left: 0, top: 0, right: 1000, bottom: 700 };
const field = { left: 400, top: 300, right: 500, bottom: 330 };
const place = { field, clip: window, rightToLeft: false };

/** A field that fills everything around `field` except one slot. */
function allBut(slot: (typeof SLOTS)[number]) {
  return SLOTS.filter((one) => one !== slot).map((one) => ({
    box: boxAround(slotCentre(one, place), 6),
    weight: 100,
  }));
}

test('the free slot is chosen, whichever it is', () => {
  for (const slot of SLOTS) expect(chooseSlot(place, allBut(slot))).toBe(slot);
});

test('with nothing around, a mark stands outside the end', () => {
  expect(chooseSlot(place, [])).toBe('end');
  expect(slotCentre('end', place)).toEqual({ x: 512, y: 315 });
  expect(slotCentre('end', { ...place, rightToLeft: true })).toEqual({ x: 388, y: 315 });
  expect(slotCentre('start-bottom', place)).toEqual({ x: 400, y: 330 });
});

test('a mark keeps its slot when another becomes a little better, not when its own is taken', () => {
  expect(chooseSlot(place, [], 'start')).toBe('start');
  const inTheWay = { box: boxAround(slotCentre('start', place), MARK_SIZE), weight: WEIGHT.text };
  expect(chooseSlot(place, [inTheWay], 'start')).toBe('end');
});

test('at the edge of the window a mark goes to the side that is inside', () => {
  const atEdge = { ...place, field: { left: 900, top: 300, right: 998, bottom: 330 } };
  expect(chooseSlot(atEdge, [])).toBe('start');
});

test('a field whose end is scrolled away shows no mark there', () => {
  const half = { ...place, clip: { left: 0, top: 0, right: 450, bottom: 700 } };
  expect(isShown(half, 'end')).toBe(false);
  expect(isShown(half, 'start')).toBe(true);
  expect(isShown({ ...place, clip: { ...window, bottom: 310 } }, 'end')).toBe(false);
});

/** A filled grid of lines under captions, as on a claim form: its boxes touch, each 100 by 20 pixels. */
function grid(rows: number, captions: number) {
  const boxAt = (row: number, column: number) => ({
    left: 100 + column * 100,
    top: 200 + row * 20,
    right: 200 + column * 100,
    bottom: 220 + row * 20,
  });
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => [
      { box: boxAt(row, column), weight: WEIGHT.control },
      { box: boxAround({ x: 150 + column * 100, y: 210 + row * 20 }, 10), weight: WEIGHT.text },
    ]),
  ).flat(2);
  const above = Array.from({ length: captions }, (_, at) => ({
    box: { left: 100, top: 176 - at * 24, right: 900, bottom: 196 - at * 24 },
    weight: WEIGHT.text / 2,
  }));
  return { boxAt, obstacles: [...values, ...above] };
}

const cornerAt = (row: number, obstacles: ReturnType<typeof grid>['obstacles'], current?: Corner) => {
  const marked = grid(0, 0).boxAt(row, 3);
  const mark = boxAround({ x: marked.right, y: marked.top }, MARK_SIZE);
  return placeLabel(mark, marked, { width: 400, height: 24 }, obstacles, window, current).corner;
};

test('a label stands beside a field that has room there', () => {
  expect(cornerAt(0, [])).toBe('end');
});

test('in a grid a label covers what has been filled, before its own line and what comes next', () => {
  expect(cornerAt(0, grid(4, 1).obstacles)).toMatch(/^above/);
  expect(cornerAt(2, grid(4, 1).obstacles)).toMatch(/^above/);
});

test('a label keeps off the line with the cursor', () => {
  const { boxAt, obstacles } = grid(4, 1);
  expect(cornerAt(2, [...obstacles, { box: boxAt(1, 0), weight: WEIGHT.focused }])).toMatch(/^below/);
});

test('a label stays where it is while that is hardly worse', () => {
  const { obstacles } = grid(4, 1);
  expect(cornerAt(2, obstacles, 'below')).toBe('below');
  expect(cornerAt(2, obstacles, 'end')).not.toBe('end');
});

test('wherever a field is, the card is inside the window and not on the field', () => {
  for (let left = 0; left <= 920; left += 40)
    for (let top = 0; top <= 660; top += 30)
      for (const height of [120, 260, 900]) {
        const subject = { left, top, right: left + 80, bottom: top + 28 };
        const card = placeCard(subject, { width: 340, height }, window);
        const tall = Math.min(height, card.maxHeight);
        const box = { left: card.x, top: card.y, right: card.x + 340, bottom: card.y + tall };
        expect(encloses(window, box), JSON.stringify({ subject, card })).toBe(true);
        expect(sharedArea(box, subject), JSON.stringify({ subject, card })).toBe(0);
      }
});

test('the card stays on its side while it fits there', () => {
  const subject = { left: 400, top: 340, right: 480, bottom: 360 };
  const size = { width: 340, height: 200 };
  expect(placeCard(subject, size, window).side).toBe('below');
  expect(placeCard(subject, size, window, 'above').side).toBe('above');
  const low = { ...subject, top: 660, bottom: 690 };
  expect(placeCard(low, size, window, 'below').side).toBe('above');
  expect(placeCard(low, size, window).y).toBeGreaterThanOrEqual(EDGE);
});
