import { classify } from './classify.ts';
import { contextOf } from './context.ts';
import { companions, confirm, isSeed } from './lines.ts';
import { isLight } from './meaning.ts';
import { memo } from './memo.ts';
import { judgeText, outputUnit, showsCode, textTables } from './outputs.ts';
import { Tables, wrapperOf } from './page.ts';
import { isClaimTitle } from './page-signs.ts';
import { passesOn } from './passes-on.ts';
import { isWorded, ownersOf, ownersOfSection, tellingFields } from './vocabulary.ts';
import { captionWords } from './words.ts';

/** What the reader can do, for the script that looks closer: the words of claim forms are learnt once only. */
export const READER = {
  captionWords,
  classify,
  companions,
  confirm,
  contextOf,
  isClaimTitle,
  isLight,
  isSeed,
  isWorded,
  judgeText,
  memo,
  outputUnit,
  ownersOf,
  ownersOfSection,
  passesOn,
  showsCode,
  Tables,
  tellingFields,
  textTables,
  wrapperOf,
};

export type Reader = typeof READER;
