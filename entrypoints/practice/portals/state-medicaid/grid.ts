import { element } from '../element.ts';

/**
 * A list as the server drew it: text that nobody types in.
 * @param empty what stands there instead of rows
 * @param pathOf which field a cell shows
 */
export function grid(
  heads: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
  empty: string,
  pathOf: (row: number, column: number) => string | undefined = () => undefined,
): HTMLElement {
  const body =
    rows.length > 0
      ? rows.map((cells, row) =>
          element('tr', {}, ...cells.map((one, column) => cell(one, pathOf(row, column)))),
        )
      : [element('tr', {}, element('td', { colspan: heads.length }, empty))];
  return element(
    'div',
    { class: 'tg-scroll' },
    element(
      'table',
      { class: 'tg-grid' },
      element(
        'thead',
        {},
        element('tr', {}, ...heads.map((words) => element('th', { scope: 'col' }, words))),
      ),
      element('tbody', {}, ...body),
    ),
  );
}

const cell = (content: Node | string, path: string | undefined): HTMLElement =>
  element('td', path === undefined ? {} : { 'data-path': path }, content);

/** A button of a row. @param of what the row is about, for those who do not see where it stands */
export const rowButton = (words: string, of: string, click: () => void): HTMLElement =>
  element('button', { type: 'button', class: 'tg-link', 'aria-label': `${words} ${of}`, click }, words);
