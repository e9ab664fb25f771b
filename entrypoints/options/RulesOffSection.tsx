import { useId, useState } from 'react';
import { RuleOffList } from '../../components/RulesOff.tsx';
import { SetByOrganization } from '../../components/SetByOrganization.tsx';
import { useRulesOff, useSettings } from '../../components/use-settings.ts';
import { settingsText } from '../../lib/texts/settings-text.ts';

/** The rules that the biller switched off, with the way back. */
export function RulesOffSection() {
  const { rules, turn, isLocked, isRefused } = useRulesOff();
  const [words, setWords] = useState('');
  const searchId = useId();
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = (rules ?? []).filter(({ id, title }) =>
    wanted.every((word) => `${title} ${id}`.toLowerCase().includes(word)),
  );
  return (
    <section aria-labelledby="rules-off">
      <h2 id="rules-off">{settingsText('rulesOff.title')}</h2>
      <p className="soft">{settingsText(isLocked ? 'rulesOff.whatLocked' : 'rulesOff.what')}</p>
      {isLocked && <SetByOrganization />}
      {rules?.length === 0 && <p>{settingsText('rulesOff.none')}</p>}
      {rules && rules.length > 0 && (
        <>
          <label htmlFor={searchId}>{settingsText('rulesOff.search')}</label>
          <input
            id={searchId}
            type="search"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          {found.length === 0 && <p role="status">{settingsText('rulesOff.notFound')}</p>}
          <RuleOffList rules={found} {...(!isLocked && { onTurnOn: (rule) => turn(rule, false) })} />
        </>
      )}
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
