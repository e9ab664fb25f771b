import type { PublicKey } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { useWords } from './use-words.ts';

/** A key by its four words. */
export function Words({ publicKey }: { readonly publicKey: PublicKey }) {
  const words = useWords(publicKey);
  return <b lang={RULES_LANGUAGE}>{words?.join(' · ')}</b>;
}
