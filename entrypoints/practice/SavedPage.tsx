import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { takeOver } from '../../components/hand-over.ts';
import { MakePracticeClaim } from '../../components/MakePracticeClaim.tsx';
import { draw } from '../../lib/recorder/draw.ts';
import type { Recording } from '../../lib/recorder/types.ts';
import { startText } from '../../lib/texts/start-text.ts';
import { savedPageHash } from './address.ts';
import { bring } from './bring.ts';

/** After this time nobody hands it over any more: the studio is closed. */
const LONGEST_WAIT_MS = 5_000;
/** Nothing of the page is taken out. */
const NOTHING: ReadonlySet<string> = new Set();

/** A portal's page whose structure was saved, to type an invented claim into. @param handed the key that it is handed over by */
export function SavedPage({ handed }: { readonly handed: string }) {
  const [look, setLook] = useState<Recording | 'coming' | 'gone'>(handed === '' ? 'gone' : 'coming');
  const tabId = useOwnTab();
  useEffect(() => {
    if (handed === '') return undefined;
    takeOver<Recording>(handed, (recording) => {
      history.replaceState(null, '', savedPageHash(''));
      setLook(recording);
    });
    const wait = setTimeout(
      () => setLook((before) => (before === 'coming' ? 'gone' : before)),
      LONGEST_WAIT_MS,
    );
    return () => clearTimeout(wait);
  }, [handed]);
  const page = typeof look === 'string' ? undefined : look;
  const host = page?.host;
  return (
    <>
      <header className="practice-head">
        <img src="/icon/box24.svg" alt="" width="24" height="24" />
        <div>
          <h1>{host === undefined ? startText('practice.title') : startText('practice.saved', { host })}</h1>
          <p className="soft" role="status">
            {startText(`practice.saved.${typeof look === 'string' ? look : 'what'}`)}
          </p>
        </div>
        {page && tabId !== undefined && (
          <div className="tour-ways">
            <MakePracticeClaim tabId={tabId} className="button primary" />
          </div>
        )}
      </header>
      <main className="saved-page">{page && <Drawn page={page} />}</main>
    </>
  );
}

/** The page as it was, in a root of its own. */
function Drawn({ page }: { readonly page: Recording }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = host;
    if (!current) return;
    const root = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    draw(page, root, NOTHING);
    // All of it is placed by itself, so nothing else makes room for it.
    const { scrollWidth, scrollHeight } = current;
    current.style.width = `${scrollWidth}px`;
    current.style.height = `${scrollHeight}px`;
    // Links and buttons of the portal lead nowhere; what is pressed inside roots of its own leaves by no form either (form-action).
    for (const type of ['click', 'submit']) root.addEventListener(type, stay);
    // The very scripts of portals; from here on one brings the other, by way of the background.
    void bring('/sentinel.js');
  }, [page]);
  return <div ref={host} />;
}

function stay(event: Event): void {
  const isLink = event.composedPath().some((one) => one instanceof HTMLAnchorElement);
  if (event.type === 'submit' || isLink) event.preventDefault();
}

/** The tab that this page is in. */
function useOwnTab(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => void browser.tabs.getCurrent().then((tab) => setId(tab?.id)), []);
  return id;
}
