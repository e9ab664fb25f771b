/** Service lines in the layouts that portals have. */
import type { Field } from './claim.ts';
import { control, escaped, shownText } from './controls.ts';
import type { Names } from './names.ts';
import type { Chance } from './random.ts';
import { type Item, placed } from './sections.ts';
import type { Style } from './style.ts';

/** One column, or one box of a card. */
interface Column {
  readonly caption: string;
  /** What stands there in a line; `undefined` for a new one. */
  readonly cell: (line: number, bare: boolean) => string;
  readonly item: (line: number) => Item;
}

/** Columns of a line that are no claim fields. */
const OTHERS = { 'unit price': 'Unit price', 'type of service': 'TOS' } as const;

/** Rows that nobody has filled in. */
const blank = (field: Field): Field => ({ ...field, value: typeof field.value === 'object' ? [] : '' });

function columnsOf(lines: readonly (readonly Field[])[], style: Style, names: Names): Column[] {
  const [first = []] = lines;
  const at = (line: number, index: number) => {
    const field = lines[line]?.[index];
    return field ?? blank(first[index] as Field);
  };
  const own = first.map((field, index): Column => {
    const caption = names.caption(`lines[].${field.path}`);
    return {
      caption,
      cell: (line, bare) =>
        bare
          ? escaped(shownText(at(line, index), style))
          : control(at(line, index), style, names, { row: line }).html,
      item: (line) => ({
        caption,
        control: (options) => control(at(line, index), style, names, { row: line, ...options }),
      }),
    };
  });
  const others = Object.entries(OTHERS)
    .filter(([name]) => style.distractors.has(name as keyof typeof OTHERS))
    .map(([name, caption]): Column => {
      const value = (line: number) => (lines[line] ? (name === 'unit price' ? '12.50' : '9') : '');
      const input = (line: number) => `<input type="text" size="5" value="${value(line)}">`;
      return {
        caption,
        cell: (line, bare) => (bare ? value(line) : input(line)),
        item: (line) => ({ caption, control: () => ({ html: input(line), id: '' }) }),
      };
    });
  return [...own, ...others];
}

const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/**
 * The lines of a claim.
 * @param lines filled ones; blank ones follow where the layout has them
 */
export function linesHtml(
  lines: readonly (readonly Field[])[],
  style: Style,
  names: Names,
  chance: Chance,
): string {
  const columns = columnsOf(lines, style, names);
  const captions = columns.map(({ caption }) => escaped(caption));
  const count = lines.length + style.blankLines;
  const rows = Array.from({ length: count }, (_, line) => line);
  const cells = (line: number, bare = false) => columns.map((column) => column.cell(line, bare));
  const body = rows.map((line) => row(cells(line))).join('');
  switch (style.layout) {
    case 'table':
      return `<table class="lines"><thead>${row(captions, 'th')}</thead><tbody>${body}</tbody></table>`;
    case 'bold cells':
      return `<table class="lines">${row(captions.map((caption) => `<b>${caption}</b>`))}${body}</table>`;
    case 'header table': {
      const width = `<colgroup>${columns.map(() => '<col width="120">').join('')}</colgroup>`;
      return `<table class="fixed">${width}${row(captions)}</table><div><table class="fixed">${width}${body}</table></div>`;
    }
    case 'two rows': {
      const half = Math.ceil(columns.length / 2);
      const pad = (all: readonly string[]) => [
        ...all,
        ...Array.from({ length: half - all.length }, () => ''),
      ];
      const both = (all: readonly string[], tag?: string) =>
        row(all.slice(0, half), tag) + row(pad(all.slice(half)), tag);
      return `<table class="lines"><thead>${both(captions, 'th')}</thead><tbody>${rows.map((line) => both(cells(line))).join('')}</tbody></table>`;
    }
    case 'cards': {
      const word = chance.pick(['Service line', 'Line', 'Procedure', 'Service']);
      return rows
        .map(
          (line) =>
            `<div class="card"><h4>${word} ${line + 1}</h4>${placed(
              columns.map(({ item }) => item(line)),
              style,
            )}</div>`,
        )
        .join('');
    }
    case 'flex': {
      const div = (all: readonly string[], kind: string) =>
        `<div class="${kind}">${all.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
      return `<div class="grid">${div(captions, 'head')}${rows.map((line) => div(cells(line), 'row')).join('')}</div>`;
    }
    case 'grid with editor': {
      const committed = lines
        .map((_, line) => row([String(line + 1), ...cells(line, true), '<a href="#">Edit</a>']))
        .join('');
      const editor = placed(
        columns.map(({ item }) => item(lines.length)),
        style,
      );
      return (
        `<table class="lines"><thead>${row(['#', ...captions, ''], 'th')}</thead><tbody>${committed}</tbody></table>` +
        `<div class="card"><h4>Add a service line</h4>${editor}<button type="button">Add</button></div>`
      );
    }
  }
}
