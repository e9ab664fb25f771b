import { childrenOf, fits, parentNodeOf, rectOf, tagOf } from '../dom/own.ts';
import { THRESHOLD } from './classify.ts';
import { captionWords, isWorded, judgeText, ownersOfSection, Tables } from './lent.ts';
import type { Judged } from './lines.ts';
import { isAction, isModal, isOpen, modalOf } from './own-words.ts';
import type { Page } from './page.ts';
import type { Unit } from './unit.ts';
import { ancestorsOf, parentOf, type TextRun } from './walk.ts';

/**
 * What stands beside a claim is not the claim: a patient's file, eligibility, recent claims, an order, messages, help. The
 * claim stands on its ground, the part of the page that holds its boxes. A panel at its side, and a section that calls
 * itself something else, are not read, unless they say that they are this claim once more, or whom it is about where the
 * claim itself does not.
 */

/** Of what is named so many stand on the ground; a search box in a panel is none of them. */
const MOST = 0.9;
/** With fewer named boxes nobody can tell what stands beside them. */
const LEAST_ON_GROUND = 5;
/** A panel at the side is this wide and high at least; less is a caption or a value (CSS pixels). */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 60;

/** A claim without what only stands beside it. */
export interface OwnPart {
  readonly page: Page;
  readonly all: readonly Judged[];
}

/** A part of a page that is none of the claim's, or tells no more than who somebody is. */
interface Panel {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/** Whom a panel may tell of, by its heading's owner: what says who that is, and what else is told of them. */
interface Party {
  readonly is: RegExp;
  readonly tells: RegExp;
  /** Told as well where the claim names them nowhere. */
  readonly with?: Party;
}
const INSURED: Party = { is: /^insured\.(id|name|lastName)$/, tells: /^insured\./ };
const PATIENT: Party = {
  is: /^patient\.(name|lastName|birthDate)$/,
  tells: /^patient(Account$|\.)/,
  with: INSURED,
};
const PARTIES: Readonly<Record<string, Party>> = {
  patient: PATIENT,
  insured: PATIENT,
  billing: { is: /^billing\.(name|npi)$/, tells: /^billing\./ },
  payer: { is: /^payer\.(name|id)$/, tells: /^payer\./ },
};

const onlyTells = new WeakMap<TextRun, readonly RegExp[]>();

/** Whether a text may tell of a field: what stands beside the claim says at most who somebody is. */
export const mayTell = (run: TextRun, path: string): boolean =>
  onlyTells.get(run)?.some((paths) => paths.test(path)) !== false;

/** The page without what stands beside its claim, behind the window it is in, in one that is not open, or out of sight. */
export function ownPart(page: Page, every: readonly Judged[]): OwnPart {
  let modal = modalOf(page);
  // A drawer that asks for one line only leaves its claim on the page behind.
  const asksMore = every.some(
    ({ unit, verdict: { claim, line } }) =>
      modal && isIn(unit, modal) && (claim[0]?.score ?? 0) >= Math.max(line[0]?.score ?? 0, THRESHOLD),
  );
  if (!asksMore) modal = undefined;
  const around = new Set(every.flatMap(({ unit }) => unit.ancestors));
  const waiting = [...around].filter((element) => isModal(element) && !isOpen(element));
  const all = every.filter(
    ({ unit }) =>
      !(isParked(unit) || waiting.some((one) => isIn(unit, one)) || (modal && !isIn(unit, modal))),
  );
  const textsIn = (element: Element) => runsIn(panelOf(element, page), page);
  const inside = modal && new Set(textsIn(modal));
  const away = new Set([
    ...waiting.flatMap(textsIn),
    ...(inside ? page.snapshot.runs.filter((run) => !inside.has(run)) : []),
  ]);
  return partOf(away.size > 0 ? without(away, page) : page, all);
}

const isIn = ({ ancestors }: Unit, element: Element): boolean => ancestors.includes(element);

/** A grid parks the one editor that its cells share further off than anybody scrolls (CSS pixels). */
const PARKED = -1000;
const isParked = ({ kind, rendered, box, anchor, ancestors }: Unit): boolean =>
  (kind === 'text' || kind === 'area') &&
  rendered &&
  (box.bottom < 0 || box.right < 0) &&
  [anchor, ...ancestors.slice(0, PARKED_LEVELS)].some((element) => {
    const { top, left } = getComputedStyle(element);
    return Math.min(Number.parseFloat(top) || 0, Number.parseFloat(left) || 0) < PARKED;
  });
const PARKED_LEVELS = 3;

function partOf(page: Page, all: readonly Judged[]): OwnPart {
  const named = all.filter(isNamed);
  const ground = groundOf(named.map(({ unit }) => unit));
  const mayStandBeside = (panel: Panel): boolean =>
    !(ground && holds(panel.element, ground)) &&
    (onlyAsks(panel, page) || !named.some(({ unit }) => unit.ancestors.includes(panel.element)));
  const panels = [...complementary(page), ...(ground ? columnsAt(ground, page) : [])].filter(mayStandBeside);
  const away = new Set<TextRun>(sectionsApart(page));
  const beside = new Set(panels.flatMap((panel) => runsIn(panel, page)));
  const outside = page.snapshot.runs.filter((run) => !beside.has(run) && !away.has(run));
  const isNamedByClaim = namer(named, outside, all);
  for (const panel of panels) for (const run of notOfClaim(panel, page, isNamedByClaim)) away.add(run);
  if (away.size === 0) return { page, all };
  const asking = panels.filter((panel) => onlyAsks(panel, page));
  return {
    page: without(away, page),
    all: all.filter(({ unit }) => !asking.some(({ element }) => unit.ancestors.includes(element))),
  };
}

const bestOf = ({ verdict: { claim, line } }: Judged) => {
  const [one, other] = [claim[0], line[0]];
  return (one?.score ?? 0) >= (other?.score ?? 0) ? one : other;
};

const isNamed = (judged: Judged): boolean => {
  const best = bestOf(judged);
  return judged.unit.rendered && best !== undefined && best.concept.path !== '' && best.score >= THRESHOLD;
};

/** The smallest element that holds most of the claim's boxes. */
function groundOf(units: readonly Unit[]): Element | undefined {
  if (units.length < LEAST_ON_GROUND) return undefined;
  const counts = new Map<Element, number>();
  for (const { ancestors } of units)
    for (const element of ancestors) counts.set(element, (counts.get(element) ?? 0) + 1);
  const above = units.map(({ ancestors }) =>
    ancestors.filter((element) => (counts.get(element) ?? 0) >= units.length * MOST),
  );
  return above.sort((one, other) => other.length - one.length)[0]?.[0];
}

const holds = (element: Element, inner: Element): boolean =>
  element === inner || ancestorsOf(inner).includes(element);

const panelOf = (element: Element, { extent }: Page): Panel => ({
  element,
  start: extent.start(element),
  end: extent.end(element),
});

const runsIn = ({ start, end }: Panel, { snapshot }: Page): TextRun[] =>
  start < 0 ? [] : snapshot.runs.filter(({ order }) => order >= start && order <= end);

/** Parts that the page itself calls complementary. */
const complementary = (page: Page): Panel[] =>
  page.snapshot.elements
    .filter((element) => fits(element, 'aside,[role=complementary]'))
    .map((element) => panelOf(element, page));

/** What is drawn as a column at the side of the ground, at any level above it. */
function columnsAt(ground: Element, page: Page): Panel[] {
  const columns: Panel[] = [];
  for (let node: Element | null = ground; node && tagOf(node) !== 'body'; node = parentOf(node)) {
    const place = rectOf(node);
    for (const sibling of childrenOf(parentNodeOf(node))) {
      if (sibling === node || page.extent.start(sibling) < 0) continue;
      const { left, top, right, bottom } = rectOf(sibling);
      const isAtSide =
        right <= place.left + 1 || left >= place.right - 1 || isDrawer(sibling, right - left, bottom - top);
      const isPanel = right - left >= LEAST_WIDTH && bottom - top >= LEAST_HEIGHT;
      const shared = Math.min(bottom, place.bottom) - Math.max(top, place.top);
      if (isAtSide && isPanel && shared >= LEAST_HEIGHT) columns.push(panelOf(sibling, page));
    }
  }
  return columns;
}

/** What lies over the page at its side, as a bar at its head or foot does not. */
const isDrawer = (element: Element, width: number, height: number): boolean =>
  height > width && getComputedStyle(element).position === 'fixed';

/** Sections without boxes that call themselves something else: "Recent claims" below the form. */
function* sectionsApart(page: Page): Generator<TextRun> {
  for (const heading of page.headings) {
    if (!isWorded('apart', heading.text)) continue;
    let section = heading.block;
    for (
      let node = parentOf(section);
      node && page.extent.unitsIn(node).length === 0 && page.extent.start(node) === heading.order;
      node = parentOf(node)
    )
      section = node;
    const end = Math.max(page.extent.end(section), endOf(heading, page));
    yield* runsIn({ element: section, start: heading.order, end }, page);
  }
}

/** Where what stands under a heading ends: at the next heading or box. */
function endOf(heading: TextRun, { snapshot: { items }, headings }: Page): number {
  const next = headings.find(({ order }) => order > heading.order)?.order ?? items.length;
  const box = items.findIndex(({ what, order }) => what === 'control' && order > heading.order);
  return Math.min(next, box < 0 ? items.length : box) - 1;
}

/** The texts of a panel that are none of the claim's. */
function notOfClaim(panel: Panel, page: Page, isNamedByClaim: (party: Party) => boolean): TextRun[] {
  const runs = runsIn(panel, page);
  if (runs.some((run) => isAction(run) && isWorded('unsent', run.text))) return [];
  const headings = new Set(page.headings);
  const away: TextRun[] = [];
  let ruling: TextRun | undefined;
  let told: readonly RegExp[] = [];
  for (const [at, run] of runs.entries()) {
    const isTitle =
      headings.has(run) || at === 0 || isWorded('apart', run.text) || isWorded('recap', run.text);
    if (isTitle && !(ruling && isBelow(run, ruling) && !isWorded('apart', run.text))) {
      ruling = run;
      const [owner = ''] = isWorded('apart', run.text) ? [] : ownersOfSection(captionWords(run.text));
      const parties = [PARTIES[owner], PARTIES[owner]?.with].filter((party) => party !== undefined);
      told =
        parties[0] && isNamedByClaim(parties[0])
          ? []
          : parties.filter((party) => !isNamedByClaim(party)).map(({ tells }) => tells);
    }
    if (ruling && isWorded('recap', ruling.text)) continue;
    if (told.length > 0) onlyTells.set(run, told);
    else away.push(run);
  }
  return away;
}

/** Whether a heading is one of those below another: an `h3` under an `h2`. */
const isBelow = (one: TextRun, other: TextRun): boolean => levelOf(one) > levelOf(other);
const levelOf = ({ block, heading }: TextRun): number =>
  Number(/^h([1-6])$/.exec(tagOf(block))?.[1] ?? (heading ? 7 : 8));

/** Tells whether the claim itself says who somebody is. */
function namer(
  named: readonly Judged[],
  outside: readonly TextRun[],
  all: readonly Judged[],
): (party: Party) => boolean {
  const inBoxes = named.map((judged) => bestOf(judged)?.concept.path ?? '');
  let inTexts: readonly string[] | undefined;
  return ({ is }) => {
    if (inBoxes.some((path) => is.test(path))) return true;
    const ofBoxes = new Set(all.flatMap(({ unit }) => unit.captions.map(({ run }) => run)));
    inTexts ??= outside.flatMap((run) => {
      const [best] = ofBoxes.has(run) ? [] : judgeText(run.text.split(':')[0] ?? '').claim;
      return best && best.score >= CLEAR_TEXT ? best.concept.path : [];
    });
    return inTexts.some((path) => is.test(path));
  };
}
/** A text must name its field outright to count. */
const CLEAR_TEXT = 0.75;

/** Whether the boxes of a panel look something up: its own buttons ask, and none takes what was entered. */
function onlyAsks(panel: Panel, page: Page): boolean {
  const actions = runsIn(panel, page).filter(({ clickable }) => clickable);
  const isSaid = (what: 'ask' | 'take' | 'unsent') => actions.some(({ text }) => isWorded(what, text));
  return isSaid('ask') && !isSaid('take') && !isSaid('unsent');
}

/** The page as if these texts did not stand on it. */
function without(away: ReadonlySet<TextRun>, page: Page): Page {
  const blocks = new Set([...away].map(({ block }) => block));
  const isAway = (cell: Element): boolean => blocks.has(cell);
  const grids = page.tables.grids.filter(({ places }) => !places.some(({ cell }) => isAway(cell)));
  const { snapshot } = page;
  return {
    ...page,
    snapshot: { ...snapshot, runs: snapshot.runs.filter((run) => !away.has(run)) },
    headings: page.headings.filter((run) => !away.has(run)),
    tables: grids.length < page.tables.grids.length ? new Tables(grids) : page.tables,
  };
}
