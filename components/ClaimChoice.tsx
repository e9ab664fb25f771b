import type { LiveState } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';

/** Which of several claims of a page is shown: each by its place on the page and what tells it apart there. */
export function ClaimChoice({
  claims,
  chosen,
  onChoose,
}: {
  readonly claims: readonly LiveState[];
  /** Its place in `claims`. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}) {
  return (
    <p className="other-forms">
      <select
        aria-label={pageText('panel.whichClaim')}
        value={chosen}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {claims.map((claim, index) => (
          <option key={nameOf(claim, index, claims.length)} value={index}>
            {nameOf(claim, index, claims.length)}
          </option>
        ))}
      </select>
    </p>
  );
}

function nameOf({ account, lines }: LiveState, index: number, count: number): string {
  const told = [
    ...(account ? [pageText('panel.account', { account })] : []),
    pageText('panel.lineCount', { count: lines.length }),
  ];
  return pageText('panel.claimOf', { position: index + 1, count, told: told.join(', ') });
}
