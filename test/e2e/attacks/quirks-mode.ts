import type { Attack } from '../attack.ts';
import { claimPage } from '../claim-page.ts';

export const attack: Attack = {
  does: 'the page has no doctype, tags in capitals that never close, tables for layout and two bodies',
  happens: 'marked as on any page',
  pages: {
    '/': claimPage()
      .replace('<!doctype html>', '')
      .replace('<body>', '<body bgcolor=ivory><BODY text=black><table border=1><tr><td><font size=2>')
      .replaceAll('</p>', '')
      .replaceAll('</label>', '</LABEL>'),
  },
};
