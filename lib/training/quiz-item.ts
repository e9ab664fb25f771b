import { type ExplainWorld, explainCode } from '../rules/code-explanation.ts';
import type { Rulebook } from '../rules/compile.ts';
import type { QuizItem } from './quiz.ts';
import { EXCLUDED } from './quiz-codes.ts';

/** What the tables and rules say of a code on a day, for cards. */
export function quizItem(code: string, on: string, world: ExplainWorld, rulebook: Rulebook): QuizItem {
  const { tables } = world;
  const cell = (table: string, column: string) => {
    const found = tables.lookup(table, code, on);
    return found.state === 'row' ? found.row[column] : undefined;
  };
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);
  return {
    explained: explainCode(code, on, world, rulebook),
    short: String(cell('hcpcs', 'short') ?? ''),
    coverage: String(cell('hcpcs', 'coverage') ?? ''),
    fees: list(cell('fee-category', 'category')),
    prices: list(cell('fee-category', 'modifiers')),
    isExcluded: tables.inSet(EXCLUDED, code),
  };
}
