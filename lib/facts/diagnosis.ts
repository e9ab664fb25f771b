import type { FieldValue } from '../claim/claim.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, listFact, unknownFact } from './values.ts';

const LETTERS = 'ABCDEFGHIJKL';

/** What a pointer leads to: a diagnosis, a box that is empty, or something that cannot be told. */
type Target = { readonly code: string } | 'empty' | 'unseen';

function targetOf(scope: FactScope, pointer: string): Target {
  const { entries, complete } = scope.inputs.claim.diagnoses;
  const index = LETTERS.indexOf(pointer);
  if (pointer.length !== 1 || index < 0) return 'empty';
  const entry: FieldValue<string> | undefined = entries[index];
  if (entry?.state === 'known') return { code: entry.value };
  if (entry?.state === 'blank') return 'empty';
  return entry === undefined && complete ? 'empty' : 'unseen';
}

/** The line's pointers, or the fact that says why they are not known. */
function pointersOf(
  scope: FactScope,
  line: number,
): { values: readonly string[]; complete: boolean } | FactValue {
  const fact = scope.get('line.diagnosisPointers', line);
  if (fact.state === 'unknown') return fact;
  if (fact.state === 'blank') return { values: [], complete: true };
  return { values: fact.value as readonly string[], complete: fact.complete !== false };
}

function lineDiagnoses(scope: FactScope, line: number): FactValue {
  const pointers = pointersOf(scope, line);
  if ('state' in pointers) return pointers;
  const targets = pointers.values.map((pointer) => targetOf(scope, pointer));
  if (targets.length > 0 && targets.every((target) => target === 'unseen'))
    return unknownFact('absent', 'diagnoses');
  const codes = targets.flatMap((target) => (typeof target === 'object' ? [target.code] : []));
  return listFact(codes, pointers.complete && !targets.includes('unseen'));
}

function danglingPointers(scope: FactScope, line: number): FactValue {
  const pointers = pointersOf(scope, line);
  if ('state' in pointers) return pointers;
  const targets = pointers.values.map((pointer) => targetOf(scope, pointer));
  const dangling = pointers.values.filter((_, i) => targets[i] === 'empty');
  if (dangling.length === 0 && targets.includes('unseen')) return unknownFact('absent', 'diagnoses');
  return listFact(dangling, pointers.complete && !targets.includes('unseen'));
}

function pointerCount(scope: FactScope, line: number): FactValue {
  const pointers = pointersOf(scope, line);
  if ('state' in pointers) return pointers;
  return pointers.complete
    ? knownFact(pointers.values.length)
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
