import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Header } from '../../components/Header.tsx';
import { JudgedByLine } from '../../components/JudgedByLine.tsx';
import { Notice } from '../../components/Notice.tsx';
import { render } from '../../components/render.tsx';
import { SaveStructure } from '../../components/SaveStructure.tsx';
import { useJudgedBy } from '../../components/use-judged-by.ts';
import { claimsOf, likeliest, useLive } from '../../components/use-live.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { startText } from '../../lib/texts/start-text.ts';
import { trainingText } from '../../lib/texts/training-text.ts';
import { type Look, lookAtPage } from './look.ts';
import { Result } from './Result.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import './popup.css';

/** A form is located and checked in a few tenths of a second; after this there is none. */
const PATIENCE_MS = 2_500;

/** Asked before anything is drawn: a biller who is back on the page by then has pressed the button all the same. */
const looked = lookAtPage().catch((): Look => ({ state: 'closed' }));

/** The toolbar's window: opening it checks the page once; from here the site is switched on and off. */
function Popup() {
  const [look, setLook] = useState<Look>({ state: 'looking' });
  const [isOver, setOver] = useState(false);
  const frames = useLive(look.state === 'looked' ? look.tabId : undefined);
  useEffect(() => {
    void looked.then(setLook);
    const timer = setTimeout(() => setOver(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const claims = claimsOf(frames);
  const best = claims[likeliest(claims)]?.state;
  const judgedBy = useJudgedBy(look.state === 'looked' ? look.tabId : undefined, best?.turn);
  const isLooking = look.state === 'looking' || (!best && !isOver);
  return (
    <>
      <Header host={look.state === 'looked' ? look.site?.name : undefined} />
      <main className="page popup">
        {look.state === 'closed' ? (
          <Notice title={pageText('popup.cannot')}>
            <p className="soft">{pageText('popup.cannotHint')}</p>
          </Notice>
        ) : isLooking ? (
          <p role="status">{pageText('popup.looking')}</p>
        ) : (
          <Result state={best} />
        )}
        {look.state === 'looked' && (
          <>
            <button
              type="button"
              className={best ? 'primary' : undefined}
              onClick={() => {
                void openPanel(look.tabId);
                window.close();
              }}
            >
              {pageText('popup.openPanel')}
            </button>
            {look.site && <SiteSwitch site={look.site} frames={best || isLooking ? [] : look.frames} />}
          </>
        )}
        {best && !best.trouble && judgedBy && <JudgedByLine by={judgedBy} />}
        <nav className="ways">
          {look.state === 'looked' && <SaveStructure tabId={look.tabId} />}
          <a href="/practice.html" target="_blank" rel="noreferrer">
            {startText('practice.title')}
          </a>
          <a href="/training.html" target="_blank" rel="noreferrer">
            {trainingText('title')}
          </a>
          <a href="/welcome.html" target="_blank" rel="noreferrer">
            {startText('tour.portals')}
          </a>
        </nav>
      </main>
    </>
  );
}

/** Called in the click itself: the browser opens panels for people only. */
function openPanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as { readonly sidebarAction?: { open(): Promise<void> } };
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId });
}

render(<Popup />);
