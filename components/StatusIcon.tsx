import type { Severity } from '../lib/rules/types.ts';

export type Status = Severity | 'not-checked' | 'passed';

/** The shapes of the marks on the page: a shape of its own for each status, so that colour never stands alone. */
const SHAPES: Readonly<Record<Status, { readonly shape: string; readonly letter?: string }>> = {
  'will-deny': {
    shape: 'M6.1 2h5.8L16 6.1v5.8L11.9 16H6.1L2 11.9V6.1z',
    letter: 'M9 5.2v4.6M9 12.4v.3',
  },
  'likely-deny': { shape: 'M9 2.2 16.3 15.4H1.7z', letter: 'M9 6.8v3.7M9 12.9v.2' },
  review: {
    shape: 'M9 2a7 7 0 1 1 0 14A7 7 0 1 1 9 2z',
    letter: 'M6.9 7.2a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.8-1.1 1.5M9 12.7v.2',
  },
  info: { shape: 'M9 5a4 4 0 1 1 0 8 4 4 0 1 1 0-8z' },
  'not-checked': { shape: 'M9 2a7 7 0 1 1 0 14A7 7 0 1 1 9 2z' },
  passed: { shape: 'M3 9.6 7.2 13.8 15 4.6' },
};

/** A status as a shape. Its word always stands beside it, so page readers skip the picture. */
export function StatusIcon({ status }: { readonly status: Status }) {
  const { shape, letter } = SHAPES[status];
  return (
    <svg className={`status-icon ${status}`} viewBox="0 0 18 18" aria-hidden="true">
      <path className="shape" d={shape} />
      {letter && <path className="letter" d={letter} />}
    </svg>
  );
}
