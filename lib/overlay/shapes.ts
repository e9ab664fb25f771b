import { svgElement } from './dom.ts';
import type { Status } from './status.ts';

/** Outlines in a box of 18 × 18: 16 for the shape and 1 all around for its halo. */
const OUTLINES: Readonly<Record<Status, string>> = {
  'will-deny': 'M6.1 2h5.8L16 6.1v5.8L11.9 16H6.1L2 11.9V6.1z',
  'likely-deny': 'M9 2.2 16.3 15.4H1.7z',
  review: 'M9 2a7 7 0 1 1 0 14A7 7 0 1 1 9 2z',
  info: 'M9 5a4 4 0 1 1 0 8 4 4 0 1 1 0-8z',
  'not-checked': 'M9 2a7 7 0 1 1 0 14A7 7 0 1 1 9 2z',
  passed: 'M3 9.6 7.2 13.8 15 4.6',
};

const EXCLAMATION = 'M9 5.2v4.6M9 12.4v.3';
const LETTERS: Readonly<Partial<Record<Status, string>>> = {
  'will-deny': EXCLAMATION,
  'likely-deny': 'M9 6.8v3.7M9 12.9v.2',
  review: 'M6.9 7.2a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.8-1.1 1.5M9 12.7v.2',
};

/**
 * The shape of a status. Its colours are the classes' (`halo`, `shape`, `letter`), so a shape alone tells the statuses
 * apart where colours are forced or not seen.
 */
export function shapeOf(document: Document, status: Status): SVGElement {
  const outline = OUTLINES[status];
  const letter = LETTERS[status];
  const parts = [
    svgElement(document, 'path', { class: 'halo', d: outline }),
    svgElement(document, 'path', { class: 'shape', d: outline }),
  ];
  if (letter) parts.push(svgElement(document, 'path', { class: 'letter', d: letter }));
  return svgElement(
    document,
    'svg',
    { class: `icon ${status}`, viewBox: '0 0 18 18', width: '18', height: '18', 'aria-hidden': 'true' },
    ...parts,
  );
}
