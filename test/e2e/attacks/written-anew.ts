import { type Attack, script, withHead } from '../attack.ts';
import { RECORDER } from '../attacked-page.ts';
import { claimPage } from '../claim-page.ts';

export const attack: Attack = {
  does: 'after it was read the page is written anew with `document.open` and `document.write`, which takes all listeners away',
  happens: 'read again, marked as on any page',
  broke:
    'the marks stayed and were dead, and what was typed from then on was not heard. Checking begins anew when a page has another root',
  inEveryTest: true,
  pages: {
    '/': claimPage({
      more: script(
        `window.again = ${JSON.stringify(withHead(claimPage(), RECORDER)).replaceAll('</', '<\\/')};`,
      ),
    }),
  },
  act: 'document.open(); document.write(again); document.close();',
};
