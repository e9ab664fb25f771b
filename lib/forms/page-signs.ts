import { closestOf } from '../dom/own.ts';
import type { Assigned } from './assign.ts';
import type { PageSigns } from './claimform.ts';
import { isSeed, type Judged } from './lines.ts';
import type { TextTable } from './outputs.ts';
import type { Page } from './page.ts';
import { isWorded, pageKindsOf, tellingFields, type Wording, wording } from './vocabulary.ts';

/** What a page says of itself: its titles, its buttons, and fields that only other forms have. */

/** Fields of other forms count only where they are stated beyond doubt. */
const FOREIGN_SCORE = 0.65;
export type SelfDescription = Pick<
  PageSigns,
  | 'claimTitles'
  | 'isTitledClaim'
  | 'foreignTitle'
  | 'foreign'
  | 'foreignLine'
  | 'decided'
  | 'onlyAsks'
  | 'password'
>;

/**
 * @param all every unit of the page
 * @param inLines those of the lines
 */
export function describePage(
  page: Page,
  title: string,
  all: readonly Judged[],
  inLines: readonly Judged[],
  shown: readonly TextTable[],
): SelfDescription {
  const cells = shown.flatMap((table) => table.rows.flatMap((row) => row.members));
  const { runs, buttons } = page.snapshot;
  const headings = runs.filter((run) => run.heading);
  const main = [title, ...headings.filter((run) => closestOf(run.block, 'h1')).map(({ text }) => text)];
  if (main.length === 1 && headings[0]) main.push(headings[0].text);
  const isTitledClaim = main.some(isClaimTitle);
  const others = main.flatMap((text) => kindsOf(text).filter((kind) => !kind.isClaim));
  const actions = [...buttons, ...runs.filter((run) => run.clickable).map(({ text }) => text)];
  const isSaid = (what: Wording) => actions.some((text) => isWorded(what, text));
  const onlyAsks = isSaid('ask') && !isSaid('take');
  const foreignTitle = isTitledClaim ? undefined : others[0]?.kind;
  return {
    claimTitles: [...main, ...headings.map(({ text }) => text)].filter(isClaimTitle),
    isTitledClaim,
    ...(foreignTitle && { foreignTitle }),
    foreign: foreignTo([...all, ...cells], onlyAsks),
    foreignLine: foreignTo(inLines, onlyAsks),
    decided: inLines.some(isCodeBox) ? [] : decidedIn([...inLines, ...cells]),
    onlyAsks,
    password: page.snapshot.password,
  };
}

/** What searches, appeals and refunds ask for, too, to tell which claim of those sent before. */
const TELLS_WHICH = ['resubmission.originalRef', 'totalCharge'];

/**
 * Whether a claim is filled in: its lines, something that only claims ask for, or the diagnoses that its lines point to. One
 * that is all text may have been sent long ago.
 */
export function isFilledIn(
  claim: readonly Assigned[],
  lines: readonly Assigned[],
  onlyAsks: boolean,
): boolean {
  if (lines.some(isBox)) return true;
  const isPointed = lines.some(({ path }) => path === 'lines[i].diagnosisPointers');
  const telling = tellingFields().onlyClaims.filter((path) => !TELLS_WHICH.includes(path));
  const isTyped = ({ path }: Assigned) => telling.includes(path) || (isPointed && path === 'diagnoses[i]');
  return !onlyAsks && claim.some((one) => isBox(one) && isTyped(one));
}

const isBox = ({ judged }: Assigned): boolean => judged.unit.kind !== 'output';

const kindsOf = (title: string) => pageKindsOf(title.replace(wording('origin'), ''));

/** Whether a title names a claim and nothing else: "Settings: defaults for new claims" does not. */
export function isClaimTitle(title: string): boolean {
  const kinds = kindsOf(title);
  return kinds.length > 0 && kinds.every((kind) => kind.isClaim);
}

/** A line whose code can be typed is still to be sent: what a payer decided of it was another's decision, or an earlier one. */
const isCodeBox = (judged: Judged): boolean => judged.unit.kind !== 'output' && isSeed(judged);

/**
 * What kinds of form have such fields, once for each caption: a column is one sign, however many rows it has. A billing
 * product lets the biller set a claim's status; only where it is shown or searched for, the page is about claims sent before.
 */
function foreignTo(all: readonly Judged[], onlyAsks: boolean): string[] {
  const kinds = new Map<string, string>();
  for (const { unit, verdict } of all) {
    const first = verdict.claim[0] ?? verdict.line[0];
    const isSet = first?.concept.shown && unit.kind !== 'output' && !onlyAsks;
    if (first?.concept.foreign && !isSet && first.score >= FOREIGN_SCORE)
      kinds.set(`${first.concept.foreign} ${unit.captions[0]?.text}`, first.concept.foreign);
  }
  return [...kinds.values()];
}

/** Columns of text that tell what became of a claim: allowed, paid, adjusted. A claim may ask for them, in boxes. */
function decidedIn(cells: readonly Judged[]): string[] {
  const columns = new Set<string>();
  for (const { unit, verdict } of cells) {
    const first = verdict.line[0];
    if (unit.kind !== 'output' || !first?.concept.shown || first.score < FOREIGN_SCORE) continue;
    columns.add(unit.captions[0]?.text ?? '');
  }
  return [...columns];
}
