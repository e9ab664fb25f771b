import { browser } from 'wxt/browser';
import type { LeftOut, TeamPack } from '../../../lib/packs/types.ts';
import { changePacks } from './changes.ts';
import type { KeptPack } from './database.ts';
import { keepPack, readPacks, readVersion } from './store.ts';
import { tryRules } from './try-rules.ts';

/** Tries the rules of installed packs anew when Box24 itself has become another: what they name may be gone, or be there now. */
export function followUpdates(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void tryAllAnew().catch(() => undefined);
  });
}

const tryAllAnew = (): Promise<void> =>
  changePacks(async () => {
    for (const kept of await readPacks()) await tryAnew(kept);
  });

async function tryAnew(kept: KeptPack): Promise<void> {
  const triedBy = browser.runtime.getManifest().version;
  const pack = kept.current.triedBy === triedBy ? undefined : await readVersion(kept.current);
  if (!pack) return;
  const { faults, leftOut } = await tryRules(pack, () => undefined);
  const out = faults.length > 0 ? allOut(pack, faults) : leftOut;
  await keepPack({ ...kept, current: { ...kept.current, leftOut: out, triedBy } });
}

/** A pack that would be refused now does nothing. */
function allOut({ content }: TeamPack, reasons: readonly string[]): LeftOut[] {
  const of = (part: LeftOut['part'], ids: readonly string[]) => ids.map((id) => ({ part, id, reasons }));
  return [
    ...of(
      'rule',
      [...(content.rules ?? []), ...(content.kinds ?? [])].map(({ id }) => id),
    ),
    ...of(
      'change',
      (content.changes ?? []).map(({ rule }) => rule),
    ),
    ...of(
      'set',
      (content.sets ?? []).map(({ set }) => set),
    ),
    ...of(
      'payer',
      (content.payers ?? []).map(({ id }) => id),
    ),
    ...of(
      'portal',
      (content.portals ?? []).map(({ id }) => id),
    ),
    ...of(
      'scenario',
      (content.scenarios ?? []).map(({ id }) => id),
    ),
  ];
}
