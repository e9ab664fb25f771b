import { ABSENT_LIST, type Claim, type ClaimLine, known } from '../claim/claim.ts';
import type { FactInputs, HistoryLine } from '../facts/types.ts';

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

/**
 * The earlier lines as the lines of a claim, so that every fact of a line can be asked of them.
 * What the history does not hold (charges, notes, answers) is absent there.
 */
export function claimOfHistory(inputs: FactInputs): FactInputs {
  const { history, profile } = inputs.context;
  const claim: Claim = {
    fields: {},
    diagnoses: { entries: [], complete: false },
    lines: history?.entries.map(claimLine) ?? [],
    linesComplete: history?.complete ?? false,
    attachments: [],
  };
  return { ...inputs, claim, context: { values: {}, lineValues: {}, profile } };
}
