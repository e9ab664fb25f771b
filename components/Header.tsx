import { browser } from 'wxt/browser';
import { pageText } from '../lib/texts/page-text.ts';

/** Name, site and the way to the settings: the head of panel and toolbar window. */
export function Header({ host }: { readonly host?: string | undefined }) {
  return (
    <header className="header">
      <img src="/icon/box24.svg" alt="" width="20" height="20" />
      <h1>{pageText('panel.title')}</h1>
      <span className="header-host soft">{host}</span>
      <button type="button" className="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
        {pageText('panel.settings')}
      </button>
    </header>
  );
}
