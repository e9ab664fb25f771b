import type { Attack } from '../attack.ts';
import { claimPage } from '../claim-page.ts';

const asXml = (page: string): string =>
  page
    .replace('<html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
    .replace('<!doctype html>', '<!DOCTYPE html>')
    .replace(/<input ([^>]*)>/g, '<input $1/>');

export const attack: Attack = {
  does: 'the page is XHTML, sent as XML',
  happens: 'marked as on any page',
  pages: { '/': { body: asXml(claimPage()), headers: { 'content-type': 'application/xhtml+xml' } } },
};
