import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { speakLanguage } from './language.ts';
import './ui.css';

// A page that imports this file waits here, so that all of it speaks the biller's language from its first word on.
await speakLanguage();

/** Puts a page into its `#root`. */
export function render(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('this page has no #root');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
