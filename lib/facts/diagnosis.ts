import { ABSENT, BLANK, type FieldValue } from '../claim/claim.ts';
import { LETTERS } from '../claim/parse.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, listFact, unknownFact } from './values.ts';

const NOTHING: readonly string[] = [];
/** What every check of a good line finds; made once. */
const NONE_DANGLING = listFact(NOTHING, true);
const DIAGNOSES_UNSEEN = unknownFact('absent', 'diagnoses');

/** The box of item 21 that a pointer leads to: blank where there is none, absent where it was not seen. */
function boxOf(scope: FactScope, pointer: string): FieldValue<string> {
  const { entries, complete } = scope.inputs.claim.diagnoses;
  const index = pointer.length === 1 ? LETTERS.indexOf(pointer) : -1;
  if (index < 0) return BLANK;
  return entries[index] ?? (complete ? BLANK : ABSENT);
}

/** The pointers of a list that was seen. */
function pointersIn(fact: FactValue): readonly string[] {
  return fact.state === 'known' ? (fact.value as readonly string[]) : NOTHING;
}

const isWhole = (fact: FactValue): boolean => fact.state !== 'known' || fact.complete !== false;

function lineDiagnoses(scope: FactScope, line: number): FactValue {
  const fact = scope.get('line.diagnosisPointers', line);
  if (fact.state === 'unknown') return fact;
  const pointers = pointersIn(fact);
  const codes: string[] = [];
  let unseen = 0;
  for (const pointer of pointers) {
    const box = boxOf(scope, pointer);
    if (box.state === 'known') codes.push(box.value);
    else if (box.state !== 'blank') unseen++;
  }
  if (unseen > 0 && unseen === pointers.length) return DIAGNOSES_UNSEEN;
  return listFact(codes, isWhole(fact) && unseen === 0);
}

function danglingPointers(scope: FactScope, line: number): FactValue {
  const fact = scope.get('line.diagnosisPointers', line);
  if (fact.state === 'unknown') return fact;
  let dangling = NOTHING;
  let unseen = false;
  for (const pointer of pointersIn(fact)) {
    const { state } = boxOf(scope, pointer);
    if (state === 'blank') dangling = [...dangling, pointer];
    else if (state !== 'known') unseen = true;
  }
  if (dangling.length === 0 && unseen) return DIAGNOSES_UNSEEN;
  const whole = isWhole(fact) && !unseen;
  return whole && dangling.length === 0 ? NONE_DANGLING : listFact(dangling, whole);
}

function pointerCount(scope: FactScope, line: number): FactValue {
  const fact = scope.get('line.diagnosisPointers', line);
  if (fact.state === 'unknown') return fact;
  return isWhole(fact)
    ? knownFact(pointersIn(fact).length)
    : unknownFact('incomplete', 'line.diagnosisPointers');
}

/** What a line points to in item 21. */
export const diagnosisFacts: readonly FactDefinition[] = [
  {
    name: 'line.dxCodes',
    type: 'codes',
    place: 'line',
    from: ['line.diagnosisPointers', 'diagnoses'],
    phi: true,
    derive: lineDiagnoses,
  },
  {
    name: 'line.pointersWithoutDiagnosis',
    type: 'codes',
    place: 'line',
    from: ['line.diagnosisPointers', 'diagnoses'],
    phi: false,
    derive: danglingPointers,
  },
  {
    name: 'line.pointerCount',
    type: 'number',
    place: 'line',
    from: ['line.diagnosisPointers'],
    phi: false,
    derive: pointerCount,
  },
];
