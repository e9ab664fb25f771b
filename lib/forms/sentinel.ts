/**
 * The cheap question "might there be a claim form here?". It knows words, not fields: what it lets through is looked
 * at again by `locate`, so it may be wrong in one direction only. Imports next to nothing: it runs in every frame of a site.
 */

import {
  allIn,
  attributeOf,
  bodyOf,
  childNodesOf,
  childrenOf,
  closestOf,
  openRootOf,
  parentNodeOf,
  tagOf,
  textContentOf,
  titleOf,
} from '../dom/own.ts';

/** Characters of text and of attributes that are looked at; a claim page has some ten thousand. */
const MOST_CHARACTERS = 300_000;
/** Fewer places to type in than this are a log-in, a search or a look-up, unless the whole claim stands there as text. */
const FEWEST_CONTROLS = 10;
/** Columns of item 24 that show beside the code. */
const FEWEST_LINE_SIGNS = 3;
/** With so many of them the lines may stand alone. */
const MOST_LINE_SIGNS = 5;
/** Signs outside the lines that no order form or look-up shows together… */
const FEWEST_CLAIM_SIGNS = 3;
/** …and so many in all; procedures and diagnoses count once more: captions that are cut short show little else. */
const FEWEST_SIGNS = 7;
/** The header step of a wizard, and a review page, must show so many. */
const FEWEST_HEADER_SIGNS = 5;
/** Fewer are enough on a page that points lines to diagnoses or calls itself a claim: a step of a wizard shows little else. */
const FEWEST_STEP_SIGNS = 2;

/** Separators in captions and ids: `procedure_code`, `Procedure Code`, `procedureCode` after splitting. */
const PROCEDURE = /\b(hcpcs?|cpt|proc(edure|edimiento)?s?|service\s+code)\b/;
/** A code itself, on pages that show the claim as text under a bare "Code". */
const HCPCS_CODE = /\b[abejkl]\d{4}\b/;
/** Nothing but a claim points its lines to diagnoses. */
const POINTER = /\b((diag(nosis)?|dx|icd)(\s+code)?\s*ref(erence)?|(pointer|ptr)s?|justify)\b/;
/** Those that cost least come first: a page without most of them is not asked for the rest. */
const LINE_SIGNS = [
  /\b(mod(ifier)?s?\s*[a-d1-4]?)\b|\bmodificador|\bm1\s+m2\b/,
  /\bplace\s+of\s+(service|svc)|\bpos\b|placeofservice|\blugar\s+de\s+servicio/,
  /\bunits?\b|\bqty\b|\bquantity\b|\bunidades\b/,
  /\bcharges?\b|\bamount\b|\bamt\b|\bbilled\b|\bcargos?\b/,
  POINTER,
  /\b(dates?|dos)\s*(\(s\)\s+)?(of\s+)?(service|svc)|\b(service|svc)\s+dates?\b|\b(from|begin)\s*(date|dos|dt)\b|\bdos\b|\bdate\s+from\b|\b(from|fdos)\s+(to|thru|through|tdos)\b|\bdesde\b/,
];
const DIAGNOSES = /\bdiagnos[ei]s|\bdiagn[oó]stico|\b(icd|dx|diag)\d?\b/;
const CLAIM_SIGNS = [
  DIAGNOSES,
  /\b(prior|pre)\s*auth|\bauth(orization)?\s*(number|no|#)|\bprior\s+approval|\btar\s+control|\bautorizaci[oó]n/,
  /\b(insured|member|subscriber|recipient|medicaid|medicare|client|beneficiary|policy)('?s)?\s+(i\.?d\.?|identification|number|no|#)|\bmbi\b|\bhicn?\b|medicare\s+beneficiary\s+id|\basegurado\b/,
  /\bpatient('?s)?\s+(account|acct|control|name)|\bbirth|\bdob\b|\bnacimiento/,
  /\baccept\s+assignment|\bassignment\s+of\s+benefits|\bbenefits\s+assignment|\baccept\s*sign|\bacepta\s+asignaci[oó]n/,
  /\bbilling\s+(provider|npi)|\brendering|\b(referring|ordering)\s+(provider|physician)|\bnpi\b|\btaxonomy/,
  /\btotal\s+(claim\s+)?(charge|billed)|\bamount\s+paid|\bbalance\s+due/,
  /\bresub(mission|mit)?|\boriginal\s+ref|\bfrequency\s+(code|type)|\bclaim\s+frequency|\bicn\b/,
  /\bcms[-\s]*1500|\bhcfa|\bprofessional\s+claim|\b837p|\bclaim\s+(form|information|entry|details?|lines?)|\b(new|submit|create|edit)\s+(\w+\s+)?claim/,
  /\bsignature\s+on\s+file|\brelease\s+of\s+information|\boutside\s+lab|\bcurrent\s+(illness|condition)|\bdate\s+of\s+current/,
];
/** What the title or a heading of a claim, or of a step of one, says. */
const CLAIM_TITLE =
  /\bprofessional\s+claim|\bcms[-\s]*1500|\bhcfa|\b837\s*p\b|\bclaim\s+(entry|submission|form|information|preview|#?\s*[\w-]*\d)|\b(new|submit|create|edit|enter|review|confirm)\s+(\w+\s+)?claim|\bservice\s+lines?\b/;
/** Lines whose columns are called by their item of the paper form, or by their place in the 837P. */
const LINES_BY_NUMBER = /\b24\W?d\b[\s\S]*\b24\W?[ef]\b|\bsv\W?101\b/;
const TITLES = 'h1,h2,h3,legend,[role=heading],[class*=steps] li';
const STEP = '[aria-current=step]';

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

/** Nodes that are stepped over before the page may go on. */
const NODES_AT_ONCE = 1_000;

type Root = Document | ShadowRoot;

/** What is worked out with pauses in between. */
type Slowly<T> = Generator<undefined, T>;

/** What a look needs of a page. */
interface Parts {
  /** The document and every shadow root in it. */
  readonly roots: Root[];
  readonly controls: Element[];
  /** Texts that are no captions. */
  readonly unseen: Set<Node>;
}

function* partsOf(document: Document): Slowly<Parts> {
  const parts: Parts = { roots: [document], controls: [], unseen: new Set() };
  for (const root of parts.roots) {
    const elements = allIn(root, '*');
    for (let at = 0; at < elements.length; at++) {
      if (at % NODES_AT_ONCE === 0) yield;
      sort(elements[at] as Element, parts);
    }
    yield;
    for (const element of allIn(root, '[role],[contenteditable]'))
      if (!/^(input|select|textarea)$/.test(tagOf(element)) && isControl(element))
        parts.controls.push(element);
  }
  return parts;
}

function sort(element: Element, { roots, controls, unseen }: Parts): void {
  const tag = tagOf(element);
  switch (tag) {
    case 'input':
    case 'select':
    case 'textarea':
      if (isControl(element)) controls.push(element);
      return;
    case 'script':
    case 'style':
    case 'option':
      for (const child of childNodesOf(element)) unseen.add(child);
      return;
  }
  // Only custom elements and a few plain ones may carry a shadow root; asking all others would cost more than the rest.
  if (tag !== 'div' && !tag.includes('-')) return;
  const shadow = shadowRootOf(element);
  if (shadow) roots.push(shadow);
}

const isControl = (element: Element): boolean => closestOf(element, CONTROLS) === element;

/** Captions, ids and names of a page as one lower-case text. */
function* wordsOf({ roots, controls, unseen }: Parts): Slowly<string> {
  let words = '';
  for (const root of roots) words += yield* textOf(root, unseen);
  for (const control of controls) {
    for (const name of NAMES) {
      const value = attributeOf(control, name);
      if (value) words += ` ${value.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^A-Za-z0-9]+/g, ' ')}`;
    }
  }
  return words.slice(0, MOST_CHARACTERS).toLowerCase();
}

/** The text in a root with a blank where one cell or caption ends and the next begins. */
function* textOf(root: Root, unseen: ReadonlySet<Node>): Slowly<string> {
  const top = root instanceof Document ? bodyOf(root) : root;
  const walker = Document.prototype.createTreeWalker.call(document, top, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let at = 0; text.length < MOST_CHARACTERS; at++) {
    if (at % NODES_AT_ONCE === 0) yield;
    const node = walker.nextNode();
    if (!node) break;
    if (!unseen.has(node)) text += ` ${node.nodeValue}`;
  }
  return text;
}

/** Whether the title or a heading says that this is a claim or a step of one. */
const isTitled = (document: Document, roots: readonly Root[]): boolean =>
  [titleOf(document), ...roots.flatMap((root) => titlesIn(root).map(textContentOf))].some((title) =>
    CLAIM_TITLE.test(title?.toLowerCase() ?? ''),
  );

const titlesIn = (root: Root): Element[] => {
  // Not by `:has`, which asks each of 70,000 siblings about all of them.
  const wizards = new Set([...allIn(root, STEP)].map(parentNodeOf));
  return [...allIn(root, TITLES), ...[...wizards].flatMap(childrenOf)];
};

/** How many signs there are; stops when there cannot be as many as are asked for. */
function* count(signs: readonly RegExp[], words: string, least = 0): Slowly<number> {
  let found = 0;
  for (const [at, sign] of signs.entries()) {
    if (found + signs.length - at < least) break;
    if (sign.test(words)) found += 1;
    yield;
  }
  return found;
}

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
  const look = likeness(document);
  for (;;) {
    const { done, value } = look.next();
    if (done) return value === 'whole';
  }
}

/**
 * {@link looksLikeClaimForm}, and whether it might be a part of one that other frames or steps complete. Stops again and
 * again, so that the page may go on in between.
 */
export function* likeness(document: Document): Slowly<Likeness> {
  const parts = yield* partsOf(document);
  const { roots, controls } = parts;
  const words = yield* wordsOf(parts);
  const columns = yield* count(LINE_SIGNS, words, FEWEST_LINE_SIGNS);
  const lines = columns >= FEWEST_LINE_SIGNS;
  if (controls.length >= FEWEST_CONTROLS && LINES_BY_NUMBER.test(words)) return 'whole';
  const diagnoses = DIAGNOSES.test(words);
  // Most pages end here: hardly anything to type in, and no text of a line or a diagnosis.
  if (controls.length < FEWEST_PART_CONTROLS && !lines && !diagnoses) return 'none';
  const claim = yield* count(CLAIM_SIGNS, words);
  const procedure = PROCEDURE.test(words);
  const coded = lines && (procedure || HCPCS_CODE.test(words));
  yield;
  const pointed = lines && POINTER.test(words);
  const isAllLines = columns >= MOST_LINE_SIGNS;
  const hasColumns = procedure && pointed && (claim >= FEWEST_STEP_SIGNS || isAllLines);
  const isStep =
    (claim >= FEWEST_STEP_SIGNS ? lines || diagnoses : procedure && isAllLines) && isTitled(document, roots);
  const all = claim + columns + Number(procedure) + Number(diagnoses);
  const hasSigns =
    controls.length < FEWEST_CONTROLS
      ? coded && claim >= FEWEST_HEADER_SIGNS
      : claim >= FEWEST_HEADER_SIGNS || (claim >= FEWEST_CLAIM_SIGNS && all >= FEWEST_SIGNS);
  if (hasColumns || isStep || hasSigns) return 'whole';
  const fewest = controls.length < FEWEST_PART_CONTROLS ? FEWEST_HEADER_SIGNS : FEWEST_PART_SIGNS;
  const isPart = coded || pointed || claim >= fewest;
  return isPart ? 'part' : 'none';
}
