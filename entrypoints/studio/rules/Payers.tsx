import { useId, useState } from 'react';
import { PAYER_KINDS, type PayerKind } from '../../../lib/claim/claim.ts';
import type { PayerMode, PayerScope } from '../../../lib/rules/types.ts';
import type { PayerData } from '../../../lib/tables/payers.ts';
import { packsText } from '../../../lib/texts/packs-text.ts';
import { pageText } from '../../../lib/texts/page-text.ts';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { usePatience } from '../fields/patience.ts';
import { TextField } from '../fields/TextField.tsx';
import { put } from './put.ts';

type Kind = PayerKind | 'all';

const KINDS: readonly Kind[] = ['all', ...PAYER_KINDS.filter((kind) => kind !== 'unknown')];

/** So many are seen at a glance. */
const FEW = 8;

/** Kinds of payer, or single ones. */
export interface ForPayers {
  readonly payers?: PayerScope;
  readonly forPayers?: readonly string[];
}

/** For whom a rule speaks, and for which kinds one level lower. */
export function Payers({
  value: { payers: scope = {}, forPayers },
  known,
  fault: amiss,
  onChange,
}: {
  readonly value: ForPayers;
  /** Payers that may be named singly; left out: kinds only. */
  readonly known?: readonly Pick<PayerData, 'id' | 'kind' | 'title'>[];
  readonly fault: string | undefined;
  readonly onChange: (value: ForPayers) => void;
}) {
  const single = (known ?? []).filter(({ id, kind }) => id !== kind);
  const [way, setWay] = useState<'kinds' | 'single'>(forPayers ? 'single' : 'kinds');
  // What was chosen the other way stays for whoever turns back.
  const [left, setLeft] = useState<ForPayers>({});
  const { fault, touch } = usePatience(amiss);
  const set = (kind: Kind, mode: PayerMode | undefined) => onChange({ payers: put(scope, kind, mode) });
  const turnTo = (next: typeof way) => {
    setWay(next);
    setLeft(forPayers ? { forPayers } : { payers: scope });
    const { forPayers: ids = [], payers: kinds = {} } = left;
    onChange(
      next === 'single' && ids.length > 0 ? { forPayers: ids } : { payers: next === 'kinds' ? kinds : {} },
    );
  };
  const turnPayer = (id: string, isOn: boolean) => {
    const ids = [...(forPayers ?? []).filter((one) => one !== id), ...(isOn ? [id] : [])];
    onChange(ids.length > 0 ? { forPayers: ids } : { payers: {} });
  };
  const [find, setFind] = useState('');
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  const isShown = ({ id, title }: { readonly id: string; readonly title: string }) =>
    forPayers?.includes(id) || words.every((word) => `${title} ${id}`.toLowerCase().includes(word));
  const name = useId();
  const isOn = (kind: Kind) => (scope[kind] ?? 'off') !== 'off';
  const nameOf = (kind: Kind) => (kind === 'all' ? packsText('payers.all') : pageText(`payer.${kind}`));
  return (
    <fieldset className="field wide" {...touch}>
      <legend>{studioText('rule.payers')}</legend>
      {known && (
        <div className="checks">
          {(['kinds', 'single'] as const).map((one) => (
            <label key={one} className="check">
              <input type="radio" name={name} checked={way === one} onChange={() => turnTo(one)} />
              {studioText(`rule.payers.${one}`)}
            </label>
          ))}
        </div>
      )}
      {way === 'kinds' && (
        <div className="checks">
          {KINDS.map((kind) => (
            <label key={kind} className="check">
              <input
                type="checkbox"
                checked={isOn(kind)}
                onChange={({ target }) => set(kind, target.checked ? 'as-is' : undefined)}
              />
              {nameOf(kind)}
            </label>
          ))}
        </div>
      )}
      {way === 'kinds' && KINDS.some(isOn) && (
        <details open={Object.values(scope).includes('one-lower')}>
          <summary>{ruleFormText('payers.lower')}</summary>
          <div className="checks">
            {KINDS.filter(isOn).map((kind) => (
              <label key={kind} className="check">
                <input
                  type="checkbox"
                  checked={scope[kind] === 'one-lower'}
                  onChange={({ target }) => set(kind, target.checked ? 'one-lower' : 'as-is')}
                />
                {ruleFormText('payers.lower.of', { payer: nameOf(kind) })}
              </label>
            ))}
          </div>
        </details>
      )}
      {way === 'single' && single.length > FEW && (
        <TextField
          label={ruleFormText('payers.find')}
          hint={single.some(isShown) ? undefined : ruleFormText('fact.none')}
          value={find}
          onChange={setFind}
        />
      )}
      {way === 'single' && (
        <div className="checks">
          {single.filter(isShown).map(({ id, title }) => (
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
      )}
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}
