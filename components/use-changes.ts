import { useState } from 'react';
import { pageText } from '../lib/texts/page-text.ts';
import { text } from '../lib/texts/text.ts';
import type { Mender, PlacedChange } from './mender.ts';
import { rowWords, typed } from './offer-words.ts';

/** What is said after a change, with what can still be done about it. */
export interface ChangeNote {
  readonly says: string;
  readonly undo?: () => void;
  /** What is to be typed by hand. */
  readonly copies: readonly string[];
  /** The biller pressed a key: the first of its buttons takes the cursor. */
  readonly byKey: boolean;
}

/** Makes a change. */
export type MakeChange = (mender: Mender, change: PlacedChange, byKey: boolean) => void;

/**
 * Makes changes and says what came of them. It stands above the findings, because the one that offered the change goes with it.
 * @param claim which claim is shown: what was said of one is not said beside another, where "Undo" would undo nothing
 */
export function useChanges(claim: string): {
  readonly note: ChangeNote | undefined;
  readonly close: () => void;
  readonly make: MakeChange;
} {
  const [note, setNote] = useState<ChangeNote>();
  const [shown, setShown] = useState(claim);
  if (shown !== claim) {
    setShown(claim);
    setNote(undefined);
  }
  const make: MakeChange = (mender, change, byKey) => {
    const say = (says: string, rest: Partial<ChangeNote> = {}) =>
      setNote({ says, copies: [], byKey, ...rest });
    const noAnswer = () => say(pageText('mend.noAnswer'));
    const takeBack = (undo: number) =>
      void mender
        .takeBack(change.frameId, undo)
        .then((isBack) => say(text(isBack ? 'fix.undone' : 'fix.notUndone')), noAnswer);
    void mender.make(change).then((made) => {
      const words = change.rows.map(rowWords);
      if (made.came === 'changed') say(pageText('mend.changed'));
      else if (made.came === 'taken')
        say(words.map((row) => text('fix.done', row)).join(' '), { undo: () => takeBack(made.undo) });
      else say(words.map((row) => text('fix.notTaken', row)).join(' '), { copies: typed(change.rows) });
    }, noAnswer);
  };
  return { note, close: () => setNote(undefined), make };
}
