import { element } from '../overlay/dom.ts';
import { teachText } from '../texts/teach-text.ts';

interface ButtonCardPorts {
  /** It sends the claim. */
  readonly save: () => void;
  /** Left out where it was not named. */
  readonly forget?: (() => void) | undefined;
  readonly close: () => void;
}

/** The card of something to press: whether it is the button that sends the claim. */
export class ButtonCard {
  readonly node: HTMLElement;
  readonly #first: HTMLElement;

  constructor(document: Document, { save, forget, close }: ButtonCardPorts) {
    const button = (look: string, label: string, act: () => void) => {
      const made = element(document, 'button', { type: 'button', class: look }, label);
      made.addEventListener('click', act);
      return made;
    };
    this.#first = forget
      ? button('button primary', teachText('teach.forget'), forget)
      : button('button primary', teachText('teach.sendsSave'), save);
    const title = teachText(forget ? 'teach.sends' : 'teach.sendsAsk');
    this.node = element(
      document,
      'section',
      { class: 'panel', role: 'dialog', 'aria-label': title },
      element(document, 'h1', {}, title),
      element(document, 'p', { class: 'soft' }, teachText('teach.sendsWhy')),
      element(
        document,
        'div',
        { class: 'buttons' },
        this.#first,
        button('button', teachText('teach.close'), close),
      ),
    );
  }

  focus(): void {
    this.#first.focus();
  }
}
