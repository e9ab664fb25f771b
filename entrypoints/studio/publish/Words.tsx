import type { PublicKey } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { useKeyWords } from '../../options/team/use-key-words.ts';

/** A key by its four words. */
export function Words({ publicKey }: { readonly publicKey: PublicKey }) {
  const words = useKeyWords(publicKey);
  return <b lang={RULES_LANGUAGE}>{words?.join(' · ')}</b>;
}
