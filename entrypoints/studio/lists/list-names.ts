import { useEffect, useState } from 'react';

/** What the bundled lists are called, and what their members are. */
export type ListNames = typeof import('virtual:set-names').default;
export type ListName = ListNames[string];

/** As packs name lists. */
export const SET_NAME = /^[A-Z][A-Z0-9_]*$/;

/** Undefined while they are on their way. */
export function useListNames(): ListNames | undefined {
  const [names, setNames] = useState<ListNames>();
  useEffect(() => {
    import('virtual:set-names').then(
      (loaded) => setNames(loaded.default),
      // Without them lists go by their short names.
      () => setNames({}),
    );
  }, []);
  return names;
}
