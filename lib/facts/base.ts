import { linesWith } from './lines-by-code.ts';
import { answerOf, isWhole, membersOf } from './read.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const BLANK: FactValue = { state: 'blank', from: 'derived' };
const NO_HISTORY = unknownFact('absent', 'history');

/** The equipment that a line's item serves; a fact that says why there is none to look for. */
function basesOf(scope: FactScope, line: number): readonly string[] | FactValue {
  const bases = scope.get('line.baseCodes', line);
  return bases.state === 'known' ? membersOf(bases) : bases;
}

const isList = (bases: readonly string[] | FactValue): bases is readonly string[] => Array.isArray(bases);

/**
 * Whether the payer can know of the equipment: it is on this claim, in the history, owned by the biller's answer, or named as
 * owned in the note. That it is not known is certain only where all of these were seen.
 */
function baseKnown(scope: FactScope, line: number): FactValue {
  const bases = basesOf(scope, line);
  if (!isList(bases)) return bases;
  const claim = scope.get('claim.codes', -1);
  const owned = scope.get('line.note.ownedCodes', line);
  const { history } = scope.inputs.context;
  const seen = [...membersOf(claim), ...membersOf(owned), ...earlierCodes(scope)];
  if (answerOf(scope, 'ctx.baseOwned', line) || seen.some((code) => bases.includes(code)))
    return knownFact(true);
  if (!isWhole(claim)) return unknownFact('incomplete', 'lines');
  if (owned.state === 'unknown') return owned;
  return history?.complete ? knownFact(false) : NO_HISTORY;
}

function earlierCodes(scope: FactScope): readonly string[] {
  return (scope.inputs.context.history?.entries ?? []).map(({ procedureCode }) => procedureCode);
}

/** From dates of the equipment on this claim; `first` where each of these lines bills it for the first time. */
function onClaim(scope: FactScope, bases: readonly string[]): { dates: string[]; first: boolean } {
  const dates: string[] = [];
  let first = true;
  for (const line of linesWith(scope, bases)) {
    if (scope.get('line.procedureCode', line).state !== 'known') continue;
    const date = scope.get('line.dateFrom', line);
    if (date.state === 'known') dates.push(String(date.value));
    first &&=
      answerOf(scope, 'line.initialIssue', line) === true &&
      !membersOf(scope.get('line.modifierSet', line)).includes('RA');
  }
  return { dates, first };
}

/**
 * The earliest date of the equipment on this claim and in the history. Without a history it is known where this claim bills
 * the equipment for the first time, and nothing says that the patient owned one before.
 */
function baseFirstDate(scope: FactScope, line: number): FactValue {
  const bases = basesOf(scope, line);
  if (!isList(bases)) return bases;
  const { history } = scope.inputs.context;
  const owned = scope.get('line.note.ownedCodes', line);
  if (answerOf(scope, 'ctx.baseOwned', line) || membersOf(owned).some((code) => bases.includes(code)))
    return OWNED_BEFORE;
  const { dates, first } = onClaim(scope, bases);
  const earlier = (history?.entries ?? []).filter((one) => bases.includes(one.procedureCode));
  const all = [...dates, ...earlier.map(({ date }) => date)].sort();
  const [earliest] = all;
  if (history?.complete) {
    if (!scope.inputs.claim.linesComplete) return unknownFact('incomplete', 'lines');
    return earliest === undefined ? BLANK : knownFact(earliest);
  }
  return earliest !== undefined && first && earlier.length === 0 ? knownFact(earliest) : NO_HISTORY;
}

/** When equipment that the patient owns began is not on the claim. */
const OWNED_BEFORE = unknownFact('absent', 'history');

const BASIS = ['line.baseCodes', 'claim.codes', 'line.note.ownedCodes', 'ctx.baseOwned', 'history'];

/** The equipment that an accessory, part or drug serves. */
export const baseFacts: readonly FactDefinition[] = [
  { name: 'line.baseKnown', type: 'boolean', place: 'line', from: BASIS, phi: true, derive: baseKnown },
  { name: 'line.baseFirstDate', type: 'date', place: 'line', from: BASIS, phi: true, derive: baseFirstDate },
];
