import type { RuleOff } from '../../lib/messages/types.ts';
import { spokenPack } from './language.ts';
import { judgingNow } from './packs/judging.ts';
import { changeSettings, knownSettings } from './settings.ts';

/** The rules that the biller switched off; one that the pack no longer has is called by its id. */
export async function rulesOff(): Promise<readonly RuleOff[]> {
  const { settings } = await knownSettings();
  const { rules } = await spokenPack((await judgingNow()).pack);
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return settings.rulesOff.map((id) => ({ id, title: titles.get(id) ?? id }));
}

/** Whether the biller decides which rules are off. */
export const mayTurnRules = async (): Promise<boolean> =>
  !(await knownSettings()).locked.includes('rulesOff');

/** Switches a rule off or on. @throws (as a rejection) when there is no such rule to switch off */
export async function turnRule(rule: string, off: boolean): Promise<'done' | 'locked'> {
  if (!(await mayTurnRules())) return 'locked';
  const { pack } = await judgingNow();
  if (off && !pack.rules.some(({ id }) => id === rule)) throw new Error(`there is no rule ${rule}`);
  await changeSettings(({ rulesOff }) => {
    const others = rulesOff.filter((id) => id !== rule);
    return { rulesOff: off ? [...others, rule] : others };
  });
  return 'done';
}
