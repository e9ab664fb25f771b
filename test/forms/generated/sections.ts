/** Sections outside the lines: captions and controls, placed in the page's one way. */
import { type Control, type ControlOptions, escaped } from './controls.ts';
import type { Chance } from './random.ts';
import type { Style } from './style.ts';

/** A caption with what it belongs to. */
export interface Item {
  readonly caption: string;
  readonly control: (options?: ControlOptions) => Control;
  /** A sentence that explains the field, between its caption and its control. */
  readonly tip?: string;
}

/** The titles of sections, whatever the page calls them. */
export function titled(title: string, body: string, chance: Chance): string {
  const tag = chance.pick(['h2', 'h3', 'legend', 'div']);
  if (tag === 'legend')
    return `<fieldset class="section"><legend>${escaped(title)}</legend>${body}</fieldset>`;
  const heading =
    tag === 'div'
      ? `<div class="title"><b>${escaped(title)}</b></div>`
      : `<${tag}>${escaped(title)}</${tag}>`;
  return `<section class="section">${heading}${body}</section>`;
}

/** Columns of captions beside or above controls. */
const COLUMNS = 3;

/** Places captions and controls. */
export function placed(items: readonly Item[], style: Style): string {
  const { placement } = style;
  const words = ({ caption }: Item) =>
    escaped(`${caption}${placement === 'left cell' ? style.captionEnd || ':' : style.captionEnd}`);
  const tip = ({ tip: text }: Item) => (text ? ` <small class="tip">${escaped(text)}</small>` : '');
  const rows = (cells: (group: readonly Item[]) => string) =>
    `<table class="form">${grouped(items, COLUMNS).map(cells).join('')}</table>`;
  switch (placement) {
    case 'left cell':
      return `<table class="form">${grouped(items, 2)
        .map(
          (pair) =>
            `<tr>${pair.map((item) => `<td class="c">${words(item)}${tip(item)}</td><td>${item.control().html}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`;
    case 'above cell':
      return rows(
        (group) =>
          `<tr>${group.map((item) => `<td class="c">${words(item)}${tip(item)}</td>`).join('')}</tr>` +
          `<tr>${group.map((item) => `<td>${item.control().html}</td>`).join('')}</tr>`,
      );
    case 'same cell':
      return rows(
        (group) =>
          `<tr>${group.map((item) => `<td>${words(item)}${tip(item)}<br>${item.control().html}</td>`).join('')}</tr>`,
      );
    default:
      return `<div class="flow">${items.map((item) => block(item, words(item), tip(item), style)).join('')}</div>`;
  }
}

/** Captions in blocks: labels, legends, placeholders. */
function block(item: Item, words: string, tip: string, { placement }: Style): string {
  switch (placement) {
    case 'label for': {
      const { html, id } = item.control({ labelled: true });
      return `<div class="b"><label${id ? ` for="${id}"` : ''}>${words}</label>${tip}${html}</div>`;
    }
    case 'dead label':
      // The label points to something that is not there, as after an update of half of the page.
      return `<div class="b"><label for="old_${item.caption.length}">${words}</label>${tip}${item.control().html}</div>`;
    case 'wrapping label': {
      const { html } = item.control();
      // A label within a label is no HTML: groups of check boxes have their own.
      return html.includes('<label')
        ? `<div class="b"><span>${words}</span>${tip}${html}</div>`
        : `<label class="b">${words}${tip} ${html}</label>`;
    }
    case 'placeholder': {
      const { html } = item.control({ placeholder: item.caption });
      // Only text boxes have a placeholder.
      return `<div class="b">${html.includes('placeholder=') ? '' : `<span>${words}</span>`}${html}</div>`;
    }
    case 'floating label': {
      const { html, id } = item.control({ labelled: true });
      return `<div class="b float">${html}<label${id ? ` for="${id}"` : ''}>${words}</label></div>`;
    }
    case 'legend':
      return `<fieldset class="b"><legend>${words}</legend>${tip}${item.control().html}</fieldset>`;
    default:
      return `<div class="b"><div class="cap">${words}</div>${tip}<div>${item.control().html}</div></div>`;
  }
}

function grouped<Entry>(items: readonly Entry[], size: number): Entry[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, at * size + size),
  );
}
