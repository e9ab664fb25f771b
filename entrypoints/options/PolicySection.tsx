import { browser } from 'wxt/browser';
import { useGrant } from '../../components/use-grant.ts';
import { useKept, useSettings } from '../../components/use-settings.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { PolicyState } from '../../lib/messages/policy-types.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { portalPattern } from '../../lib/packs/invite.ts';
import { faultTexts, refusalText } from '../../lib/packs/refusal-text.ts';
import { RULES_LANGUAGE } from '../../lib/rules/types.ts';
import type { KnownSettings } from '../../lib/settings/types.ts';
import { settingsText } from '../../lib/texts/settings-text.ts';
import { useMissingSites } from './team/use-missing-sites.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));
const ask = () => background('policy', {});

/** What whoever manages this computer has set, and what of it could not be followed; nothing where they have set nothing. */
export function PolicySection() {
  const state = useKept(ask);
  const settings = useSettings();
  if (!state?.isSet || !settings) return null;
  return (
    <section aria-labelledby="policy" className="policy">
      <h2 id="policy">{settingsText('policy.title')}</h2>
      <p>{settingsText('policy.what')}</p>
      <ul className="faults">
        {setTexts(state, settings).map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <MissingPortals hosts={settings.forcedPortals} />
      {state.refused.map(({ pack, refusal }) => (
        <div key={pack} className="policy-trouble">
          <p>{settingsText('policy.refused', { pack, why: refusalText(refusal) })}</p>
          <FaultList faults={faultTexts(refusal)} />
        </div>
      ))}
      {state.faults.length > 0 && (
        <div className="policy-trouble">
          <p>{settingsText('policy.faults')}</p>
          <FaultList faults={state.faults.map(({ place, reason }) => `${place} ${reason}`)} />
        </div>
      )}
    </section>
  );
}

/** What holds, a sentence each. */
function setTexts(
  { memory, teams }: PolicyState,
  { locked, forcedPortals }: KnownSettings,
): readonly string[] {
  return [
    ...(memory === 'forbidden' ? [settingsText('policy.memory')] : []),
    ...(locked.length > 0
      ? [
          settingsText('policy.settings', {
            names: locked.map((key) => settingsText(`name.${key}`)).join(', '),
          }),
        ]
      : []),
    ...(teams.length > 0 ? [settingsText('policy.teams', { names: teams.join(', ') })] : []),
    ...(forcedPortals.length > 0
      ? [settingsText('policy.portals', { hosts: forcedPortals.join(', ') })]
      : []),
  ];
}

/** What is wrong is told in the words of whoever writes policies. */
const FaultList = ({ faults }: { readonly faults: readonly string[] }) =>
  faults.length > 0 && (
    <ul className="faults" lang={RULES_LANGUAGE}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );

/** Portals that the browser does not let Box24 read: a policy cannot grant them, the biller can with one press. */
function MissingPortals({ hosts }: { readonly hosts: readonly string[] }) {
  const missing = useMissingSites(hosts.map(portalPattern).join(' '));
  const grant = useGrant();
  if (missing.length === 0) return null;
  const names = hosts.filter((host) => missing.includes(portalPattern(host))).join(', ');
  return (
    <p className="policy-trouble portal-actions">
      {settingsText('policy.missing', { hosts: names })}
      <button
        type="button"
        aria-label={settingsText('policy.allow.of', { hosts: names })}
        onClick={() => grant.ask([...missing], names)}
      >
        {settingsText('policy.allow')}
      </button>
    </p>
  );
}
