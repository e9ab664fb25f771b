import type { FieldValue } from '../claim/claim.ts';
import { icd10Shape } from '../claim/identifiers.ts';
import { LETTERS } from '../claim/parse.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, listFact, unknownFact } from './values.ts';

const UNSEEN = unknownFact('absent', 'diagnoses');

/** The boxes of item 21 as far as they were seen. */
function boxes(scope: FactScope): readonly FieldValue<string>[] | FactValue {
  const { entries, complete } = scope.inputs.claim.diagnoses;
  return entries.length === 0 && !complete ? UNSEEN : entries;
}

const isHidden = (box: FieldValue<string>): boolean => box.state === 'absent' || box.state === 'unreadable';

/** Whether an empty box stands before a filled one. */
function gap(scope: FactScope): FactValue {
  const seen = boxes(scope);
  if ('state' in seen) return seen;
  const last = seen.findLastIndex(({ state }) => state === 'known' || state === 'unreadable');
  const before = seen.slice(0, Math.max(last, 0));
  if (before.some(({ state }) => state === 'blank')) return knownFact(true);
  const open = before.some(({ state }) => state === 'absent') || !scope.inputs.claim.diagnoses.complete;
  return open ? UNSEEN : knownFact(false);
}

/** The codes of boxes that a test picks out; complete where all boxes were seen. */
function codesThat(pick: (code: string, all: readonly string[], at: number) => boolean) {
  return (scope: FactScope): FactValue => {
    const seen = boxes(scope);
    if ('state' in seen) return seen;
    const all = seen.map((box) => (box.state === 'known' ? box.value : ''));
    const picked = all.filter((code, at) => code !== '' && pick(code, all, at));
    const whole = scope.inputs.claim.diagnoses.complete && !seen.some(isHidden);
    return listFact([...new Set(picked)], whole);
  };
}

/** G47.33 and G4733 are one code. */
const plainCode = (code: string): string => code.replace('.', '');

/** Diagnoses that no line points to; a line whose pointers were not seen may point to any. */
function unused(scope: FactScope): FactValue {
  const seen = boxes(scope);
  if ('state' in seen) return seen;
  const { lines, linesComplete } = scope.inputs.claim;
  if (!linesComplete) return unknownFact('incomplete', 'lines');
  const used = new Set<string>();
  for (const line of lines.keys()) {
    const pointers = scope.get('line.diagnosisPointers', line);
    if (pointers.state === 'unknown') return pointers;
    if (pointers.state !== 'known') continue;
    if (pointers.complete === false) return unknownFact('incomplete', 'line.diagnosisPointers');
    for (const pointer of pointers.value as readonly string[]) used.add(pointer);
  }
  return codesThat((_code, _all, at) => !used.has(LETTERS[at] ?? ''))(scope);
}

const shared = { place: 'claim', from: ['diagnoses'], phi: true } as const;

/** How item 21 is filled in as a whole. */
export const diagnosisListFacts: readonly FactDefinition[] = [
  { ...shared, name: 'diagnoses.gap', type: 'boolean', phi: false, derive: gap },
  {
    ...shared,
    name: 'diagnoses.duplicates',
    type: 'codes',
    derive: codesThat((code, all, at) => all.findIndex((one) => plainCode(one) === plainCode(code)) < at),
  },
  {
    ...shared,
    name: 'diagnoses.malformed',
    type: 'codes',
    derive: codesThat((code) => !icd10Shape(code)),
  },
  {
    ...shared,
    name: 'diagnoses.unused',
    type: 'codes',
    from: ['diagnoses', 'line.diagnosisPointers'],
    derive: unused,
  },
];
