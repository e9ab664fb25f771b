import type { Draft } from '../draft.ts';
import { choices, element } from '../element.ts';

/** A cell of the paper: how many of its 24 columns it takes, and what is printed and typed in it. */
export function cell(columns: number, ...children: readonly (Node | string)[]): HTMLElement {
  return element('div', { class: `fw-cell fw-w${columns}` }, ...children);
}

const idOf = (path: string): string => `fw-${path.replace(/[^a-zA-Z0-9]/g, '-')}`;

/** A box to type in, its caption above it. */
export function textBox(draft: Draft, columns: number, path: string, caption: string): HTMLElement {
  const id = idOf(path);
  const box = element('input', {
    id,
    name: id,
    'data-path': path,
    value: draft.get(path),
    input: () => draft.set(path, box.value),
  });
  return cell(columns, element('label', { for: id }, caption), box);
}

/** A list to choose from, its caption above it. */
export function pickBox(
  draft: Draft,
  columns: number,
  path: string,
  caption: string,
  options: readonly string[],
): HTMLElement {
  const id = idOf(path);
  const box = choices(options, draft.get(path), {
    id,
    name: id,
    'data-path': path,
    change: () => draft.set(path, box.value),
  });
  return cell(columns, element('label', { for: id }, caption), box);
}

/** Squares to mark one of. @param marks value and words of each */
export function markBoxes(
  draft: Draft,
  columns: number,
  path: string,
  words: string,
  marks: readonly (readonly [value: string, words: string])[],
): HTMLElement {
  const id = idOf(path);
  const squares = marks.map(([value, says]) =>
    element(
      'label',
      { class: 'fw-mark' },
      element('input', {
        type: 'radio',
        name: id,
        value,
        checked: draft.get(path) === value,
        change: () => draft.set(path, value),
      }),
      says,
    ),
  );
  const caption = element('span', { id: `${id}-caption`, class: 'fw-caption' }, words);
  return element(
    'div',
    {
      class: `fw-cell fw-w${columns}`,
      role: 'radiogroup',
      'aria-labelledby': caption.id,
      'data-path': path,
    },
    caption,
    element('div', {}, ...squares),
  );
}

export const YES_NO = [
  ['Yes', 'Yes'],
  ['No', 'No'],
] as const;
