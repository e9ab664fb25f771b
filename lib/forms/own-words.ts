import { closestOf, fits, isDrawn } from '../dom/own.ts';
import type { PageSigns } from './claimform.ts';
import { isClaimTitle, isWorded } from './lent.ts';
import type { Page } from './page.ts';
import { ancestorsOf, parentOf, type TextRun } from './walk.ts';

/** What a page says besides its titles of the claim that it is a step of. */

/** A window over the page that leaves nothing else to do. */
const MODAL = 'dialog:modal,[aria-modal=true]';
export const isModal = (element: Element): boolean => fits(element, MODAL);
/** Such a window that waits to be opened may be there all the time, and clear. */
export const isOpen = (modal: Element): boolean => isDrawn(modal, { checkOpacity: true });

/** The window that a page's boxes stand in, most of them, and so the one in their middle: what lies behind it is another page. */
export function modalOf({ extent }: Page): Element | undefined {
  const { all } = extent;
  const modal = all[all.length >> 1]?.ancestors.find(isModal);
  return modal && isOpen(modal) && extent.unitsIn(modal).length * 2 > all.length ? modal : undefined;
}

/** "Submit claim" in a menu begins another one. */
const LEADS_ELSEWHERE = 'nav,header,[role=navigation],a[href]:not([href^="#"],[href^="javascript:"])';
/** Whether a text is on a button that does something on this page. */
export const isAction = ({ clickable, block }: TextRun): boolean =>
  clickable && !closestOf(block, LEADS_ELSEWHERE);

/** Where wizards name their steps: in what is called so, and in a list of which one item is the current one. */
const STEPS = '[class*=steps],[class*=stepper],[class*=stages],[class*=progress]';
const CURRENT_STEP = 'ol>[aria-current],ul>[aria-current]';

/**
 * Whether a claim is still to be sent, and what the wizard around it calls its steps where no title names a claim.
 * @param claimTitles what titles and headings say of a claim
 */
export function ownWords(
  page: Page,
  claimTitles: readonly string[],
): Pick<PageSigns, 'claimTitles' | 'isUnsent' | 'foreignTitle'> {
  const { runs, buttons } = page.snapshot;
  const titles = claimTitles.length > 0 ? claimTitles : stepsOf(page).filter(isClaimTitle);
  const actions = [...buttons, ...runs.filter(isAction).map(({ text }) => text)];
  const isReview =
    titles.length > 0 && runs.some(({ heading, text }) => heading && isWorded('closing', text));
  return {
    claimTitles: titles,
    // The title of the document is that of the page behind.
    ...(modalOf(page) && { foreignTitle: undefined }),
    isUnsent: actions.some((text) => isWorded('unsent', text) || (isReview && isWorded('sends', text))),
  };
}

/** The names of a wizard's steps: texts in a list of them that holds nothing to fill in. */
function stepsOf({ snapshot, extent }: Page): string[] {
  // Not by `:has`, which asks each text of a long list about all of it.
  const lists = new Set(snapshot.elements.filter((element) => fits(element, CURRENT_STEP)).map(parentOf));
  const isStep = ({ block }: TextRun): boolean => {
    const list = closestOf(block, STEPS) ?? ancestorsOf(block).find((element) => lists.has(element));
    return list !== undefined && extent.unitsIn(list).length === 0;
  };
  return snapshot.runs.filter(isStep).map(({ text }) => text);
}
