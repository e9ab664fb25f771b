import corePack from 'virtual:core-pack';
import { createFactScope } from '../../lib/facts/scope.ts';
import type { FactInputs } from '../../lib/facts/types.ts';
import { check } from '../../lib/rules/check.ts';
import { compile, type Rulebook } from '../../lib/rules/compile.ts';
import { askedPapers } from '../../lib/rules/papers.ts';
import { type Paper, type PaperSetting, papersOf } from '../../lib/session/papers.ts';
import { createTables } from '../../lib/tables/lookup.ts';
import { knownSettings } from './settings.ts';

/** All but the diagnoses, whose texts say nothing of papers. Made when somebody first looks at a claim. */
let tables: ReturnType<typeof createTables> | undefined;
let book: { readonly without: string; readonly rulebook: Rulebook } | undefined;

/** The rules that the biller has not switched off, compiled once. */
async function rulebookNow(): Promise<Rulebook> {
  const { rulesOff } = (await knownSettings()).settings;
  const without = rulesOff.join(' ');
  if (book?.without !== without) {
    const rules = corePack.pack.rules.filter(({ id }) => !rulesOff.includes(id));
    book = { without, rulebook: compile({ ...corePack.pack, rules }) };
  }
  return book.rulebook;
}

/** The papers that rules and payer ask for on a claim, and how each stands. @param judged what the claim is judged by */
export async function claimPapers(
  judged: FactInputs,
  known: Pick<PaperSetting, 'said' | 'memory'>,
): Promise<readonly Paper[]> {
  const rulebook = await rulebookNow();
  tables ??= createTables(corePack.tables, corePack.pack.sets);
  const inputs: FactInputs = { ...judged, tables };
  const scope = createFactScope(inputs, rulebook.registry);
  const asked = askedPapers(check(inputs, rulebook, scope), scope, rulebook, corePack.papers);
  const { claim, context } = inputs;
  const { papers: kinds, pack } = corePack;
  return papersOf(asked, { ...known, claim, context, kinds, stages: pack.documents });
}
