import { browser } from 'wxt/browser';
import { render } from '../../components/render.tsx';
import { startText } from '../../lib/texts/start-text.ts';
import { trainingText } from '../../lib/texts/training-text.ts';
import { Portals } from './Portals.tsx';
import './welcome.css';

document.title = startText('welcome.title');
render(
  <main className="welcome">
    <header>
      <img src="/icon/box24.svg" alt="" width="40" height="40" />
      <h1>{startText('welcome.title')}</h1>
    </header>
    <ul className="promises">
      <li>{startText('welcome.reads')}</li>
      <li>{startText('welcome.inside')}</li>
      <li>{startText('welcome.keeps')}</li>
    </ul>
    <Portals />
    <section aria-labelledby="try">
      <h2 id="try">{startText('welcome.try')}</h2>
      <p>{startText('welcome.tryWhat')}</p>
      <p className="tries">
        <a className="button primary" href="/practice.html#tour">
          {startText('welcome.tour')}
        </a>
        <a href="/training.html">{trainingText('title')}</a>
        <button type="button" className="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {startText('welcome.settings')}
        </button>
      </p>
    </section>
  </main>,
);
