import type { Attack } from '../attack.ts';
import { claimPage } from '../claim-page.ts';

export const attack: Attack = {
  does: 'the page is written from right to left, with a scroll bar on the left',
  happens: 'marked as on any page',
  pages: {
    '/': claimPage({ more: '<div style="height: 3000px; width: 3000px"></div>' }).replace(
      '<html lang="en">',
      '<html lang="ar" dir="rtl">',
    ),
  },
};
