import { type Attack, hostile } from '../attack.ts';
import { claimPage, WALKER } from '../claim-page.ts';

/** Nothing is wrong with it, and its boxes have names of their own: the page's claim is what is worked in. */
const FORM = claimPage({ lines: [WALKER] }).replaceAll(' name="', ' name="framed-');
const OTHER = '<!doctype html><html lang="en"><title>News</title><p>Offices are closed on Monday.</p></html>';

export const attack: Attack = {
  does: 'a hundred frames stand below the claim, fifty of them with a claim form of their own',
  happens: 'marked as on any page',
  pages: {
    '/': hostile({
      more: Array.from(
        { length: 100 },
        (_, at) => `<iframe title="part ${at}" src="${at % 2 === 0 ? '/form' : '/other'}"></iframe>`,
      ).join(''),
    }),
    '/form': FORM,
    '/other': OTHER,
  },
};
