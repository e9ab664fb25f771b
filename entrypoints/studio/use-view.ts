import { useEffect, useState } from 'react';
import { type StudioView, viewOf } from './address.ts';

/** The view that the address asks for. */
export function useView(): StudioView {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}
