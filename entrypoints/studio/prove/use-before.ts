import { useCallback, useState } from 'react';
import { browser } from 'wxt/browser';
import { useKept } from '../../../components/use-settings.ts';
import { asker } from '../../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../../lib/messages/types.ts';
import type { Published } from '../../../lib/packs/release.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { compareVersions } from '../../../lib/packs/version.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

export interface Before {
  readonly choice: string;
  readonly options: readonly (readonly [value: string, says: string])[];
  /** Undefined: Box24 without the pack. */
  readonly team: TeamPack | undefined;
  readonly choose: (value: string) => void;
  readonly takeFile: (pack: TeamPack) => void;
}

/**
 * What a draft is held against: the version that is installed here, one that was signed here, one of a file, or Box24 alone; the
 * newest of the first two until another is chosen.
 * @param pack the id of its pack
 */
export function useBefore(pack: string, published: readonly Published[]): Before {
  const askInstalled = useCallback(() => background('packContents', { id: pack }), [pack]);
  const installed = useKept(askInstalled);
  const [file, setFile] = useState<TeamPack>();
  const [chosen, setChosen] = useState<string>();
  const versions = [
    // What was signed here says the same in every place.
    ...(installed && published.every(({ version }) => version !== installed.manifest.version)
      ? [{ id: 'installed', says: 'before.installed' as const, team: installed }]
      : []),
    ...published.map(({ version, team }) => ({ id: version, says: 'before.signed' as const, team })),
  ].toSorted((a, b) => compareVersions(b.team.manifest.version, a.team.manifest.version));
  const all = [...versions, ...(file ? [{ id: 'file', says: 'before.file' as const, team: file }] : [])];
  const choice = chosen ?? versions[0]?.id ?? 'none';
  return {
    choice,
    options: [
      ['none', proveText('before.none')],
      ...all.map(({ id, says, team }) => [id, proveText(says, { version: team.manifest.version })] as const),
    ],
    team: all.find(({ id }) => id === choice)?.team,
    choose: setChosen,
    takeFile: (team) => {
      setFile(team);
      setChosen('file');
    },
  };
}
