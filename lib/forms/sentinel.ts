/**
 * The cheap question "might there be a claim form here?". It knows words, not fields: what it lets through is looked
 * at again by `locate`, so it may be wrong in one direction only. Imports next to nothing: it runs in every frame of a site.
 */

import {
  allIn,
  attributeOf,
  bodyOf,
  openRootOf,
  parentElementOf,
  tagOf,
  textContentOf,
  titleOf,
} from './dom.ts';

/** Characters of text and of attributes that are looked at; a claim page has some ten thousand. */
const MOST_CHARACTERS = 300_000;
/** Fewer places to type in than this are a log-in, a search or a look-up, unless the whole claim stands there as text. */
const FEWEST_CONTROLS = 10;
/** Columns of item 24 that show beside the code. */
const FEWEST_LINE_SIGNS = 3;
/** With so many of them the lines may stand alone. */
const MOST_LINE_SIGNS = 5;
/** Signs outside the lines that no order form or look-up shows together; one more where no caption says "procedure". */
const FEWEST_CLAIM_SIGNS = 3;
/** The header step of a wizard, and a review page, must show so many. */
const FEWEST_HEADER_SIGNS = 5;
/** Fewer are enough on a page that points lines to diagnoses or calls itself a claim: a step of a wizard shows little else. */
const FEWEST_STEP_SIGNS = 2;

/** Separators in captions and ids: `procedure_code`, `Procedure Code`, `procedureCode` after splitting. */
const PROCEDURE = /\b(hcpcs?|cpt|proc(edure)?s? ?(\/ ?service )?(code|cd|mod|&)|service code|procedures?\b)/;
/** A code itself, on pages that show the claim as text under a bare "Code". */
const HCPCS_CODE = /\b[abejkl]\d{4}\b/;
const LINE_SIGNS = [
  /\b(mod(ifier)?s? ?[a-d1-4]?)\b/,
  /\bplace of (service|svc)|\bpos\b|placeofservice/,
  /\b(diag(nosis)?|dx|icd)( code)? ?(pointer|ptr|ref)|\bpointers?\b|\bjustify\b/,
  /\bcharges?\b|\bamount\b|\bamt\b|\bbilled\b/,
  /\bunits?\b|\bqty\b|\bquantity\b/,
  /\b(dates?|dos) ?(\(s\) )?(of )?(service|svc)|\b(service|svc) dates?\b|\b(from|begin) ?(date|dos|dt)\b|\bdos\b|\bdate from\b/,
];
const DIAGNOSES = /\bdiagnos[ei]s|\bicd\b|\bdx\b|\bdiag\b/;
const CLAIM_SIGNS = [
  DIAGNOSES,
  /\b(prior|pre) ?auth|\bauth(orization)? ?(number|no|#)|\bprior approval|\btar control/,
  /\b(insured|member|subscriber|recipient|medicaid|medicare|client|beneficiary|policy)('?s)? (i\.?d\.?|identification|number|no|#)|\bmbi\b|\bhicn?\b|medicare beneficiary id/,
  /\bpatient('?s)? (account|acct|control|name)|\bbirth|\bdob\b/,
  /\baccept assignment|\bassignment of benefits|\bbenefits assignment|\baccept ?sign/,
  /\bbilling (provider|npi)|\brendering|\b(referring|ordering) (provider|physician)|\bnpi\b|\btaxonomy/,
  /\btotal (claim )?charged?( amount)?|\bamount paid|\bbalance due/,
  /\bresub(mission|mit)?|\boriginal ref|\bfrequency (code|type)|\bclaim frequency|\bicn\b/,
  /\bcms[- ]?1500|\bhcfa|\bprofessional claim|\b837p|\bclaim (form|information|entry|details?|lines?)|\b(new|submit|create|edit) (\w+ )?claim/,
  /\bsignature on file|\brelease of information|\boutside lab|\bcurrent (illness|condition)|\bdate of current/,
];

/** Nothing but a claim points its lines to diagnoses. */
const POINTER = /\b(diag(nosis)?|dx|icd)( code)? ?(pointers?|ptr|ref)\b|\bpointers?\b/;
/** What the title or a heading of a claim, or of a step of one, says. */
const CLAIM_TITLE =
  /\bprofessional claim|\bcms[- ]?1500|\bhcfa|\b837 ?p\b|\bclaim (entry|submission|form|information)|\b(new|submit|create|edit|enter|review|confirm) (\w+ )?claim|\bservice lines?\b/;
const TITLES = 'h1,h2,h3,legend,[role=heading]';

const CONTROLS =
  'input:not([type=hidden],[type=button],[type=submit],[type=image],[type=reset]),select,textarea,' +
  '[contenteditable=""],[contenteditable=true],[role=combobox],[role=textbox],[role=checkbox],[role=radio]';
const NAMES = [
  'id',
  'name',
  'aria-label',
  'placeholder',
  'title',
  'formcontrolname',
  'data-label',
  'ng-model',
];

type WithRoots = { openOrClosedShadowRoot?: ShadowRoot | null };
interface ChromeDom {
  dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null };
}

/** The shadow root of an element, closed ones included where the browser shows them to extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const dom = (globalThis as { chrome?: ChromeDom }).chrome?.dom;
  if (dom?.openOrClosedShadowRoot && element instanceof HTMLElement)
    return dom.openOrClosedShadowRoot(element);
  return (element as WithRoots).openOrClosedShadowRoot ?? openRootOf(element);
}

/** All roots of a page: the document and every shadow root in it. */
function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots = [root];
  for (const next of roots) {
    for (const element of allIn(next, '*')) {
      // Only custom elements and a few plain ones may carry a shadow root; asking all others would cost more than the rest.
      const tag = tagOf(element);
      if (tag === 'div' || tag.includes('-')) {
        const shadow = shadowRootOf(element);
        if (shadow) roots.push(shadow);
      }
    }
  }
  return roots;
}

/** Captions, ids and names of a page as one lower-case text. */
function wordsOf(roots: readonly (Document | ShadowRoot)[], controls: readonly Element[]): string {
  const pieces: string[] = [];
  for (const root of roots) {
    for (const child of root instanceof Document ? [bodyOf(root)] : root.children) pieces.push(textOf(child));
  }
  for (const control of controls) {
    for (const name of NAMES) {
      const value = attributeOf(control, name);
      if (value) pieces.push(value.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^A-Za-z0-9]+/g, ' '));
    }
  }
  return pieces.join(' \n').slice(0, MOST_CHARACTERS).replace(/\s+/g, ' ').toLowerCase();
}

/** An element's text with a blank where one cell or caption ends and the next begins. */
function textOf(element: Element | null): string {
  if (!element) return '';
  const pieces: string[] = [];
  const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  for (let length = 0, node = walker.nextNode(); node && length < MOST_CHARACTERS; node = walker.nextNode()) {
    const holder = parentElementOf(node);
    const parent = holder && tagOf(holder);
    if (parent === 'script' || parent === 'style' || parent === 'option') continue;
    const text = node.nodeValue?.trim();
    if (text) length += pieces.push(text) && text.length;
  }
  return pieces.join(' ');
}

/** Title and headings as one lower-case text. */
const titlesOf = (document: Document, roots: readonly (Document | ShadowRoot)[]): string =>
  [titleOf(document), ...roots.flatMap((root) => [...allIn(root, TITLES)].map(textContentOf))]
    .join(' \n')
    .replace(/[^\S\n]+/g, ' ')
    .toLowerCase();

const count = (signs: readonly RegExp[], words: string) => signs.filter((sign) => sign.test(words)).length;

/** A frame, or a step of a wizard, may hold a part of a claim when it has so many places to type in… */
const FEWEST_PART_CONTROLS = 3;
/** …and the columns of item 24, or so many signs of the rest. */
const FEWEST_PART_SIGNS = 3;

export type Likeness = 'whole' | 'part' | 'none';

/**
 * Whether a page might hold a professional claim form. Lets through what is doubtful; quiet on log-in pages, searches
 * and code look-ups.
 * @param document the page, or the document of one frame
 */
export function looksLikeClaimForm(document: Document): boolean {
  return likeness(document) === 'whole';
}

/** {@link looksLikeClaimForm}, and whether it might be a part of one that other frames or steps complete. */
function likeness(document: Document): Likeness {
  const roots = rootsOf(document);
  const controls = roots.flatMap((root) => [...allIn(root, CONTROLS)]);
  const words = wordsOf(roots, controls);
  const claim = count(CLAIM_SIGNS, words);
  const columns = count(LINE_SIGNS, words);
  const lines = columns >= FEWEST_LINE_SIGNS;
  const procedure = PROCEDURE.test(words);
  const coded = lines && (procedure || HCPCS_CODE.test(words));
  const hasColumns =
    procedure && lines && POINTER.test(words) && (claim >= FEWEST_STEP_SIGNS || columns >= MOST_LINE_SIGNS);
  const isStep =
    claim >= FEWEST_STEP_SIGNS &&
    CLAIM_TITLE.test(titlesOf(document, roots)) &&
    (lines || DIAGNOSES.test(words));
  const hasSigns =
    controls.length < FEWEST_CONTROLS
      ? coded && claim >= FEWEST_HEADER_SIGNS
      : claim >= FEWEST_HEADER_SIGNS || (lines && claim >= FEWEST_CLAIM_SIGNS + (procedure ? 0 : 1));
  if (hasColumns || isStep || hasSigns) return 'whole';
  const isPart = coded || (controls.length >= FEWEST_PART_CONTROLS && claim >= FEWEST_PART_SIGNS);
  return isPart ? 'part' : 'none';
}

/** A burst of changes is over when the page has been quiet this long; frameworks render in several ticks. */
const QUIET_MS = 250;
/** Looks at one address; a page that keeps changing for ever must not keep us busy for ever. */
const MOST_LOOKS = 60;
/** Least time between two looks at a page that never rests. */
const PATIENCE_MS = 2_000;

/**
 * Waits until a claim form might be there, also on pages that build it later or under another address, then reports once.
 * @param document the page
 * @param onForm called once with `whole`; before that, once for each address, with `part`
 * @returns stops waiting
 */
export function watch(document: Document, onForm: (like: Exclude<Likeness, 'none'>) => void): () => void {
  const view = document.defaultView;
  let address = document.URL;
  let looks = 0;
  let isPartTold = false;
  let lastLook = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (document.URL !== address) {
      address = document.URL;
      looks = 0;
      isPartTold = false;
    }
    if (looks >= MOST_LOOKS) return;
    looks += 1;
    lastLook = Date.now();
    const like = likeness(document);
    if (like === 'none' || (like === 'part' && isPartTold)) return;
    if (like === 'whole') stop();
    else isPartTold = true;
    onForm(like);
  };
  const soon = () => {
    if (timer !== undefined && Date.now() - lastLook > PATIENCE_MS) return;
    clearTimeout(timer);
    timer = setTimeout(look, QUIET_MS);
  };
  const observer = new MutationObserver(soon);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('focusin', soon, true);
    view?.removeEventListener('popstate', soon);
    view?.removeEventListener('hashchange', soon);
  };

  observer.observe(document, { childList: true, subtree: true });
  // Shadow roots that fill later send no mutation to the document; a biller who starts to type sends focus.
  document.addEventListener('focusin', soon, true);
  view?.addEventListener('popstate', soon);
  view?.addEventListener('hashchange', soon);
  look();
  return stop;
}
