import type { Draft } from '../draft.ts';
import { element } from '../element.ts';
import { type FormFault, formFaults } from '../form-checks.ts';
import type { FormClaim } from '../portal.ts';
import { confirmPage } from './confirm-page.ts';
import { Controls } from './controls.ts';
import { diagnosisPage } from './diagnosis-page.ts';
import { headerPage } from './header-page.ts';
import { LineEditor } from './line-editor.ts';
import { RULES } from './rules.ts';
import { servicePage } from './service-page.ts';
import type { Step } from './step.ts';

const PAGES = [
  { title: 'Step 1: Claim Information', draw: headerPage, of: isHeader },
  { title: 'Step 2: Diagnosis Codes', draw: diagnosisPage, of: () => false },
  { title: 'Step 3: Service Details', draw: servicePage, of: (path: string) => path.startsWith('lines') },
  { title: 'Confirm Professional Claim', draw: confirmPage, of: () => false },
] as const;
const LAST = PAGES.length - 1;
const DIAGNOSES = 1;
const SERVICES = 2;

function isHeader(path: string): boolean {
  return !path.startsWith('lines');
}

/** Where the biller is in the claim. Each press is a postback: the page is drawn anew and its controls are numbered anew. */
export class Wizard {
  readonly #draft: Draft;
  readonly #place: HTMLElement;
  readonly #submit: (claim: FormClaim) => void;
  readonly #editor = new LineEditor();
  #at = 0;
  #posts = 0;

  constructor(draft: Draft, place: HTMLElement, submit: (claim: FormClaim) => void) {
    this.#draft = draft;
    this.#place = place;
    this.#submit = submit;
  }

  /** Draws the page that the biller is on. @param faults what stands above it */
  show(faults: readonly FormFault[] = [], says = ''): void {
    const { title, draw } = PAGES[this.#at] ?? PAGES[0];
    this.#posts += 1;
    const step: Step = {
      draft: this.#draft,
      editor: this.#editor,
      controls: new Controls(this.#posts, this.#at),
      post: (found = []) => this.show(found),
    };
    this.#place.replaceChildren(
      element('h2', { tabindex: -1 }, title),
      this.#steps(),
      element('div', { class: 'tg-says', role: 'status' }, ...(says ? [says] : []), ...faultList(faults)),
      element('form', { autocomplete: 'off', submit: (event) => event.preventDefault() }, ...draw(step)),
      this.#ways(),
    );
    if (this.#posts > 1) this.#place.querySelector('h2')?.focus();
  }

  /** Turns to the page on which a field is shown. */
  turnTo(path: string): void {
    const at = path.startsWith('lines') ? SERVICES : path.startsWith('diagnoses') ? DIAGNOSES : 0;
    if (at !== this.#at) this.#go(at);
  }

  #steps(): HTMLElement {
    const items = PAGES.map(({ title }, at) =>
      element('li', at === this.#at ? { 'aria-current': 'step' } : {}, title.replace(/^Step \d: /, '')),
    );
    return element('ol', { class: 'tg-steps' }, ...items);
  }

  #ways(): HTMLElement {
    const back = element('button', { type: 'button', click: () => this.#go(this.#at - 1) }, 'Back');
    const last = this.#at === LAST;
    const on = element(
      'button',
      { type: 'button', class: 'tg-main', click: () => (last ? this.#send() : this.#next()) },
      last ? 'Submit' : 'Continue',
    );
    // Where the lines stand the claim is complete: whoever holds Submit holds it there, and where it is sent.
    if (this.#at >= LAST - 1) on.id = 'submit';
    return element('p', { class: 'tg-ways' }, ...(this.#at > 0 ? [back] : []), on);
  }

  #go(to: number): void {
    this.#at = to;
    this.show();
  }

  /** The next page, once this one holds what it wants. */
  #next(): void {
    const { of } = PAGES[this.#at] ?? PAGES[0];
    const faults = formFaults(this.#draft.claim(), RULES).filter(({ path }) => of(path));
    if (faults.length > 0) this.show(faults);
    else this.#go(this.#at + 1);
  }

  #send(): void {
    this.#at = 0;
    this.show([], 'The claim was submitted.');
    this.#submit(this.#draft.claim());
  }
}

function faultList(faults: readonly FormFault[]): readonly Node[] {
  if (faults.length === 0) return [];
  const items = faults.map(({ says }) => element('li', {}, says));
  return [element('b', {}, 'The following must be corrected:'), element('ul', {}, ...items)];
}
