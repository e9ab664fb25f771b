/** A small pack and keys for tests. Packs of tests are signed with keys that are made for them, and thrown away. */
import { toBase64Url } from '../../lib/packs/base64.ts';
import { type Signer, sealEnvelope } from '../../lib/packs/envelope.ts';
import { payloadOf } from '../../lib/packs/open.ts';
import { packOf, ruleOf, scenarioOf } from '../../lib/packs/test-pack.ts';
import type { PackManifest, TeamPack } from '../../lib/packs/types.ts';

/** A moment at which the sample is good. */
export const SAMPLE_NOW = new Date('2026-11-27T09:00:00Z');

/** A pack whose contents are as they should be. */
export const samplePack = (manifest: Partial<PackManifest> = {}): TeamPack =>
  packOf({ kinds: [ruleOf('cpap-needs-kx')], scenarios: [scenarioOf('plan-wants-kx')] }, manifest);

/** A key without a backup. */
export async function sampleKey(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  return { publicKey: toBase64Url(new Uint8Array(raw)), privateKey: pair.privateKey };
}

/** A signed pack as its file. */
export async function sealed(
  pack: TeamPack,
  ...signers: readonly Signer[]
): Promise<Uint8Array<ArrayBuffer>> {
  return new TextEncoder().encode(await sealEnvelope(payloadOf(pack), signers));
}
