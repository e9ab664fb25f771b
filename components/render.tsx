import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../lib/texts/english.ts';
import './ui.css';

/** Puts a page into its `#root`. */
export function render(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('this page has no #root');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
