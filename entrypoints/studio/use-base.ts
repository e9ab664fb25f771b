import { useEffect, useState } from 'react';
import type { PackBase } from '../../lib/packs/extend.ts';

/** What drafts stand on; undefined while it is on its way. */
export function useBase(): PackBase | 'failed' | undefined {
  const [base, setBase] = useState<PackBase | 'failed'>();
  useEffect(() => {
    import('./base.ts').then(
      (loaded) => setBase(loaded.base),
      () => setBase('failed'),
    );
  }, []);
  return base;
}
