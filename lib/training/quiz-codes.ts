import type { PlainFields, Scenario } from './scenario-types.ts';

/** What the law excludes from Medicare: the other half of the question whether something is DME. */
export const EXCLUDED = 'STATUTORY_NO';

/** The codes that the quiz asks about: those of the scenarios, and what Medicare has no benefit for. */
export function quizCodes(
  scenarios: readonly Scenario[],
  sets: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const billed = scenarios.flatMap(({ claim }) =>
    (Array.isArray(claim.lines) ? claim.lines : []).map((line: PlainFields) => line.procedureCode),
  );
  const codes = [...billed, ...(sets[EXCLUDED] ?? [])];
  return [...new Set(codes.filter((code) => typeof code === 'string'))];
}
