import { useEffect, useState } from 'react';
import type { ModifierAnswers, ModifierChoice } from '../lib/session/modifier-choice.ts';
import type { LineSummary } from '../lib/session/types.ts';
import type { LineTools } from './line-tools.ts';
import type { PlacedChange } from './mender.ts';

/** How far a choice has come, and where it is done what inserting it would change. */
export interface ChoiceNow {
  readonly choice: ModifierChoice;
  readonly change?: PlacedChange;
}

/** What was told last, and whether it is about the answers and the claim as they are now. */
interface ChoiceAnswer {
  readonly now: ChoiceNow | 'failed' | undefined;
  readonly isCurrent: boolean;
}

/** The questions about a line's modifiers with the answers so far; asked anew with each answer, and when the form changes. */
export function useChoice(
  line: LineSummary,
  answers: ModifierAnswers,
  { mending: { mender }, chooser, about }: LineTools,
): ChoiceAnswer {
  const [now, setNow] = useState<{ readonly to: string; readonly told: ChoiceNow | 'failed' }>();
  // What was told of other answers, or of another claim, may not be inserted any more.
  const to = JSON.stringify([line.index, line.procedureCode, answers, about]);
  const { index, procedureCode: code } = line;
  const form = line.modifiers?.join(' ') ?? '';
  useEffect(() => {
    let isWanted = true;
    const field = `lines[${index}].modifiers`;
    const tryOut = async (tries: readonly (readonly string[])[]) => {
      const tried = await mender.tryOut(
        index,
        tries.map((to) => [{ field, to }]),
      );
      if (!tried) throw new Error('the line is gone');
      return tried.tries;
    };
    const ask = async (): Promise<ChoiceNow> => {
      const said = form.split(' ').filter(Boolean);
      const choice = await chooser.choose({ form: said, answers, line: index, code, tryOut });
      const change = choice.isDone && (await mender.preview([{ field, to: choice.modifiers }]));
      return { choice, ...(change && { change }) };
    };
    ask().then(
      (told) => isWanted && setNow({ to, told }),
      () => isWanted && setNow({ to, told: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [to, index, code, form, answers, mender, chooser]);
  return { now: now?.told, isCurrent: now?.to === to };
}
