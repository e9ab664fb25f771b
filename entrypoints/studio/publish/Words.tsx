import { useKeyWords } from '../../../components/use-key-words.ts';
import type { PublicKey } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';

/** A key by its four words. */
export function Words({ publicKey }: { readonly publicKey: PublicKey }) {
  const words = useKeyWords(publicKey);
  return <b lang={RULES_LANGUAGE}>{words?.join(' · ')}</b>;
}
