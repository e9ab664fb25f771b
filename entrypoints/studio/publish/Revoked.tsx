import type { PackManifest, PublicKey } from '../../../lib/packs/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { Words } from './Words.tsx';

/** Keys that were used for the pack and may be taken back, and those that were. */
export function Revoked({
  manifest,
  published,
  candidates,
  onRevoked,
}: {
  readonly manifest: PackManifest;
  /** The version that was signed last. */
  readonly published: PackManifest | undefined;
  /** Keys without which somebody can still sign. */
  readonly candidates: readonly PublicKey[];
  readonly onRevoked: (revoked: readonly PublicKey[]) => void;
}) {
  const revoked = manifest.keys?.revoked ?? [];
  const open = candidates.filter((key) => !revoked.includes(key));
  if (open.length + revoked.length === 0) return null;
  return (
    <details className="hand-over" open={revoked.length > 0}>
      <summary>{partsText('keys.revoke')}</summary>
      <p>{partsText('keys.revoke.what')}</p>
      <ul className="rows">
        {open.map((key) => (
          <li key={key}>
            <span className="grow">
              <Words publicKey={key} />
            </span>
            <button type="button" onClick={() => onRevoked([...revoked, key])}>
              {partsText('keys.revoke.do')}
            </button>
          </li>
        ))}
        {revoked.map((key) => (
          <li key={key}>
            <span className="grow">
              <Words publicKey={key} />{' '}
              <span className="fault">
                {partsText(published?.keys?.revoked?.includes(key) ? 'keys.revoked' : 'keys.revoked.next')}
              </span>
            </span>
            {!published?.keys?.revoked?.includes(key) && (
              <button type="button" onClick={() => onRevoked(revoked.filter((one) => one !== key))}>
                {partsText('keys.revoke.back')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
