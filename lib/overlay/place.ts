/** Where marks, labels and the card go. Pure geometry. */
import {
  type Box,
  boxAround,
  grow,
  heightOf,
  holds,
  intersection,
  type Point,
  sharedArea,
  widthOf,
} from './box.ts';

/** Readable, and small enough for the gap between two fields. */
export const MARK_SIZE = 16;
/** Ring that keeps a mark apart from any background. */
export const HALO = 1;
/** Smallest pointer target that WCAG 2.2 AA allows. */
export const TARGET_SIZE = 24;
/** Between a field's border and its mark: near enough to belong to it, far enough not to touch. */
const MARK_GAP = 4;
/** Between the card and what it speaks of. */
const CARD_GAP = 8;
/** Kept free along the edge of the window. */
export const EDGE = 8;

/** Place of a mark at its field: outside an end, or half outside on a corner. */
export const SLOTS = ['end', 'start', 'end-top', 'end-bottom', 'start-top', 'start-bottom'] as const;
export type Slot = (typeof SLOTS)[number];

/** Something on the page that is better not covered. */
export interface Obstacle {
  readonly box: Box;
  /** How bad it is to cover one square pixel of it. */
  readonly weight: number;
}

/** Covering letters is what makes a form unreadable; covering the rim of a control only looks untidy; a hidden mark is a missed finding. */
export const WEIGHT = { text: 4, control: 1, mark: 20, focused: 50 } as const;

/** Cost of moving one slot down the order of preference: as much as covering a few pixels of a letter. */
const RANK_COST = 14;
/** A mark that stands somewhere stays there unless another slot is better by this much: it must not jump about. */
const STAY_BONUS = 60;

/** What a place depends on. */
export interface FieldPlace {
  readonly field: Box;
  /** The part of the window in which the page shows the field. */
  readonly clip: Box;
  readonly rightToLeft: boolean;
}

/** The middle of a mark in a slot. */
export function slotCentre(slot: Slot, { field, rightToLeft }: Omit<FieldPlace, 'clip'>): Point {
  const atRight = slot.startsWith('end') !== rightToLeft;
  const edge = atRight ? field.right : field.left;
  if (slot === 'end' || slot === 'start') {
    const away = MARK_GAP + MARK_SIZE / 2;
    return { x: edge + (atRight ? away : -away), y: (field.top + field.bottom) / 2 };
  }
  return { x: edge, y: slot.endsWith('top') ? field.top : field.bottom };
}

/**
 * The best slot for a mark: outside the field's end if that is free, else wherever it covers least.
 * @param current the slot it has now; kept unless another is clearly better
 */
export function chooseSlot(place: FieldPlace, obstacles: readonly Obstacle[], current?: Slot): Slot {
  let best: Slot = 'end';
  let least = Number.POSITIVE_INFINITY;
  for (const [rank, slot] of SLOTS.entries()) {
    const box = boxAround(slotCentre(slot, place), MARK_SIZE + 2 * HALO);
    const cost = rank * RANK_COST + costOf(box, obstacles, place.clip) - (slot === current ? STAY_BONUS : 0);
    if (cost < least) {
      least = cost;
      best = slot;
    }
  }
  return best;
}

/** What covering this box costs: things under it, and every pixel outside the part of the window that may be used. */
function costOf(box: Box, obstacles: readonly Obstacle[], bounds: Box): number {
  const outside = widthOf(box) * heightOf(box) - sharedArea(box, bounds);
  return obstacles.reduce(
    (sum, obstacle) => sum + obstacle.weight * sharedArea(box, obstacle.box),
    outside * WEIGHT.text,
  );
}

/** Whether the page shows enough of a field for a mark beside it to make sense: its middle, top to bottom, and the end that carries the mark. */
export function isShown(place: FieldPlace, slot: Slot): boolean {
  const { field, clip, rightToLeft } = place;
  const atRight = slot.startsWith('end') !== rightToLeft;
  const shown = intersection(field, clip);
  if (widthOf(shown) === 0 || heightOf(shown) === 0) return false;
  // One pixel of tolerance: fields often touch the edge of what clips them.
  return holds(grow(clip, 1), { x: atRight ? field.right : field.left, y: (field.top + field.bottom) / 2 });
}

/** Place of a label: beside its mark, or over or under the field. */
const CORNERS = ['end', 'start', 'above', 'below', 'above-back', 'below-back'] as const;
export type Corner = (typeof CORNERS)[number];

/** Who has filled a field goes on below: what is covered there counts so many times. */
const BELOW_TIMES = 2;
/** The rest of the line that a label speaks of, and of the one with the cursor, is what is read and typed: it counts so many times. */
const LEVEL_TIMES = 3;
/** A label that stands somewhere stays there unless another corner costs less than this part: it must not jump about. */
const STAY_PART = 0.6;

/**
 * Where the one-line label of a mark goes: wherever it covers least of what is read or typed.
 * @param current the corner it has now; kept unless another is clearly better
 * @returns the corner, and where its upper left point is then
 */
export function placeLabel(
  mark: Box,
  field: Box,
  size: { readonly width: number; readonly height: number },
  obstacles: readonly Obstacle[],
  window: Box,
  current?: Corner,
): { readonly corner: Corner; readonly at: Point } {
  const { width, height } = size;
  const level = (mark.top + mark.bottom - height) / 2;
  const below = Math.max(field.bottom, mark.bottom) + 2;
  const above = Math.min(field.top, mark.top) - height - 2;
  const points: Readonly<Record<Corner, Point>> = {
    end: { x: mark.right + 2, y: level },
    start: { x: mark.left - width - 2, y: level },
    above: { x: field.left, y: above },
    below: { x: field.left, y: below },
    'above-back': { x: mark.right - width, y: above },
    'below-back': { x: mark.right - width, y: below },
  };
  const free = {
    left: window.left + EDGE,
    top: window.top + EDGE,
    right: window.right - EDGE,
    bottom: window.bottom - EDGE,
  };
  const own = [field, mark].map((box) => ({ box, weight: WEIGHT.focused }));
  const cursor = obstacles.filter(({ weight }) => weight === WEIGHT.focused);
  const lines = [field, ...cursor.map(({ box }) => box)];
  const weighed = obstacles.map(({ box, weight }) => ({
    box,
    weight: lines.some((line) => isLevel(box, line)) ? weight * LEVEL_TIMES : weight,
  }));
  const all = [...weighed, ...own];
  const inside = CORNERS.map((corner) => ({
    corner,
    at: {
      x: clamp(points[corner].x, free.left, free.right - width),
      y: clamp(points[corner].y, free.top, free.bottom - height),
    },
  }));
  return cheapest(inside, ({ corner, at }) => {
    const box = { left: at.x, top: at.y, right: at.x + width, bottom: at.y + height };
    const times = (corner.startsWith('below') ? BELOW_TIMES : 1) * (corner === current ? STAY_PART : 1);
    return costOf(box, all, free) * times;
  });
}

/** Whether something stands in the same line: its middle is between the other's top and bottom. */
function isLevel({ top, bottom }: Box, line: Box): boolean {
  const middle = (top + bottom) / 2;
  return line.top <= middle && middle <= line.bottom;
}

export interface CardPlace {
  readonly x: number;
  readonly y: number;
  /** The height it may have; what is longer scrolls inside. */
  readonly maxHeight: number;
}

export const SIDES = ['below', 'above', 'right', 'left'] as const;
export type Side = (typeof SIDES)[number];

/**
 * Where the card goes: beside what it speaks of, never over it, wholly inside the window.
 * @param subject the field and its mark
 * @param current the side it stands on now; kept while it fits there
 */
export function placeCard(
  subject: Box,
  size: { readonly width: number; readonly height: number },
  window: Box,
  current?: Side,
): CardPlace & { readonly side: Side } {
  const { width, height } = size;
  const free = {
    left: window.left + EDGE,
    top: window.top + EDGE,
    right: window.right - EDGE,
    bottom: window.bottom - EDGE,
  };
  const room: Readonly<Record<Side, { readonly width: number; readonly height: number }>> = {
    below: { width: widthOf(free), height: free.bottom - subject.bottom - CARD_GAP },
    above: { width: widthOf(free), height: subject.top - CARD_GAP - free.top },
    right: { width: free.right - subject.right - CARD_GAP, height: heightOf(free) },
    left: { width: subject.left - CARD_GAP - free.left, height: heightOf(free) },
  };
  const order = current ? [current, ...SIDES.filter((side) => side !== current)] : SIDES;
  const fits = order.find((side) => room[side].width >= width && room[side].height >= height);
  const side =
    fits ??
    cheapest(SIDES, (one) => (room[one].width >= width ? -room[one].height : Number.POSITIVE_INFINITY));
  const maxHeight = Math.max(0, Math.min(room[side].height, heightOf(free)));
  const tall = Math.min(height, maxHeight);
  const x =
    side === 'right'
      ? subject.right + CARD_GAP
      : side === 'left'
        ? subject.left - CARD_GAP - width
        : subject.left;
  const y =
    side === 'below'
      ? subject.bottom + CARD_GAP
      : side === 'above'
        ? subject.top - CARD_GAP - tall
        : subject.top;
  return {
    side,
    x: clamp(x, free.left, free.right - width),
    y: clamp(y, free.top, free.bottom - tall),
    maxHeight,
  };
}

/** The number nearest to `value` between two others; the lower one when they cross. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function cheapest<T>(options: readonly T[], cost: (option: T) => number): T {
  return options.reduce((best, option) => (cost(option) < cost(best) ? option : best));
}
