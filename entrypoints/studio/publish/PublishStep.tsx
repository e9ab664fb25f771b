import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Notice } from '../../../components/Notice.tsx';
import { coreRegistry } from '../../../lib/facts/registry.ts';
import { nextVersion, release } from '../../../lib/packs/release.ts';
import { keysOf, signersFor } from '../../../lib/packs/signers.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import { publishText } from '../../../lib/texts/publish-text.ts';
import { text } from '../../../lib/texts/text.ts';
import { localToday } from '../../judge/today.ts';
import { practising } from '../practice/practice.ts';
import { BarList } from '../prove/BarList.tsx';
import { type Bar, barsOf, faultBar } from '../prove/bars.ts';
import { run } from '../prove/run.ts';
import type { StepProps } from '../steps.tsx';
import { InviteTeam } from './InviteTeam.tsx';
import { Keys } from './Keys.tsx';
import { MakeKey } from './MakeKey.tsx';
import { SignPack } from './SignPack.tsx';
import { TeamKey } from './TeamKey.tsx';
import { useVault } from './use-vault.ts';
import { Versions } from './Versions.tsx';
import './publish.css';

/** The key, a signed version of the draft, its files, and the way back to one before. */
export function PublishStep({ draft, base, onChange }: StepProps) {
  const { manifest } = draft.pack;
  const { keys, published, trouble, keepKey, keepVersion } = useVault(manifest.id);
  const last = published[0];
  const signers = signersFor(keys ?? [], manifest, last ? keysOf(last.signed) : []);
  const [present, ...beside] = signers;
  const [says, setSays] = useState<string>();
  const [faults, setFaults] = useState<readonly Bar[]>([]);
  const [isBusy, setBusy] = useState(false);
  const suggested = nextVersion(published, manifest.version);

  const publish = async (team: TeamPack, republishes?: string): Promise<boolean> => {
    if (!present) return false;
    setBusy(true);
    setFaults([]);
    setSays(publishText('proving'));
    try {
      const barred = republishes ? [] : await bars(team);
      if (barred.length > 0) {
        setFaults(barred);
        setSays(undefined);
        return false;
      }
      const made = await release(team, {
        signers: [present, ...beside],
        base,
        registry: coreRegistry,
        practice: practising,
        engine: browser.runtime.getManifest().version,
        now: new Date(),
        ...(republishes && { republishes }),
        tell: (done, of) => setSays(publishText('proving.rule', { done, of })),
      });
      setFaults((made.faults ?? []).map((one) => faultBar(one, team.content)));
      const isKept = made.faults ? false : await keepVersion(made.published);
      setSays(isKept ? publishText('signed', { version: team.manifest.version }) : undefined);
      return isKept;
    } finally {
      setBusy(false);
    }
  };

  /** What its examples do not show: rules against each other, and what is expected of saved claims. */
  const bars = async (pack: TeamPack): Promise<readonly Bar[]> => {
    const question = { ask: 'prove', pack, samples: draft.samples, extent: 'bars' } as const;
    try {
      const told = await run({ ...question, today: localToday(), language: text('language') }).done;
      return told.tell === 'proved' ? barsOf(told.result, pack.content) : [];
    } catch {
      return [{ says: proveText('failed') }];
    }
  };

  if (keys === undefined && !trouble) return null;
  return (
    <>
      {trouble && <Notice status="likely-deny" title={publishText(`trouble.${trouble}`)} />}
      {present ? (
        <>
          <TeamKey publicKey={present.publicKey} />
          <SignPack
            {...{ draft, published, suggested, isBusy }}
            onSign={(team) =>
              void publish(team).then(
                (isDone) =>
                  isDone &&
                  // What is new is asked anew for the next version.
                  onChange((one) => ({
                    ...one,
                    pack: { ...one.pack, manifest: { ...team.manifest, notes: '' } },
                  })),
              )
            }
          />
          <p role="status">{says}</p>
          {faults.length > 0 && (
            <Notice status="will-deny" title={publishText('faults')}>
              <BarList bars={faults} />
            </Notice>
          )}
          <Versions
            {...{ published, isBusy }}
            onRepublish={({ team, version }) =>
              void publish(
                {
                  ...team,
                  manifest: {
                    ...team.manifest,
                    version: suggested,
                    notes: publishText('out.notes', { version }),
                    expires: manifest.expires,
                  },
                },
                version,
              )
            }
          />
          {published.length > 0 && (
            <InviteTeam
              manifest={manifest}
              publicKey={present.publicKey}
              said={draft.invite ?? {}}
              onSaid={(part) => onChange((one) => ({ ...one, invite: { ...one.invite, ...part } }))}
            />
          )}
          {last && (
            <Keys
              {...{ manifest, published, keys: keys ?? [] }}
              present={present.publicKey}
              onKey={keepKey}
              onManifest={(make) =>
                onChange((one) => ({ ...one, pack: { ...one.pack, manifest: make(one.pack.manifest) } }))
              }
            />
          )}
        </>
      ) : (
        <MakeKey onKey={keepKey} />
      )}
    </>
  );
}
