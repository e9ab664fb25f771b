import { useEffect, useState } from 'react';
import { keyWords } from '../../../lib/packs/key-words.ts';
import type { PublicKey } from '../../../lib/packs/types.ts';

/** The four words of a key. Undefined until they are known, and for what is no key. */
export function useKeyWords(publicKey: PublicKey | undefined): readonly string[] | undefined {
  const [known, setKnown] = useState<{ readonly of: PublicKey; readonly words: readonly string[] }>();
  useEffect(() => {
    if (publicKey === undefined) return;
    keyWords(publicKey).then(
      (words) => setKnown({ of: publicKey, words }),
      () => undefined,
    );
  }, [publicKey]);
  return known?.of === publicKey ? known?.words : undefined;
}
