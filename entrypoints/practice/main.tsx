import { render } from '../../components/render.tsx';
import { startText } from '../../lib/texts/start-text.ts';
import { exerciseOf } from './address.ts';
import { openToScripts } from './bring.ts';
import { ExercisePage } from './exercise/ExercisePage.tsx';
import { TourPage } from './TourPage.tsx';
import './practice.css';

const address = exerciseOf(location.hash);
/** Whether an address asks for the tour's claim without a reload is the tour's own business. */
addEventListener('hashchange', () => {
  if (address || exerciseOf(location.hash)) location.reload();
});

openToScripts();
document.title = startText('practice.pageTitle');
render(address ? <ExercisePage address={address} /> : <TourPage />);
