import { Draft } from '../draft.ts';
import { element } from '../element.ts';
import { type FormFault, formFaults } from '../form-checks.ts';
import { placesOf } from '../places.ts';
import type { Portal } from '../portal.ts';
import { reviewPage } from './review.ts';
import { RULES } from './rules.ts';
import { sheet } from './sheet.ts';
import './cms-1500.css';

/** A claim form that looks like the paper one: one page of boxes, then what was typed to look over. Plain DOM, no framework. */
export const portal: Portal = {
  id: 'cms-1500',
  name: 'Fairwater Claims',
  payers: ['medicare-dme'],
  open(root, claim, submit) {
    const draft = new Draft(claim);
    const says = element('div', { class: 'fw-says', role: 'status' });
    const place = element('div', { class: 'fw-place' });
    const tell = (faults: readonly FormFault[]) => {
      says.replaceChildren(...(faults.length > 0 ? [faultList(faults)] : []));
      for (const box of place.querySelectorAll('[data-path]')) {
        const isWrong = faults.some(({ path }) => path === box.getAttribute('data-path'));
        if (isWrong) box.setAttribute('aria-invalid', 'true');
        else box.removeAttribute('aria-invalid');
      }
    };
    const showSheet = () => place.replaceChildren(sheet(draft, toReview));
    const toReview = () => {
      const faults = formFaults(draft.claim(), RULES);
      tell(faults);
      if (faults.length > 0) return says.scrollIntoView({ block: 'center' });
      place.replaceChildren(reviewPage(draft.claim(), showSheet, send));
      place.querySelector('h2')?.focus();
    };
    const send = () => {
      showSheet();
      says.replaceChildren(element('p', {}, 'Claim sent.'));
      submit(draft.claim());
    };
    showSheet();
    const head = element(
      'header',
      { class: 'fw-head' },
      element('b', {}, portal.name),
      element('span', {}, draft.get('billing.name')),
    );
    const shown = element('div', { class: 'fw', lang: 'en' }, head, says, place);
    root.append(shown);
    return {
      read: () => draft.claim(),
      show(path) {
        if (!place.querySelector('form')) showSheet();
        return placesOf(place, path);
      },
      close: () => shown.remove(),
    };
  },
};

function faultList(faults: readonly FormFault[]): HTMLElement {
  return element(
    'div',
    { class: 'fw-faults' },
    element('b', {}, 'Fill in these boxes first:'),
    element('ul', {}, ...faults.map(({ says }) => element('li', {}, says))),
  );
}
