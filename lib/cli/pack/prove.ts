import { coreRegistry } from '../../facts/registry.ts';
import { type Proof, proveWhole } from '../../packs/prove.ts';
import type { TeamPack } from '../../packs/types.ts';
import { type CorePack, loadCorePack } from '../build-pack.ts';
import { EXIT } from '../exit.ts';

/** What a proof found, as lines, worst first. */
export function proofLines({
  faults,
  leftOut,
  notes,
}: Pick<Proof, 'faults' | 'leftOut' | 'notes'>): string[] {
  return [
    ...faults.map((fault) => `refused   ${fault}`),
    ...leftOut.flatMap(({ part, id, reasons }) =>
      reasons.map((reason) => `left out  ${part} ${id}: ${reason}`),
    ),
    ...notes.map((note) => `note      ${note}`),
  ];
}

export const proofOf = (pack: TeamPack, core: CorePack = loadCorePack()): Proof =>
  proveWhole(pack, core, coreRegistry);

/** Whether all of it would be installed. */
export const isWhole = ({ ok, leftOut }: Proof): boolean => ok && leftOut.length === 0;
export const exitOf = (proof: Proof): number => (isWhole(proof) ? EXIT.fine : EXIT.failed);

export const countOf = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
export const named = ({ manifest: { id, version } }: TeamPack): string => `${id} ${version}`;
