import { text } from '../../texts/text.ts';
import { element } from '../dom.ts';
import { button } from './button.ts';

/** What can still be done about it. */
export interface ToastAction {
  readonly label: string;
  readonly act: () => void;
}

/**
 * One line at the lower edge that says what was done, with the way back: the card that offered it goes with its finding.
 * It stays until it is closed or something else is said.
 */
export class Toast {
  readonly #document: Document;
  readonly #node: HTMLElement;
  /** Where the cursor goes when it is closed from the keyboard. */
  #back: (() => void) | undefined;

  constructor(document: Document) {
    this.#document = document;
    this.#node = element(document, 'div', { class: 'toast', role: 'status' });
    this.#node.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      this.close();
      this.#back?.();
    });
  }

  /**
   * @param byKey the biller pressed a key: then the first action gets the focus
   * @param back puts the cursor where it belongs afterwards
   */
  say(
    layer: HTMLElement,
    scheme: string,
    says: string,
    actions: readonly ToastAction[],
    { byKey = false, back }: { readonly byKey?: boolean; readonly back?: (() => void) | undefined } = {},
  ): void {
    if (this.#node.parentNode !== layer) layer.append(this.#node);
    this.#back = back;
    this.#node.className = `toast ${scheme}`;
    const buttons = actions.map(({ label, act }) => button(this.#document, 'act', label, act));
    const close = button(this.#document, 'act', text('card.close'), () => this.close());
    this.#node.replaceChildren(
      element(this.#document, 'p', {}, says),
      element(this.#document, 'div', { class: 'acts' }, ...buttons, close),
    );
    if (byKey) (buttons[0] ?? close).focus({ preventScroll: true });
  }

  close(): void {
    this.#node.replaceChildren();
  }
}
