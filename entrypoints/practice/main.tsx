import { render } from '../../components/render.tsx';
import { startText } from '../../lib/texts/start-text.ts';
import { exerciseOf, presentationOf, savedPageOf } from './address.ts';
import { openToScripts } from './bring.ts';
import { ExercisePage } from './exercise/ExercisePage.tsx';
import { SavedPage } from './SavedPage.tsx';
import { TourPage } from './TourPage.tsx';
import './practice.css';

const shown = presentationOf(location.hash);
const address = exerciseOf(location.hash);
const saved = savedPageOf(location.hash);
/** Whether an address asks for the tour's claim without a reload is the tour's own business. */
addEventListener('hashchange', () => {
  if (address || exerciseOf(location.hash)) location.reload();
});

document.title = startText('practice.pageTitle');
if (shown) {
  // Whoever practises does without it.
  const { PresentationPage } = await import('./presenter/PresentationPage.tsx');
  render(<PresentationPage address={shown} />);
} else {
  openToScripts();
  if (saved !== undefined) render(<SavedPage handed={saved} />);
  else render(address ? <ExercisePage address={address} /> : <TourPage />);
}
