import claims from 'virtual:practice-claims';
import { useEffect, useState } from 'react';
import { startText } from '../../lib/texts/start-text.ts';
import type { PracticeClaim } from '../../lib/training/types.ts';
import { localToday } from '../judge/today.ts';
import { TOUR } from './address.ts';
import { bring } from './bring.ts';
import { Papers } from './Papers.tsx';
import { PortalView } from './PortalView.tsx';
import { portalFor } from './portals/portals.ts';
import { useSeen } from './seen.ts';
import { Tour } from './Tour.tsx';
import { tourClaim } from './tour-claim.ts';

const claim = claimNamed('first-claim');
const today = localToday();
/** Each time the page is opened it is another account, so that nothing is remembered of the last time. */
const account = `${claim.fields.patientAccount ?? ''}-${Date.now().toString(36).slice(-4).toUpperCase()}`;
const typed = tourClaim(claim, account, today);
const portal = portalFor('medicare-dme', 'cms-1500');

function claimNamed(id: string): PracticeClaim {
  const found = claims.find((one) => one.id === id);
  if (!found) throw new Error(`there is no practice claim ${id}`);
  return found;
}

/** The page on which billers practise: a claim that is nobody's, read, judged and marked as on a portal. */
export function TourPage() {
  const seen = useSeen();
  const [isTour, setTour] = useState(location.hash === TOUR);
  const [isSent, setSent] = useState(false);
  // The very scripts of portals; from here on one brings the other, by way of the background.
  useEffect(() => void bring('/sentinel.js'), []);
  const again = () => {
    location.hash = TOUR;
    location.reload();
  };
  const leave = () => {
    history.replaceState(null, '', location.pathname);
    setTour(false);
  };
  return (
    <>
      <header className="practice-head">
        <img src="/icon/box24.svg" alt="" width="24" height="24" />
        <div>
          <h1>{startText('practice.title')}</h1>
          <p className="soft">{startText('practice.what')}</p>
        </div>
        {!isTour && (
          <div className="tour-ways">
            <button type="button" className="primary" onClick={again}>
              {startText('practice.tour')}
            </button>
            <button type="button" onClick={() => location.reload()}>
              {startText('practice.again')}
            </button>
          </div>
        )}
      </header>
      {isTour && <Tour seen={seen} onLeave={leave} onAgain={again} />}
      <main className="practice">
        <PortalView portal={portal} claim={typed} onSubmit={() => setSent(true)} />
        <p className="sent" role="status">
          {isSent && startText('practice.sent')}
        </p>
        <Papers papers={claim.papers} today={today} />
      </main>
    </>
  );
}
