import { usePayers } from '../../../components/use-payers.ts';
import type { ChangedRule, PackDeeds, ToldPayer } from '../../../lib/messages/pack-types.ts';
import { payerWantText } from '../../../lib/packs/payer-text.ts';
import { kindText } from '../../../lib/packs/text.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { teamText } from '../../../lib/texts/team-text.ts';
import { text } from '../../../lib/texts/text.ts';

/** What a pack does: how many rules and changes, which; and in red which warnings of denial it switches off. */
export function Deeds({ deeds, isOpen = false }: { readonly deeds: PackDeeds; readonly isOpen?: boolean }) {
  const { rules, shadow, kinds, titles, changes, switchesOff, payers, wants, portals, scenarios } = deeds;
  const known = usePayers();
  const counts = [
    ...(rules > 0 ? [teamText('rules', { count: rules })] : []),
    ...(changes.length > 0 ? [teamText('changes', { count: changes.length })] : []),
    ...(payers > 0 ? [teamText('payers', { count: payers })] : []),
    ...(portals > 0 ? [teamText('portals', { count: portals })] : []),
    ...(scenarios > 0 ? [teamText('scenarios', { count: scenarios })] : []),
  ];
  const more = rules - kinds.length - titles.length;
  return (
    <>
      {counts.length > 0 && <p>{counts.join(' · ')}</p>}
      {shadow > 0 && <p className="soft">{teamText('shadow', { count: shadow })}</p>}
      {switchesOff.length > 0 && (
        <div className="switches-off">
          <p>
            <b>{teamText('switchesOff', { count: switchesOff.length })}</b>
          </p>
          <ul>
            {switchesOff.map((change) => (
              <li key={change.rule}>
                <Why change={change} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {rules + changes.length + payers > 0 && (
        <details open={isOpen}>
          <summary>{teamText('contents')}</summary>
          <ul className="faults">
            {kinds.map((kind) => (
              <li key={kind.id}>{kindText(kind, known)}</li>
            ))}
            {titles.map((title) => (
              <li key={title} lang={RULES_LANGUAGE}>
                {title}
              </li>
            ))}
            {more > 0 && <li className="soft">{teamText('more', { count: more })}</li>}
            {changes.map((change) => (
              <li key={change.rule}>
                <Why change={change} />
              </li>
            ))}
            {wants.map((payer) => (
              <li key={payer.id}>
                <Wants payer={payer} />
              </li>
            ))}
            {payers > wants.length && (
              <li className="soft">{teamText('morePayers', { count: payers - wants.length })}</li>
            )}
          </ul>
        </details>
      )}
    </>
  );
}

/** A payer that the pack speaks of, and what it wants. */
function Wants({ payer: { title, isNew, values } }: { readonly payer: ToldPayer }) {
  const all = Object.entries(values);
  if (all.length === 0) return teamText('payer.none', { title });
  return (
    <>
      {teamText(isNew ? 'payer.new' : 'payer.wants', { title })}
      <ul>
        {all.map(([name, value]) => (
          <li key={name}>{payerWantText(name, value)}</li>
        ))}
      </ul>
    </>
  );
}

/** A change of a bundled rule, with the lead's reason. */
function Why({ change: { title, severity, why } }: { readonly change: ChangedRule }) {
  return (
    <>
      {severity === 'off'
        ? teamText('change.off', { title })
        : teamText('change.severity', { title, severity: text(`severity.${severity}`) })}{' '}
      <span className="soft" lang={RULES_LANGUAGE}>
        {why}
      </span>
    </>
  );
}
