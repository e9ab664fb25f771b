import { type Attack, script } from '../attack.ts';
import { claimPage } from '../claim-page.ts';

const DEPTH = 20;
const FORM = /<form>[\s\S]*<\/form>/;

export const attack: Attack = {
  does: `the form stands in ${DEPTH} shadow roots, one in the other, closed and open by turns`,
  happens: 'marked as on any page',
  pages: {
    '/': claimPage().replace(
      FORM,
      (form) =>
        `<div id="outer"></div>${script(`
          let inside = outer;
          for (let depth = 0; depth < ${DEPTH}; depth += 1) {
            const root = inside.attachShadow({ mode: depth % 2 ? 'open' : 'closed' });
            inside = root.appendChild(document.createElement('claim-shell'));
          }
          inside.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(form)};`)}`,
    ),
  },
};
