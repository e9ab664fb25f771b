/** What goes wrong around an open claim, as data: one file in faults/ for each, walked by faults.spec.ts. */
import type { Page } from '@playwright/test';
import type { BackgroundFaults } from './background-faults.ts';
import type { Box24 } from './fixtures.ts';
import type { Overlay } from './overlay.ts';

/** What a fault may touch. */
export interface Scene {
  readonly box24: Box24;
  /** The claim's page. */
  readonly page: Page;
  readonly overlay: Overlay;
  /** A page of the extension that runs nothing. */
  readonly desk: Page;
  readonly background: BackgroundFaults;
  /** The side panel. */
  readonly panel: Page;
}

export interface Fault {
  /** What happens to Box24; the line of docs/attacks.md. */
  readonly fault: string;
  /** What it does then, there too. */
  readonly happens: string;
  /** What broke when it was first tried, and the mend; left out where nothing did. */
  readonly broke?: string;
  /** `npm test` tries it, too. */
  readonly inEveryTest?: true;
  /** What the browser may note of the extension's scripts, and why that is no error of theirs. */
  readonly notes?: { readonly message: RegExp; readonly why: string };
  /** What is so before the claim is opened. */
  readonly before?: (scene: Pick<Scene, 'box24' | 'desk' | 'background'>) => Promise<void>;
  /**
   * Begins with the claim open, read and marked, a charge typed, and the panel open beside it.
   * @returns the page in which the claim then stands, where that is another one
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: most strikes leave the page where it is and return nothing
  readonly strike: (scene: Scene) => Promise<Page | void>;
  /** What else must hold once the claim was seen to be checked as before. */
  readonly also?: (scene: Scene) => Promise<void>;
}
