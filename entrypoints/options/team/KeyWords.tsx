import type { PublicKey } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { teamText } from '../../../lib/texts/team-text.ts';
import { useKeyWords } from './use-key-words.ts';

interface Press {
  readonly label: string;
  readonly onPress: () => void;
}

/** The four words of a key, to be compared with the lead's, and what follows. Nothing is shown before they are worked out. */
export function KeyWords({
  publicKey,
  what,
  same,
  cancel,
  onDiffer,
}: {
  readonly publicKey: PublicKey;
  readonly what: string;
  readonly same: Press;
  readonly cancel: Press;
  readonly onDiffer: () => void;
}) {
  const words = useKeyWords(publicKey);
  return (
    <>
      <p>{what}</p>
      {words && (
        <>
          <ol className="key-words" lang={RULES_LANGUAGE}>
            {words.map((word, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, its place is what it is.
              <li key={place}>{word}</li>
            ))}
          </ol>
          <p className="portal-actions">
            <button type="button" className="primary" onClick={same.onPress}>
              {same.label}
            </button>
            <button type="button" onClick={onDiffer}>
              {teamText('words.differ')}
            </button>
            <button type="button" className="quiet" onClick={cancel.onPress}>
              {cancel.label}
            </button>
          </p>
        </>
      )}
    </>
  );
}
