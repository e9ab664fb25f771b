import { Notice } from '../../components/Notice.tsx';
import { RulesOff } from '../../components/RulesOff.tsx';
import { Tally } from '../../components/Tally.tsx';
import { useRulesOff } from '../../components/use-settings.ts';
import { PAYER_KINDS } from '../../lib/claim/claim.ts';
import type { LiveState } from '../../lib/session/types.ts';
import { pageText } from '../../lib/texts/page-text.ts';

/** What the one look at the page gave, in words. */
export function Result({ state }: { readonly state: LiveState | undefined }) {
  const rulesOff = useRulesOff();
  if (!state) return <p role="status">{pageText('popup.noForm')}</p>;
  if (state.trouble)
    return (
      <Notice status="not-checked" title={pageText(`panel.trouble.${state.trouble}`)}>
        <p className="soft">{pageText('panel.troubleHint')}</p>
      </Notice>
    );
  const kind = PAYER_KINDS.find((one) => one === state.payer.kind) ?? 'unknown';
  const payer =
    kind === 'unknown'
      ? pageText('popup.noPayer')
      : `${pageText('payer.checkedAs')} ${pageText(`payer.${kind}`)}.`;
  return (
    <div className="result" role="status">
      <Tally state={state} />
      <RulesOff now={rulesOff} />
      <p className="soft">
        {payer} {pageText('popup.read', state.coverage)}
      </p>
    </div>
  );
}
