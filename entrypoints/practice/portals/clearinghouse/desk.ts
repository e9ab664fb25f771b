import type { Draft } from '../draft.ts';
import { element } from '../element.ts';
import { type FormFault, formFaults } from '../form-checks.ts';
import { placesOf } from '../places.ts';
import type { FormClaim } from '../portal.ts';
import css from './clearinghouse.css?inline';
import { headerFields } from './header-fields.ts';
import { lineTable } from './line-table.ts';
import { RULES } from './rules.ts';
import { summary } from './summary.ts';

export const DESK = 'rp-claim-desk';

/** The entry screen. Boxes stand in its root; its buttons stand in the page. */
export class ClaimDesk extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #says = element('div', { class: 'says', role: 'status' });
  readonly #place = element('div', { class: 'place' });
  readonly #bar = element('div', { slot: 'bar', class: 'rp-bar' });

  /** Shows a claim. @param submit the biller pressed Transmit */
  open(draft: Draft, name: string, submit: (claim: FormClaim) => void): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets = [sheet];
    const head = element('header', {}, element('b', {}, name), element('span', {}, 'Claim entry'));
    this.#root.append(head, this.#says, this.#place, element('slot', { name: 'bar' }));
    this.append(this.#bar);
    const showForm = () => {
      this.#place.replaceChildren(headerFields(draft), lineTable(draft));
      this.#bar.replaceChildren(button('Validate and continue', toReview, true));
    };
    const toReview = () => {
      const claim = draft.claim();
      const faults = formFaults(claim, RULES);
      this.#tell(faults);
      if (faults.length > 0) return;
      this.#place.replaceChildren(summary(claim));
      this.#bar.replaceChildren(button('Edit claim', showForm), button('Transmit claim', send, true));
    };
    const send = () => {
      showForm();
      this.#says.replaceChildren('Claim queued for transmission.');
      submit(draft.claim());
    };
    showForm();
  }

  /** Where a field is shown, in the root of the screen. */
  show(path: string): readonly Element[] {
    return placesOf(this.#root, path);
  }

  #tell(faults: readonly FormFault[]): void {
    const items = faults.map(({ says }) => element('li', {}, says));
    const title = element('b', {}, `Edits found: ${faults.length}`);
    this.#says.replaceChildren(...(faults.length > 0 ? [title, element('ul', {}, ...items)] : []));
  }
}

/** @param isMain it is the one that sends the claim on */
function button(words: string, click: () => void, isMain = false): HTMLElement {
  return element(
    'button',
    { type: 'button', click, ...(isMain && { id: 'submit', class: 'primary' }) },
    words,
  );
}
