import type { Assigned } from './assign.ts';
import { THRESHOLD } from './classify.ts';
import type { Judged } from './lines.ts';
import type { Evidence } from './types.ts';
import type { Unit } from './unit.ts';
import type { Words } from './words.ts';

/** Names that stand in several boxes, or beside their number. Text that is only shown stays as it is. */

const NAMES = new Set([
  'insured.name',
  'patient.name',
  'orderingProvider.name',
  'otherInsured.name',
  'lines[i].orderingProvider.name',
]);
/** The other half of a name stands no further away than this many boxes. */
const NEXT_NAME = 3;

/** Words that a unit is called by: its captions, or else the heading over it, which the biller goes by, and its ids where those leave open which name. */
function calledBy(unit: Unit, { captionWords, tokenWords }: Words): Set<string> {
  const own = unit.captions.filter(({ outer }) => !outer);
  const words = (own.length > 0 ? own : unit.captions).flatMap(({ text }) => captionWords(text).words);
  const isTold = words.includes('last') !== words.includes('first');
  return new Set([...words, ...(isTold ? [] : unit.tokens.flatMap(tokenWords))]);
}

/**
 * Puts last and first name together where the claim has one field for both, and tells them apart where the patient's stand
 * side by side; a box called "name" beside the patient's first name holds the last name, and beside the last name the first.
 */
export function joinNames(
  claim: readonly Assigned[],
  all: readonly Judged[],
  words: Words,
): readonly Assigned[] {
  if (!claim.some(({ path }) => NAMES.has(path))) return claim;
  const taken = new Set(claim.map(({ judged }) => judged));
  const placeOf = (path: string) => {
    const found = claim.find((one) => one.path === path);
    return found && all.indexOf(found.judged);
  };
  const first = placeOf('patient.firstName');
  const last = placeOf('patient.lastName');
  return claim.flatMap((one) => {
    const at = all.indexOf(one.judged);
    if (at < 0) return one;
    const isPatient = one.path === 'patient.name';
    const isLast = last === undefined && first === at + 1;
    const isFirst = first === undefined && last !== undefined && Math.abs(last - at) === 1;
    if (isPatient && (isLast || isFirst)) {
      const evidence: Evidence = {
        source: 'sequence',
        seen: isLast ? 'first' : 'last',
        score: one.confidence,
      };
      const path = isLast ? 'patient.lastName' : 'patient.firstName';
      return { ...one, path, stage: 'repaired', evidence: [...one.evidence, evidence] };
    }
    if (!NAMES.has(one.path)) return one;
    const other = all
      .slice(Math.max(0, at - NEXT_NAME), at + NEXT_NAME + 1)
      .find((near) => near !== one.judged && !taken.has(near) && isFirstName(near, one.judged, words));
    const [family, given] = [one.judged.unit.parts[0], other?.unit.parts[0]];
    if (!other || !family || !given) return one;
    if (isPatient) {
      // The claim has a field for each of the patient's names.
      if ((first ?? last) !== undefined || all[at + 1] !== other) return one;
      if (!calledBy(one.judged.unit, words).has('last')) return one;
      taken.add(other);
      return [
        { ...one, path: 'patient.lastName' },
        { ...one, judged: other, path: 'patient.firstName' },
      ];
    }
    taken.add(other);
    return {
      ...one,
      parts: [
        { element: family.element, role: 'last' },
        { element: given.element, role: 'first' },
      ],
    };
  });
}

function isFirstName({ unit }: Judged, { unit: last }: Judged, words: Words): boolean {
  const called = calledBy(unit, words);
  return (
    called.has('first') &&
    !called.has('last') &&
    unit.kind === last.kind &&
    (unit.ancestors[0] === last.ancestors[0] ||
      unit.context[0] === last.context[0] ||
      last.captions.some(({ text, outer }) => !outer && text === unit.context[0]) ||
      sharesToken(unit, last, words))
  );
}

/** A name stands no further from its NPI than this many boxes. */
const NEAR_NPI = 8;

/** Of several boxes for the ordering provider's name, the one beside the NPI that was taken. */
export function nameBesideNpi(claim: readonly Assigned[], all: readonly Judged[]): Assigned[] {
  const npi = claim.find(({ path, judged }) => path === 'orderingProvider.npi' && all.includes(judged));
  const taken = new Set(claim.map(({ judged }) => judged));
  return claim.map((one) => {
    if (!npi || one.path !== 'orderingProvider.name' || !all.includes(one.judged)) return one;
    const distance = (judged: Judged) => Math.abs(all.indexOf(judged) - all.indexOf(npi.judged));
    if (distance(one.judged) <= NEAR_NPI) return one;
    const nearer = all.filter(
      (judged) =>
        !taken.has(judged) &&
        distance(judged) <= NEAR_NPI &&
        judged.verdict.claim[0]?.concept.path === one.path &&
        judged.verdict.claim[0].score >= THRESHOLD,
    );
    const [judged] = nearer.sort((a, b) => distance(a) - distance(b));
    const candidate = judged?.verdict.claim[0];
    return judged && candidate
      ? {
          judged,
          path: one.path,
          stage: candidate.stage,
          confidence: candidate.score,
          evidence: candidate.evidence,
        }
      : one;
  });
}

/** Ids that differ in one word: `ref_last`, `ref_first`. */
function sharesToken(unit: Unit, other: Unit, { tokenWords }: Words): boolean {
  const own = new Set(unit.tokens.flatMap(tokenWords));
  return other.tokens.flatMap(tokenWords).some((word) => own.has(word));
}
