import { coreRegistry } from '../../facts/registry.ts';
import { type Practice, type Proof, proveWhole } from '../../packs/prove.ts';
import type { TeamPack } from '../../packs/types.ts';
import { scenarioJudge } from '../../session/scenario-judge.ts';
import { type CorePack, loadCorePack } from '../build-pack.ts';
import { EXIT } from '../exit.ts';
import { readCast } from '../scenarios.ts';

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

/** What scenarios of packs are tried with. */
export const practice = (): Practice => ({ cast: readCast(), judgeBy: scenarioJudge });

export const proofOf = (pack: TeamPack, core: CorePack = loadCorePack()): Proof =>
  proveWhole(pack, core, coreRegistry, practice());

/** Whether all of it would be installed. */
export const isWhole = ({ ok, leftOut }: Proof): boolean => ok && leftOut.length === 0;
export const exitOf = (proof: Proof): number => (isWhole(proof) ? EXIT.fine : EXIT.failed);

/** How many scenarios were tried, where there are any. */
export const triedText = ({ scenarios }: Proof): string =>
  scenarios > 0 ? `${countOf(scenarios, 'scenario')} tried, ` : '';

export const countOf = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
export const named = ({ manifest: { id, version } }: TeamPack): string => `${id} ${version}`;
