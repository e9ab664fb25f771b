import { useJudgedBy } from '../../components/use-judged-by.ts';
import { trainingText } from '../../lib/texts/training-text.ts';

/** The packs that judge real claims now, each with its version; undefined until that is known. */
export function usePacks(): string | undefined {
  const judgedBy = useJudgedBy(undefined, undefined);
  return (
    judgedBy &&
    [`Box24 ${judgedBy.core}`, ...judgedBy.packs.map(({ title, version }) => `${title} ${version}`)].join(
      ', ',
    )
  );
}

/** That practice is judged as claims are, with the versions. */
export function Stamp() {
  const packs = usePacks();
  return <p className="stamp">{packs !== undefined && trainingText('stamp', { packs })}</p>;
}
