import { createRoot } from 'react-dom/client';
import { Draft } from '../draft.ts';
import { placesOf } from '../places.ts';
import type { Portal } from '../portal.ts';
import { App } from './App.tsx';
import './card-app.css';

/** A health plan's new app: cards, lists that drop down, one card for each line. */
export const portal: Portal = {
  id: 'card-app',
  name: 'Larkspur Connect',
  payers: ['commercial', 'medicare-advantage', 'other'],
  open(root, claim, submit) {
    const draft = new Draft(claim);
    const place = document.createElement('div');
    root.append(place);
    const app = createRoot(place);
    app.render(<App draft={draft} name={portal.name} submit={submit} />);
    return {
      read: () => draft.claim(),
      show: (path) => placesOf(place, path),
      close() {
        place.remove();
        // A page that is just being drawn may not take another one down.
        queueMicrotask(() => app.unmount());
      },
    };
  },
};
