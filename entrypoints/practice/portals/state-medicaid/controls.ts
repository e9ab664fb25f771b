import { choices, element } from '../element.ts';

/** A system of this kind names its controls after the module they are in; the number is another one after each postback. */
const MODULE = 'dnn_ctr4187_SubmitClaimProf';

/** The controls of one page as its server draws it. */
export class Controls {
  readonly #posts: number;
  readonly #page: number;
  #count = 0;

  constructor(posts: number, page: number) {
    this.#posts = posts;
    this.#page = page;
  }

  #idOf(name: string, kind: string): string {
    this.#count += 1;
    const place = String(this.#count + (this.#posts % 7) * 3).padStart(2, '0');
    return `${MODULE}${this.#page + 1}_${wordOf(name)}_ctl${place}${kind}_Control`;
  }

  /** Caption and box in two cells of a row. */
  text(name: string, caption: string, value: string, take: (value: string) => void): HTMLElement[] {
    const id = this.#idOf(name, 'CmnTextBox');
    const box = element('input', {
      type: 'text',
      id,
      name: id.replaceAll('_', '$'),
      value,
      input: () => take(box.value),
    });
    return [this.#caption(id, caption), element('td', {}, box)];
  }

  /** Caption and list in two cells. @param options `code-words` */
  pick(
    name: string,
    caption: string,
    value: string,
    options: readonly string[],
    take: (value: string) => void,
  ): HTMLElement[] {
    const id = this.#idOf(name, 'CmnDropDownList');
    const box = choices(options, value, { id, name: id.replaceAll('_', '$'), change: () => take(box.value) });
    return [this.#caption(id, caption), element('td', {}, box)];
  }

  /** A control in a list, whose caption is the head of its column. */
  bare(name: string, caption: string, control: (id: string) => HTMLElement): HTMLElement {
    const made = control(this.#idOf(name, 'Cmn'));
    made.setAttribute('aria-label', caption);
    return made;
  }

  /** Caption and text that nobody types. */
  shown(name: string, caption: string, value: string): HTMLElement[] {
    const id = this.#idOf(name, '');
    return [
      element('td', { class: 'tg-caption' }, element('span', { id: `${id}Caption` }, caption)),
      element('td', {}, element('span', { id: `${id}Label`, class: 'tg-shown' }, value)),
    ];
  }

  #caption(id: string, caption: string): HTMLElement {
    const words = caption.replace(/^\* /, '');
    const star = words === caption ? [] : [element('span', { class: 'tg-star', 'aria-hidden': 'true' }, '*')];
    return element('td', { class: 'tg-caption' }, ...star, element('label', { for: id }, words));
  }
}

/** `patient.lastName` as its server writes it: `PatientLastName`. */
const wordOf = (path: string): string =>
  path
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** A panel with a table of captions and controls. */
export function panel(title: string, ...rows: readonly (readonly HTMLElement[])[]): HTMLElement {
  return element(
    'section',
    { class: 'tg-panel' },
    element('h3', {}, title),
    element('table', {}, element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells)))),
  );
}
