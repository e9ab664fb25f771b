import { RuleOffList } from '../../components/RulesOff.tsx';
import { useRulesOff, useSettings } from '../../components/use-settings.ts';
import { settingsText } from '../../lib/texts/settings-text.ts';

/** The rules that the biller switched off, with the way back. */
export function RulesOffSection() {
  const { rules, turn, isRefused } = useRulesOff();
  return (
    <section aria-labelledby="rules-off">
      <h2 id="rules-off">{settingsText('rulesOff.title')}</h2>
      <p className="soft">{settingsText('rulesOff.what')}</p>
      {rules?.length === 0 && <p>{settingsText('rulesOff.none')}</p>}
      {rules && <RuleOffList rules={rules} onTurnOn={(rule) => turn(rule, false)} />}
      <div role="status">{isRefused && <p>{settingsText('rulesOff.notKept')}</p>}</div>
    </section>
  );
}

/** Says which settings could not be read; nothing where all could. */
export function Damaged() {
  const damaged = useSettings()?.damaged ?? [];
  if (damaged.length === 0) return null;
  const names = damaged.map((key) => settingsText(`name.${key}`)).join(', ');
  return <p role="status">{settingsText('damaged', { names })}</p>;
}
