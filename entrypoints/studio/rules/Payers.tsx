import { PAYER_KINDS, type PayerKind } from '../../../lib/claim/claim.ts';
import type { KindRule } from '../../../lib/packs/types.ts';
import type { PayerData } from '../../../lib/tables/payers.ts';
import { packsText } from '../../../lib/texts/packs-text.ts';
import { pageText } from '../../../lib/texts/page-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';

const KINDS: readonly (PayerKind | 'all')[] = ['all', ...PAYER_KINDS.filter((kind) => kind !== 'unknown')];

/** For whom a rule speaks: kinds of payer, or single ones. */
export function Payers({
  rule,
  payers,
  fault,
  onChange,
}: {
  readonly rule: KindRule;
  readonly payers: readonly PayerData[];
  readonly fault: string | undefined;
  readonly onChange: (rule: KindRule) => void;
}) {
  const { payers: scope = {}, forPayers, ...rest } = rule;
  const single = payers.filter(({ id, kind }) => id !== kind);
  const turnKind = (kind: PayerKind | 'all', isOn: boolean) => {
    const { [kind]: _gone, ...others } = scope;
    onChange({ ...rest, payers: isOn ? { ...scope, [kind]: 'as-is' } : others });
  };
  const turnPayer = (id: string, isOn: boolean) => {
    const ids = [...(forPayers ?? []).filter((one) => one !== id), ...(isOn ? [id] : [])];
    onChange(ids.length > 0 ? { ...rest, forPayers: ids } : { ...rest, payers: {} });
  };
  return (
    <fieldset className="field wide">
      <legend>{studioText('rule.payers')}</legend>
      {!forPayers && (
        <div className="checks">
          {KINDS.map((kind) => (
            <label key={kind} className="check">
              <input
                type="checkbox"
                checked={(scope[kind] ?? 'off') !== 'off'}
                onChange={({ target }) => turnKind(kind, target.checked)}
              />
              {kind === 'all' ? packsText('payers.all') : pageText(`payer.${kind}`)}
            </label>
          ))}
        </div>
      )}
      <details open={forPayers !== undefined}>
        <summary>{studioText('rule.payers.single')}</summary>
        <div className="checks">
          {single.map(({ id, title }) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={forPayers?.includes(id) ?? false}
                onChange={({ target }) => turnPayer(id, target.checked)}
              />
              {title}
            </label>
          ))}
        </div>
      </details>
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}
