import type { ClaimSigns } from '../claim/signs.ts';
import { bodyOf, titleOf } from '../dom/own.ts';
import { decide } from './assign.ts';
import { Captions } from './captions.ts';
import { type FormVerdict, judgePage, mayBePart, type PageSigns, signsFor } from './claimform.ts';
import { classify, noiseOf } from './classify.ts';
import type { CloseLook } from './close-look.ts';
import { drawnOn } from './drawn.ts';
import { findLines, type Judged, type LineRecord } from './lines.ts';
import type { LocatedClaim } from './map-claim.ts';
import { fieldsOf } from './neighbours.ts';
import { type TextTable, textTables } from './outputs.ts';
import type { Page } from './page.ts';
import { describePage, isFilledIn } from './page-signs.ts';
import { isPinnedToClaim, type Pin, type Pinned, pinNothing } from './pinned.ts';
import type { Arranged, Row } from './rows.ts';
import { shareCaptions } from './sequence.ts';
import { splitValues } from './splits.ts';
import { Stated } from './stated.ts';
import { WORDS } from './suits.ts';
import { groupUnits, joinUnits } from './units.ts';
import { type Snapshot, walk } from './walk.ts';

/** The claims of a page, and why it holds any or none. */
export interface Located {
  readonly claims: readonly LocatedClaim[];
  readonly verdict: FormVerdict;
  /** What it shows of a claim, where that is enough to be a part of one. */
  readonly signs?: ClaimSigns;
}

/**
 * Finds the professional claim forms of a page, and what each of their controls holds.
 * Reads the page once and writes nothing. Never throws for what is on the page: what cannot be understood stays unnamed.
 * @param document the page, or the document of one frame
 * @param pin says what the profiles that fit it name
 * @param beside what other frames of the page and earlier steps show: a part of a claim is one with the rest beside it
 * @param closer looks closer; without it only a verdict that is settled will stay
 * @returns the claims in document order, and why; none when the page holds no claim or only a lookalike
 */
export function locate(
  document: Document,
  pin: Pin = pinNothing,
  beside: readonly ClaimSigns[] = [],
  closer?: CloseLook,
): Located {
  const snapshot = walk(document);
  const look = () => claimsIn(snapshot, document, pin, beside, closer);
  return closer?.asBefore(document, snapshot, [pin, JSON.stringify(beside)], look) ?? look();
}

/** The claims of a page as it is now. */
function claimsIn(
  snapshot: Snapshot,
  document: Document,
  pin: Pin,
  beside: readonly ClaimSigns[],
  closer: CloseLook | undefined,
): Located {
  const whole = judgeControls(snapshot, closer);
  const { page, all } = closer?.ownPart(whole.page, whole.all) ?? whole;
  const parts = (closer?.claimParts(page, all) ?? []).map((part) =>
    formIn(part.page, pin(part.root, page, part.units), document, [], closer),
  );
  const claims = parts.flatMap((part) => part.claims);
  const [first] = parts;
  if (closer && first && claims.length > 1)
    return { claims: closer.openClaims(claims), verdict: first.verdict };
  return formIn(page, pin(document, page, all), document, beside, closer);
}

/** The one claim of a page, or of a part of it. */
function formIn(
  page: Page,
  pinned: Pinned,
  document: Document,
  beside: readonly ClaimSigns[],
  closer: CloseLook | undefined,
): Located {
  const { all, records } = pinned;
  const tables = shownTables(page, closer);
  const texts = closer?.lineTexts(page) ?? [];
  const inRows = records.length > 0 ? records : linesOf(all, closer?.withCodes(all, texts) ?? [], page);
  const ownLines = inRows.length > 0 || rowsIn(tables).length > 0 ? inRows : (closer?.overThePage(all) ?? []);
  const rows: Arranged = closer?.arrange(ownLines, tables, all, page.snapshot.runs) ?? {
    lines: [...ownLines.map((line) => ({ ...line, committed: false })), ...rowsIn(tables)],
  };
  closer?.vote(rows.lines.filter((row) => !row.committed));
  const panel = closer?.linePanel(page, all, rows.lines, rows.editor);
  const lines = rows.lines.map((row, index) => {
    const members = (!row.committed && closer?.withTexts(row, texts)) || row.members;
    const inPanel = panel?.line === index && { panel: decide(panel.members, 'line') };
    return { ...row, members, decided: decide(members, 'line'), ...inPanel };
  });
  const editor = rows.editor && { ...rows.editor, decided: decide(rows.editor.members, 'line') };
  const both = editor ? [...lines, editor] : lines;

  const inLines = new Set(
    [...both.flatMap((row) => row.members), ...(panel?.members ?? [])].filter((one) => !isPinnedToClaim(one)),
  );
  const others = all.filter((judged) => !inLines.has(judged));
  const outside = closer?.notUnderColumns(others, inLines) ?? others;
  const { rest: kept, chips } = closer?.setAside(outside, page, tables) ?? { rest: outside, chips: [] };
  const rest = [...kept, ...diagnosisCells(tables)];
  const decided = decide(rest, 'claim');
  const inBoxes = [...fieldsOf(decided), ...chips];
  const shownAsText = closer?.shownFields(page, inBoxes, tables, lines) ?? [];
  const claim = [...inBoxes, ...shownAsText];
  const panels = lines.flatMap((line) => ('panel' in line ? [line.panel] : []));
  const inLine = [...both.map((row) => row.decided), ...panels].flatMap(fieldsOf);

  const described = describePage(page, titleOf(document), all, [...inLines], tables);
  const found: PageSigns = {
    claim: new Set(claim.map(({ path }) => path)),
    line: new Set(inLine.map(({ path }) => path)),
    ...described,
    ...closer?.ownWords(page, described.claimTitles),
    isFilledIn: isFilledIn(claim, inLine, described.onlyAsks),
    ...(pinned.health && { portal: pinned.health }),
  };
  const verdict = judgePage(found, beside);
  const signs = mayBePart(found) && { signs: signsFor(found) };
  if (!verdict.isClaim) return { claims: [], verdict, ...signs };
  const located: LocatedClaim = {
    body: bodyOf(document),
    runs: page.snapshot.runs,
    words: WORDS,
    decided,
    asText: [...chips, ...shownAsText],
    lines,
    ...(editor && { editor }),
    rest,
    boxes: [...inLines, ...all],
    pinned,
  };
  return { claims: [located], verdict, ...signs };
}

/** The lines of boxes; where codes stand as text in some of them, those too. */
function linesOf(all: readonly Judged[], coded: readonly Judged[], page: Page): LineRecord[] {
  const lines = coded.length > all.length ? findLines(coded, page) : [];
  return lines.some(({ seed }) => seed.unit.kind === 'output') ? lines : findLines(all, page);
}

/** Everything on the page that may be filled in, with what it may be. */
function judgeControls(snapshot: Snapshot, closer: CloseLook | undefined): { page: Page; all: Judged[] } {
  const stated = new Stated(snapshot.labels);
  let units = groupUnits(snapshot);
  const drawn = drawnOn(snapshot);
  let captions = new Captions(drawn, units, stated);
  const splits = splitValues(units, captions);
  if (splits.size > 0) {
    units = joinUnits(units, splits);
    captions = new Captions(drawn, units, stated);
  }
  captions.finish();
  closer?.shareBars(units, captions.page);
  shareCaptions(units);
  const noise = noiseOf(units);
  return { page: captions.page, all: units.map((unit) => ({ unit, verdict: classify(unit, noise) })) };
}

/** Claim data that stands as text: in tables, else wherever it is found. */
function shownTables(page: Page, closer: CloseLook | undefined): readonly TextTable[] {
  const tables = textTables(page.extent, page.tables);
  if (tables.some(({ kind, rows }) => kind === 'lines' && rows.length > 0)) return tables;
  const cells = tables.flatMap((table) => table.cells);
  return [...tables, ...(closer?.looseLines(page, cells) ?? [])];
}

/** Rows of text that may be lines, taken as they are. */
const rowsIn = (tables: readonly TextTable[]): Row[] =>
  tables
    .filter(({ kind }) => kind === 'lines')
    .flatMap(({ rows }) => rows.map(({ row, members }) => ({ members, anchor: row, committed: true })));

const diagnosisCells = (shown: readonly TextTable[]): readonly Judged[] =>
  shown
    .filter((table) => table.kind === 'diagnoses')
    .flatMap((table) => table.rows.flatMap((row) => row.members));
