import { createFactScope } from '../../lib/facts/scope.ts';
import type { FactInputs } from '../../lib/facts/types.ts';
import { check } from '../../lib/rules/check.ts';
import { compile, type Rulebook } from '../../lib/rules/compile.ts';
import { askedPapers } from '../../lib/rules/papers.ts';
import type { RulePack } from '../../lib/rules/types.ts';
import { type Paper, type PaperSetting, papersOf } from '../../lib/session/papers.ts';
import { createTables } from '../../lib/tables/lookup.ts';
import type { Tables } from '../../lib/tables/types.ts';
import { coreTables } from './core-pack.ts';
import type { Judging } from './packs/judging.ts';
import { knownSettings } from './settings.ts';

interface Book {
  readonly pack: RulePack;
  readonly without: string;
  readonly rulebook: Rulebook;
  /** All but the diagnoses, whose texts say nothing of papers. */
  readonly tables: Tables;
}

let last: Book | undefined;

/** The rules that the biller has not switched off, compiled once, when somebody first looks at a claim. */
async function bookOf(pack: RulePack): Promise<Book> {
  const { rulesOff } = (await knownSettings()).settings;
  const without = rulesOff.join(' ');
  if (last?.pack !== pack || last.without !== without) {
    const rules = pack.rules.filter(({ id }) => !rulesOff.includes(id));
    const tables = createTables((await coreTables()).tables, pack.sets);
    last = { pack, without, rulebook: compile({ ...pack, rules }), tables };
  }
  return last;
}

/**
 * The papers that rules and payer ask for on a claim, and how each stands.
 * @param judged what else the claim is judged by
 */
export async function claimPapers(
  { pack, papers }: Pick<Judging, 'pack' | 'papers'>,
  judged: FactInputs,
  known: Pick<PaperSetting, 'said' | 'memory'>,
): Promise<readonly Paper[]> {
  const { rulebook, tables } = await bookOf(pack);
  const inputs: FactInputs = { ...judged, tables };
  const scope = createFactScope(inputs, rulebook.registry);
  const asked = askedPapers(check(inputs, rulebook, scope), scope, rulebook, papers);
  const { claim, context } = inputs;
  return papersOf(asked, { ...known, claim, context, kinds: papers, stages: pack.documents });
}
