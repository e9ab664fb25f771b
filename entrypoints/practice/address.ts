import { MODES, type Mode } from '../../lib/training/attempt.ts';

/** An exercise, as the address of the practice page names it: `#scenario/portal/mode`. */
export interface ExerciseAddress {
  readonly scenario: string;
  /** Left out: the first portal that takes the payer's claims. */
  readonly portal?: string;
  readonly mode: Mode;
}

/** In the address of the page: the tour is on. */
export const TOUR = '#tour';

/** What an address asks for. @returns undefined where it names no exercise: the tour's claim, with or without the tour */
export function exerciseOf(hash: string): ExerciseAddress | undefined {
  if (hash === TOUR || savedPageOf(hash) !== undefined) return undefined;
  const [scenario = '', portal = '', wanted] = hash.replace(/^#/, '').split('/');
  if (scenario === '') return undefined;
  const mode = MODES.find((one) => one === wanted) ?? 'learn';
  return { scenario, ...(portal !== '' && { portal }), mode };
}

const SAVED_PAGE = '#saved-page/';

/** The address for a saved page that is handed over under a key. */
export const savedPageHash = (key: string): string => `${SAVED_PAGE}${key}`;

/** The key of the saved page that an address wants, empty once it was taken. @returns undefined where it wants none */
export const savedPageOf = (hash: string): string | undefined =>
  hash.startsWith(SAVED_PAGE) ? hash.slice(SAVED_PAGE.length) : undefined;

/** A scenario that is shown to a room, or the notes beside it: `#scenario/portal/present` and `#scenario/portal/notes`. */
export interface PresentationAddress {
  readonly scenario: string;
  readonly portal: string;
  readonly view: (typeof VIEWS)[number];
  /** Of a presentation the assignment whose scenarios follow each other; of notes the presentation that they are beside. */
  readonly of: string;
}

const VIEWS = ['present', 'notes'] as const;

/** What an address wants shown. @returns undefined where it asks for no presentation */
export function presentationOf(hash: string): PresentationAddress | undefined {
  const [scenario = '', portal = '', wanted, of = ''] = hash.replace(/^#/, '').split('/');
  const view = VIEWS.find((one) => one === wanted);
  return scenario === '' || view === undefined ? undefined : { scenario, portal, view, of };
}

/** The hash that asks for it. */
export const presentationHash = ({ scenario, portal, view, of }: PresentationAddress): string =>
  `#${[scenario, portal, view, ...(of === '' ? [] : [of])].join('/')}`;
