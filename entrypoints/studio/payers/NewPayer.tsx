import { type FormEvent, useState } from 'react';
import { PAYER_KINDS, type PayerKind } from '../../../lib/claim/claim.ts';
import type { PayerChange } from '../../../lib/packs/types.ts';
import { type PayerData, parametersOf, plainName } from '../../../lib/tables/payers.ts';
import { pageText } from '../../../lib/texts/page-text.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { idOf } from '../drafts/draft.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { asWritten } from './values.ts';

const KINDS = PAYER_KINDS.filter((kind): kind is Exclude<PayerKind, 'unknown'> => kind !== 'unknown');

/** Begins a payer that Box24 does not know, with the values of one that it does, or with none. */
export function NewPayer({
  payers,
  taken,
  addressOf,
  onAdd,
}: {
  readonly payers: readonly PayerData[];
  readonly taken: readonly string[];
  readonly addressOf: (payer: string) => string;
  readonly onAdd: (payer: Required<Pick<PayerChange, 'id' | 'payer' | 'values'>>) => void;
}) {
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<Exclude<PayerKind, 'unknown'>>('commercial');
  const [template, setTemplate] = useState('');
  const [isTried, setTried] = useState(false);
  // An id has no digit at its start and belongs to one payer.
  const id = idOf(title).replace(/^[0-9-]+/, '');
  const isTaken = [...taken, ...payers.map((payer) => payer.id)].includes(id);
  const like = payers.find((payer) => payer.id === template);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!id || isTaken) return;
    const values = like ? asWritten(parametersOf(like, payers)) : {};
    onAdd({ id, payer: { kind, title: title.trim(), names: [plainName(title)] }, values });
  };
  return (
    <section aria-labelledby="new-payer">
      <h2 id="new-payer">{partsText('payers.new')}</h2>
      <form className="fields" onSubmit={begin}>
        <TextField
          label={partsText('payers.title')}
          hint={partsText('payers.title.hint')}
          value={title}
          fault={isTried && !id ? studioText('fault.needed') : undefined}
          onChange={setTitle}
        />
        <SelectField
          label={partsText('payers.kind')}
          value={kind}
          options={KINDS.map((one) => [one, pageText(`payer.${one}`)] as const)}
          onChange={(value) => setKind(KINDS.find((one) => one === value) ?? 'commercial')}
        />
        <SelectField
          label={partsText('payers.template')}
          value={template}
          options={[
            ['', partsText('payers.template.none')],
            ...payers
              .filter((payer) => payer.kind === kind && payer.profile.length > 0)
              .map((payer) => [payer.id, payer.title] as const),
          ]}
          onChange={setTemplate}
        />
        <button type="submit">{studioText('new.begin')}</button>
      </form>
      {isTaken && (
        <p className="fault">
          {partsText('payers.taken')} <a href={addressOf(id)}>{partsText('payers.open')}</a>
        </p>
      )}
    </section>
  );
}
