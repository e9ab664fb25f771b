import type { Signer } from '../../../lib/packs/envelope.ts';
import type { Published } from '../../../lib/packs/release.ts';
import { keysOf, withKeys } from '../../../lib/packs/signers.ts';
import type { PackManifest, PublicKey } from '../../../lib/packs/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { HandOver } from './HandOver.tsx';
import { Revoked } from './Revoked.tsx';
import type { KeptKey } from './vault.ts';

/** What the next version says of keys: which one comes after the present one, and which ones count no more. */
export function Keys({
  manifest,
  published,
  keys,
  present,
  onKey,
  onManifest,
}: {
  readonly manifest: PackManifest;
  /** The newest first. */
  readonly published: readonly Published[];
  readonly keys: readonly KeptKey[];
  /** The key that signs. */
  readonly present: PublicKey;
  readonly onKey: (signer: Signer) => Promise<void>;
  readonly onManifest: (make: (before: PackManifest) => PackManifest) => void;
}) {
  const last = published[0]?.team.manifest;
  const { next, revoked = [] } = manifest.keys ?? {};
  // Whoever calls a hand-over off before it was published signs on with the present key.
  const isCalledOff = (key: PublicKey | undefined) => key === undefined && next !== last?.keys?.next;
  const stillCounted = revoked.filter((key) => key !== present);
  const used = new Set(published.flatMap(({ signed }) => keysOf(signed)));
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{partsText('keys')}</h2>
      <HandOver
        {...{ manifest, present, onKey }}
        published={last}
        isHere={(key) => keys.some(({ publicKey }) => publicKey === key)}
        onNext={(key) =>
          onManifest((before) => withKeys(before, key, isCalledOff(key) ? stillCounted : revoked))
        }
      />
      <Revoked
        {...{ manifest }}
        published={last}
        // Somebody must be left who can sign.
        candidates={[...used].filter((key) => key !== next && (key !== present || next !== undefined))}
        onRevoked={(list) => onManifest((before) => withKeys(before, before.keys?.next, list))}
      />
      {(next !== last?.keys?.next || revoked.length !== (last?.keys?.revoked ?? []).length) && (
        <p role="status">{partsText('keys.next-version')}</p>
      )}
    </section>
  );
}
