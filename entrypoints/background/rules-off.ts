import type { RuleOff } from '../../lib/messages/types.ts';
import { spokenPack } from './language.ts';
import { judgingNow } from './packs/judging.ts';
import { knownSettings } from './settings.ts';

/** The rules that the biller switched off; one that the pack no longer has is called by its id. */
export async function rulesOff(): Promise<readonly RuleOff[]> {
  const { settings } = await knownSettings();
  const { rules } = await spokenPack((await judgingNow()).pack);
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return settings.rulesOff.map((id) => ({ id, title: titles.get(id) ?? id }));
}
