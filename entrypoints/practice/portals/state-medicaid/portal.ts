import { Draft } from '../draft.ts';
import { element } from '../element.ts';
import { placesOf } from '../places.ts';
import type { Portal } from '../portal.ts';
import { Wizard } from './wizard.ts';
import './state-medicaid.css';

/** A state's old system: pages with Continue and Back, each drawn anew by its server, lines that are added to a list. */
export const portal: Portal = {
  id: 'state-medicaid',
  name: 'Tallgrass Medicaid Provider Portal',
  payers: ['medicaid', 'medicaid-managed'],
  open(root, claim, submit) {
    const draft = new Draft(claim);
    const place = element('div', { class: 'tg-place' });
    const wizard = new Wizard(draft, place, submit);
    const shown = element(
      'div',
      { class: 'tg', lang: 'en' },
      element(
        'header',
        { class: 'tg-head' },
        element('span', { class: 'tg-seal', 'aria-hidden': 'true' }, '★'),
        element('b', {}, 'State of Tallgrass'),
        element('span', {}, 'Medicaid Provider Portal'),
      ),
      element('div', { class: 'tg-menu' }, 'Claims › Submit Professional Claim'),
      place,
    );
    root.append(shown);
    wizard.show();
    return {
      read: () => draft.claim(),
      show(path) {
        wizard.turnTo(path);
        return placesOf(place, path);
      },
      close: () => shown.remove(),
    };
  },
};
