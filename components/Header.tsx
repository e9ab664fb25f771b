import { browser } from 'wxt/browser';
import { referenceAddress } from '../lib/messages/reference-address.ts';
import { filesText } from '../lib/texts/files-text.ts';
import { memoryText } from '../lib/texts/memory-text.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { referenceText } from '../lib/texts/reference-text.ts';
import { startText } from '../lib/texts/start-text.ts';
import { isPracticeHost } from './practice-host.ts';

/** Name, site and the ways to rules, codes, claim files and settings: the head of panel and toolbar window. */
export function Header({ host }: { readonly host?: string | undefined }) {
  return (
    <header className="header">
      <img src="/icon/box24.svg" alt="" width="20" height="20" />
      <h1>{pageText('panel.title')}</h1>
      <span className="header-host soft">{isPracticeHost(host) ? startText('practice.title') : host}</span>
      <div className="header-ways">
        <a href={referenceAddress({ view: 'rules' })} target="_blank" rel="noreferrer">
          {referenceText('nav.rules')}
        </a>
        <a href={browser.runtime.getURL('/files.html')} target="_blank" rel="noreferrer">
          {filesText('files.nav')}
        </a>
        <a href="/records.html" target="_blank" rel="noreferrer">
          {memoryText('records.short')}
        </a>
        <button type="button" className="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {pageText('panel.settings')}
        </button>
      </div>
    </header>
  );
}
