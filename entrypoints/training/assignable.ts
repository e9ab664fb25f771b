import type { ListedScenario } from '../../lib/training/scenario-list.ts';

/** What may be assigned, by its value in the list: `cause:modifier`, `level:easy`, `one:cpap-sold`. */
export function scenariosOf(value: string, scenarios: readonly ListedScenario[]): readonly string[] {
  const at = value.indexOf(':');
  const kind = value.slice(0, at);
  const name = value.slice(at + 1);
  return scenarios
    .filter(({ key, scenario }) => {
      if (kind === 'cause') return scenario.causes.some((cause) => cause === name);
      return kind === 'level' ? scenario.level === name : kind === 'one' && key === name;
    })
    .map(({ key }) => key);
}
