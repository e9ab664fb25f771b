import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Box24Database } from '../../lib/memory/database.ts';
import { type KeptRecord, watchRecords } from '../../lib/memory/records.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';

export const background = asker<BackgroundApi>('background', (request) =>
  browser.runtime.sendMessage(request),
);

/** All records, the latest first, as they come; undefined until they are read, `blocked` where they cannot be. */
export function useRecords(): readonly KeptRecord[] | 'blocked' | undefined {
  const [records, setRecords] = useState<readonly KeptRecord[] | 'blocked'>();
  useEffect(
    () =>
      watchRecords(new Box24Database(), setRecords, () => {
        setRecords('blocked');
      }),
    [],
  );
  return records;
}

/** The title of a rule by its id; one that the pack no longer has is called by its id. */
export function useRuleTitles(): (rule: string) => string {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    background('rulePack', {}).then(
      ({ pack }) => setTitles(new Map(pack.rules.map(({ id, title }) => [id, title]))),
      () => undefined,
    );
  }, []);
  return (rule) => titles.get(rule) ?? rule;
}
