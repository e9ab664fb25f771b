import type { Assigned } from './assign.ts';
import type { Judged } from './lines.ts';
import type { Evidence } from './types.ts';

/**
 * The columns of item 24 by their letters alone, where a line shows that it is lettered as the paper form is: "F $",
 * "G", "J NPI". Fills what surer evidence left without a name.
 */

/** Item 24 of the CMS-1500 (02/12). */
const COLUMNS: Readonly<Record<string, string>> = {
  B: 'lines[i].placeOfService',
  C: 'lines[i].emergency',
  D: 'lines[i].procedureCode',
  E: 'lines[i].diagnosisPointers',
  F: 'lines[i].charge',
  G: 'lines[i].units',
  H: 'lines[i].epsdt',
  J: 'lines[i].renderingNpi',
};
/** So many named boxes must bear the letter that is theirs; one is chance. */
const LEAST_AGREEING = 2;
const BY_LETTER = 0.62;

const LETTER = /^\W*(?:24\s*\.?\s*)?([A-J])(?:$|[\s.:)]+[^a-z]|[\s.:)]+[a-z$])/;

const letterOf = ({ unit }: Judged): string | undefined =>
  unit.captions.map(({ text }) => LETTER.exec(text)?.[1]).find((letter) => letter !== undefined);

/** @returns the fields of a line with those that its letters name */
export function byLetters(members: readonly Judged[], fields: readonly Assigned[]): readonly Assigned[] {
  const named = new Map(fields.map((field) => [field.judged, field.path]));
  const lettered = fields.flatMap(({ judged, path }) => {
    const letter = letterOf(judged);
    return letter && COLUMNS[letter] ? [COLUMNS[letter] === path] : [];
  });
  // Old forms letter their columns in another order: one box that contradicts spoils it.
  if (lettered.filter(Boolean).length < LEAST_AGREEING || lettered.includes(false)) return fields;
  const taken = new Set(fields.map(({ path }) => path));
  const added: Assigned[] = [];
  for (const judged of members) {
    const letter = named.has(judged) ? undefined : letterOf(judged);
    const path = letter && COLUMNS[letter];
    if (!path || taken.has(path)) continue;
    taken.add(path);
    const evidence: Evidence = {
      source: 'letter',
      seen: letter,
      score: BY_LETTER,
    };
    added.push({ judged, path, stage: 'repaired', confidence: BY_LETTER, evidence: [evidence] });
  }
  return added.length === 0
    ? fields
    : [...fields, ...added].sort((a, b) => a.judged.unit.order - b.judged.unit.order);
}
