import type { Finding } from '../rules/types.ts';
import { findingName } from './finding-name.ts';
import { formClaim } from './form-claim.ts';
import { fileNow } from './knowledge.ts';
import { type EarlierService, earlierServices, type FilePaper, patientFile } from './patient-file.ts';
import { type ChangedField, changedFacts, changedFields } from './planted-changes.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { Cast, PlantedError, Scenario } from './scenario-types.ts';

/** Some papers of the patient's file: as many as a screen holds. */
export interface FileSheet {
  readonly papers: readonly FilePaper[];
  /** The patient's earlier services, where they stand on this sheet. */
  readonly earlier: readonly EarlierService[];
}

/** What a question is asked about: where the error can be seen. */
export type Part =
  | { readonly part: 'who' }
  | { readonly part: 'lines' }
  | { readonly part: 'file'; readonly sheet: number };

/** One screen of a scenario that is shown to a room. `error` is a place in the scenario's `planted`. */
export type PresentStep =
  | { readonly kind: 'story' }
  | ({ readonly kind: 'claim' } & Part)
  | { readonly kind: 'question'; readonly error: number; readonly about: Part }
  | { readonly kind: 'reveal'; readonly error: number }
  | { readonly kind: 'answer'; readonly from: 'payer' | 'frontEnd' }
  | { readonly kind: 'codes' }
  | { readonly kind: 'correction'; readonly error: number }
  | { readonly kind: 'payment' }
  | { readonly kind: 'teaching' }
  | { readonly kind: 'sources' };

/** Rows that fit a screen in large type: a paper takes one for its name and one for each thing that it says. */
const ROWS_OF_A_SHEET = 20;

/** The file of a scenario as it lies there when the claim is sent, in sheets. */
export function fileSheets(scenario: Scenario, cast: Cast): readonly FileSheet[] {
  const right = scenarioClaim(scenario, cast, []).claim;
  const form = formClaim(scenarioClaim(scenario, cast, scenario.planted).claim);
  const papers = patientFile(right, fileNow(scenario, cast, { form, asked: new Set() }));
  const earlier = earlierServices(scenario.knows);
  const sheets: { papers: FilePaper[]; earlier: readonly EarlierService[]; rows: number }[] = [];
  const sheetFor = (rows: number) => {
    const last = sheets.at(-1);
    if (last && last.rows + rows <= ROWS_OF_A_SHEET) {
      last.rows += rows;
      return last;
    }
    const next = { papers: [], earlier: [], rows };
    sheets.push(next);
    return next;
  };
  for (const paper of papers) sheetFor(1 + paper.says.length).papers.push(paper);
  if (earlier.length > 0) sheetFor(1 + earlier.length).earlier = earlier;
  return sheets.map((sheet) => ({ papers: sheet.papers, earlier: sheet.earlier }));
}

/**
 * The screens of a scenario, in their order: the story, the claim as it was typed and the file; of each error a question and what it is;
 * what the payer answers; of each error how it is mended, and what is paid then; what to take along, and where it stands.
 */
export function presentSteps(scenario: Scenario, cast: Cast): readonly PresentStep[] {
  const { planted, sources } = scenario;
  const sheets = fileSheets(scenario, cast);
  const errors = planted.map((_, error) => error);
  return [
    { kind: 'story' },
    { kind: 'claim', part: 'who' },
    { kind: 'claim', part: 'lines' },
    ...sheets.map((_, sheet) => ({ kind: 'claim', part: 'file', sheet }) as const),
    ...planted.flatMap((one, error): PresentStep[] => [
      { kind: 'question', error, about: partOf(scenario, cast, one, sheets) },
      { kind: 'reveal', error },
    ]),
    // A front end's answer says in its own row what its codes mean.
    ...(planted.some(({ rejection }) => rejection)
      ? [{ kind: 'answer', from: 'frontEnd' } as const]
      : [{ kind: 'answer', from: 'payer' } as const, { kind: 'codes' } as const]),
    ...errors.map((error) => ({ kind: 'correction', error }) as const),
    { kind: 'payment' },
    { kind: 'teaching' },
    ...(sources.length > 0 ? [{ kind: 'sources' } as const] : []),
  ];
}

function partOf(scenario: Scenario, cast: Cast, error: PlantedError, sheets: readonly FileSheet[]): Part {
  const [field] = changedFields(scenario, cast, error);
  if (field) return { part: /^(lines|diagnoses|totalCharge)/.test(field.path) ? 'lines' : 'who' };
  const facts = changedFacts(scenario, error).map(({ fact }) => fact);
  const sheet = sheets.findIndex(({ papers }) =>
    papers.some(({ says }) => says.some(({ fact }) => facts.includes(fact))),
  );
  return sheet < 0 ? { part: 'lines' } : { part: 'file', sheet };
}

/**
 * Where the light falls for an error: paths, the best first, of which a portal may not show each.
 * @param changed what the error changed in the form
 * @param finding what is found of it
 * @param lines how many lines the claim has
 */
export function spotPaths(
  changed: readonly ChangedField[],
  { fields, line }: Pick<Finding, 'fields' | 'line'>,
  lines: number,
): readonly string[] {
  const found = fields.map(listPath);
  const named = changed.map(({ path }) => path);
  const both = named.filter((path) => found.includes(path));
  const all = [...both, ...named, ...found, `lines[${line ?? 0}].procedureCode`];
  const isThere = (path: string): boolean => Number(/^lines\[(\d+)\]/.exec(path)?.[1] ?? -1) < lines;
  return [...new Set(all)].filter(isThere);
}

/** A place in a list of a line stands for the list: what is missing in it has no place. */
const listPath = (path: string): string =>
  path.replace(/^(lines\[\d+\]\.(?:modifiers|diagnosisPointers))\[\d+\]$/, '$1');

/** What is found of an error, among what is found on the claim with all errors. */
export const findingOf = ({ finds }: PlantedError, findings: readonly Finding[]): Finding | undefined =>
  findings.find((finding) => finds.includes(findingName(finding)));
