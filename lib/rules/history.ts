import { ABSENT_LIST, type Claim, type ClaimLine, known } from '../claim/claim.ts';
import type { FactInputs, History, HistoryLine } from '../facts/types.ts';

function claimLine(earlier: HistoryLine): ClaimLine {
  return {
    fields: {
      dateFrom: known(earlier.date),
      dateTo: known(earlier.dateTo ?? earlier.date),
      procedureCode: known(earlier.procedureCode),
      ...(earlier.units !== undefined && { units: known(earlier.units) }),
    },
    modifiers: earlier.modifiers
      ? { state: 'known', values: earlier.modifiers, complete: true }
      : ABSENT_LIST,
    diagnosisPointers: ABSENT_LIST,
  };
}

/** The earlier lines, the latest first: where several prove the same, a finding names the one of latest date. */
export function latestFirst(history: History | undefined): readonly HistoryLine[] {
  return (history?.entries ?? []).toSorted((one, other) => other.date.localeCompare(one.date));
}

/**
 * The earlier lines as the lines of a claim, so that every fact of a line can be asked of them.
 * What the history does not hold (charges, notes, answers) is absent there.
 * @param earlier in the order in which they are to stand there
 */
export function claimOfHistory(inputs: FactInputs, earlier: readonly HistoryLine[]): FactInputs {
  const { history, profile } = inputs.context;
  const claim: Claim = {
    fields: {},
    diagnoses: { entries: [], complete: false },
    lines: earlier.map(claimLine),
    linesComplete: history?.complete ?? false,
    attachments: [],
  };
  return { ...inputs, claim, context: { values: {}, lineValues: {}, profile } };
}
