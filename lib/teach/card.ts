import { element } from '../overlay/dom.ts';
import { teachText } from '../texts/teach-text.ts';
import { type FieldName, search } from './names.ts';
import type { Now } from './reading.ts';

/** What naming the target so would do: the values that would be read, or why it cannot be done. */
export interface Outcome {
  readonly text: string;
  readonly values: readonly string[];
  readonly possible: boolean;
}

export interface CardPorts {
  readonly outcome: (name: FieldName) => Outcome;
  readonly save: (name: FieldName) => void;
  readonly none: (name: FieldName) => void;
  readonly ignore: () => void;
  /** Left out where nothing was taught of this target. */
  readonly forget?: (() => void) | undefined;
  readonly close: () => void;
  /** Left out where no other target waits. */
  readonly next?: (() => void) | undefined;
}

/** More names than this are not read through; the next letter narrows them down. */
const MOST_NAMES = 60;

/** A name in the biller's words: `Item 23 · Prior authorization number`. */
export const inWords = ({ item, label }: FieldName): string =>
  item === '' ? label : teachText('teach.name', { item: itemWords(item), label });

const itemWords = (item: string): string =>
  /^\d/.test(item) ? teachText('teach.item', { item }) : item.charAt(0).toUpperCase() + item.slice(1);

/** The card of one target: what it is now, what it could be, what would be read then. */
export class TeachCard {
  readonly node: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #document: Document;
  readonly #ports: CardPorts;
  readonly #list: HTMLElement;
  readonly #preview: HTMLElement;
  readonly #save: HTMLElement;
  readonly #none: HTMLElement;
  #names: readonly FieldName[] = [];
  #at = -1;

  constructor(document: Document, now: Now | undefined, ports: CardPorts) {
    this.#document = document;
    this.#ports = ports;
    const make = <Name extends keyof HTMLElementTagNameMap>(
      name: Name,
      attributes: Readonly<Record<string, string | undefined>>,
      ...children: (Node | string | undefined)[]
    ) => element(document, name, attributes, ...children);
    this.#input = make('input', {
      id: 'what',
      role: 'combobox',
      autocomplete: 'off',
      'aria-expanded': 'true',
      'aria-controls': 'names',
      'aria-autocomplete': 'list',
      'aria-describedby': 'preview',
      placeholder: teachText('teach.hint'),
    });
    this.#list = make('ul', {
      id: 'names',
      class: 'names',
      role: 'listbox',
      'aria-label': teachText('teach.what'),
    });
    this.#preview = make('div', { id: 'preview', class: 'preview', 'aria-live': 'polite' });
    this.#save = this.#button('button primary', teachText('teach.save'), () => this.#choose());
    this.#none = this.#button('button link', teachText('teach.noSuch'), () => {
      const name = this.#names[this.#at];
      if (name) ports.none(name);
    });
    const { forget, next } = ports;
    this.node = make(
      'section',
      { class: 'panel', role: 'dialog', 'aria-label': now ? inWords(now.name) : teachText('teach.nowNot') },
      make('h1', {}, now ? `${teachText('teach.now')} ${inWords(now.name)}` : teachText('teach.nowNot')),
      now && make('p', { class: 'soft' }, sentence(now.why)),
      make('label', { for: 'what' }, teachText('teach.what')),
      this.#input,
      this.#list,
      this.#preview,
      make(
        'div',
        { class: 'buttons' },
        this.#save,
        next && this.#button('button', teachText('teach.skip'), next),
        this.#button('button', teachText('teach.close'), ports.close),
      ),
      make(
        'div',
        { class: 'buttons' },
        this.#none,
        this.#button('button link', teachText('teach.notClaim'), ports.ignore),
        forget && this.#button('button link', teachText('teach.forget'), forget),
      ),
      make('p', { class: 'soft' }, teachText('teach.keys')),
    );
    this.#input.addEventListener('input', () => this.#search());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#search(now?.name);
  }

  /** Takes the cursor; what is chosen is brought into the list's window, which it has only now. */
  focus(): void {
    this.#input.focus();
    this.#list.children[this.#at]?.scrollIntoView({ block: 'nearest' });
  }

  #button(look: string, label: string, act: () => void): HTMLElement {
    const button = element(this.#document, 'button', { type: 'button', class: look }, label);
    button.addEventListener('click', act);
    return button;
  }

  #key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && this.#names.length > 0) {
      const count = this.#names.length;
      this.#mark(this.#at < 0 && step < 0 ? count - 1 : (this.#at + step + count) % count);
    } else if (event.key === 'Enter') this.#choose();
    else return;
    event.preventDefault();
  }

  /** @param first the name to begin with; else the best one for what was typed, if anything was */
  #search(first?: FieldName): void {
    const typed = this.#input.value;
    this.#names = search(typed).slice(0, typed === '' ? undefined : MOST_NAMES);
    const options = this.#names.map((name, index) => {
      const option = element(
        this.#document,
        'li',
        { role: 'option', id: `name-${index}`, 'aria-selected': 'false' },
        element(this.#document, 'b', {}, itemWords(name.item)),
        element(this.#document, 'span', {}, name.label),
      );
      option.addEventListener('click', () => this.#mark(index));
      option.addEventListener('dblclick', () => this.#choose());
      return option;
    });
    this.#list.replaceChildren(...options);
    this.#mark(first ? this.#names.indexOf(first) : typed === '' ? -1 : 0);
  }

  #mark(index: number): void {
    this.#list.children[this.#at]?.setAttribute('aria-selected', 'false');
    this.#at = index;
    const option = this.#list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
    const name = this.#names[index];
    const outcome = name && this.#ports.outcome(name);
    const isNothing = this.#names.length === 0;
    this.#preview.hidden = !outcome && !isNothing;
    const values = (outcome?.values ?? []).map((value) => element(this.#document, 'b', {}, value));
    this.#preview.replaceChildren(isNothing ? teachText('teach.none') : (outcome?.text ?? ''), ...values);
    this.#save.setAttribute('aria-disabled', String(!outcome?.possible));
    this.#none.setAttribute('aria-disabled', String(!name));
  }

  #choose(): void {
    const name = this.#names[this.#at];
    if (name && this.#ports.outcome(name).possible) this.#ports.save(name);
  }
}

const sentence = (clause: string): string =>
  clause === '' ? '' : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
