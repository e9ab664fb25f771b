/** What a hostile page is, as data: one file in attacks/ for each, walked by attacks.spec.ts. */
import type { Page } from '@playwright/test';
import { claimPage } from './claim-page.ts';
import type { Box24 } from './fixtures.ts';
import type { Overlay } from './overlay.ts';

/** What an attack may look at on the page that Box24 reads. */
export interface Scene {
  readonly page: Page;
  readonly overlay: Overlay;
  readonly box24: Box24;
}

export interface Attack {
  /** What the page does; the line of docs/attacks.md. */
  readonly does: string;
  /** What then happens, there too. */
  readonly happens: string;
  /** What broke when it was first tried, and the mend; left out where nothing did. */
  readonly broke?: string;
  /** `npm test` tries it, too. */
  readonly inEveryTest?: true;
  /** Pages by path; `/` is opened. */
  readonly pages: Readonly<
    Record<string, string | { readonly body: string; readonly headers: Record<string, string> }>
  >;
  /** Box24 says only this on its badge, or, with `nothing`, draws nothing. Left out: it marks the planted error, and is worked with. */
  readonly says?: RegExp | 'nothing';
  /** What the page does only once it is open and read, as a script of its own. */
  readonly act?: string;
  /** The page changes by itself: its nodes are not compared with what they were without Box24. */
  readonly isRestless?: boolean;
  /** Nothing can be typed into the page. */
  readonly cannotWork?: boolean;
  /** What must hold on the page that Box24 reads right after that script, before anything is typed. */
  readonly afterAct?: (scene: Scene) => Promise<void>;
  /** What else must hold there once the card of the mark is open. */
  readonly also?: (scene: Scene) => Promise<void>;
}

interface Hostile {
  /** Markup at the begin of the head, before anything else runs. */
  readonly head?: string;
  /** Markup at the end of the page. */
  readonly more?: string;
}

/** The test's claim page with what an attack adds. */
export const hostile = ({ head = '', more = '' }: Hostile): string => withHead(claimPage({ more }), head);

/** A page with more at the begin of its head. */
export const withHead = (page: string, head: string): string => page.replace('<head>', `<head>${head}`);

export const script = (text: string): string => `<script>${text}</script>`;
