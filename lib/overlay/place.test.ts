import { expect, test } from 'vitest';
import { boxAround, encloses, sharedArea } from './box.ts';
import { chooseSlot, EDGE, isShown, MARK_SIZE, placeCard, SLOTS, slotCentre, WEIGHT } from './place.ts';

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
