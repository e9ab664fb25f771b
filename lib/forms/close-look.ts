import { bandTables } from './bands.ts';
import { shareBars } from './bars.ts';
import { ownPart } from './beside.ts';
import { cardTables } from './cards.ts';
import { claimParts, openClaims } from './claims.ts';
import { setAside } from './diagnosis-editor.ts';
import { asBefore } from './last-look.ts';
import { lend } from './lent.ts';
import { linePanel } from './line-panel.ts';
import { lineTexts, withCodes, withTexts } from './line-texts.ts';
import type { TextTable } from './outputs.ts';
import { overThePage } from './over-the-page.ts';
import { ownWords } from './own-words.ts';
import type { Page } from './page.ts';
import type { Reader } from './reader.ts';
import { arrange } from './rows.ts';
import { shownFields } from './shown.ts';
import { notUnderColumns } from './under-columns.ts';
import { vote } from './vote.ts';

/**
 * A closer look at a page that may be a claim: what stands as text outside tables, which rows are lines, panels of lines,
 * several claims beside each other. It comes to a page only where the boxes do not settle that it is none.
 */
const CLOSE_LOOK = {
  asBefore,
  shareBars,
  ownPart,
  ownWords,
  claimParts,
  openClaims,
  lineTexts,
  withCodes,
  withTexts,
  looseLines,
  overThePage,
  arrange,
  vote,
  linePanel,
  notUnderColumns,
  setAside,
  shownFields,
};

export type CloseLook = typeof CLOSE_LOOK;

/** @param reader what the reader can do on this page */
export function closeLookWith(reader: Reader): CloseLook {
  lend(reader);
  return CLOSE_LOOK;
}

/**
 * Service lines in rows held together by their places, else in cards.
 * @param used cells of tables that were read already
 */
function looseLines(page: Page, used: readonly Element[]): readonly TextTable[] {
  const bands = bandTables(page);
  return bands.length > 0 ? bands : cardTables(page, used);
}
