import { contextFromJson } from '../../lib/facts/context-json.ts';
import { compile } from '../../lib/rules/compile.ts';
import { createTables } from '../../lib/tables/lookup.ts';
import { packName } from '../../lib/texts/pack-name.ts';
import { text } from '../../lib/texts/text.ts';
import { type Card, quizCards } from '../../lib/training/quiz.ts';
import { quizCodes } from '../../lib/training/quiz-codes.ts';
import { tellingPapers } from '../../lib/training/quiz-documents.ts';
import { quizItem } from '../../lib/training/quiz-item.ts';
import type { ListedScenario } from '../../lib/training/scenario-list.ts';
import { background } from './use-training.ts';

/**
 * All cards that the rules and tables of this computer give today.
 * @param today `YYYY-MM-DD`; also decides their order
 * @throws (as a rejection) when the background does not answer
 */
export async function loadCards(
  scenarios: readonly ListedScenario[],
  today: string,
): Promise<readonly Card[]> {
  const [{ pack }, statements] = await Promise.all([
    background('rulePack', {}),
    background('statements', { language: text('language') }),
  ]);
  const codes = quizCodes(
    scenarios.map(({ scenario }) => scenario),
    pack.sets,
  );
  const rows = await background('rowsFor', { codes, diagnoses: [] });
  const world = {
    payer: { kind: 'medicare-dme', reason: '' },
    tables: createTables(rows.tables, pack.sets),
    context: contextFromJson({}),
  } as const;
  const rulebook = compile(pack);
  return quizCards(
    codes.map((code) => quizItem(code, today, world, rulebook)),
    statements,
    tellingPapers((paper) => packName('document', paper).text),
    today,
  );
}
