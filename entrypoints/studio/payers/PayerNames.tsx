import type { PayerChange } from '../../../lib/packs/types.ts';
import { plainName } from '../../../lib/tables/payers.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { TextField } from '../fields/TextField.tsx';
import { ListField } from './ListField.tsx';

type Payer = NonNullable<PayerChange['payer']>;

/** How a payer that Box24 does not know is known on a claim; one of the three is needed. */
export function PayerNames({
  payer,
  onChange,
}: {
  readonly payer: Payer;
  readonly onChange: (payer: Payer) => void;
}) {
  const { names = [], payerIds = [], hosts = [], ...rest } = payer;
  const set = (part: Pick<Payer, 'names' | 'payerIds' | 'hosts'>) => {
    const now = { names, payerIds, hosts, ...part };
    const filled = Object.entries(now).filter(([, list]) => list.length > 0);
    onChange({ ...rest, ...Object.fromEntries(filled) });
  };
  const isUnknown = names.length + payerIds.length + hosts.length === 0;
  return (
    <div className="fields">
      <TextField
        label={partsText('payers.title')}
        value={payer.title}
        onChange={(title) => onChange({ ...payer, title })}
      />
      <ListField
        label={partsText('payers.names')}
        hint={partsText('payers.names.hint')}
        fault={isUnknown ? partsText('payers.names.fault') : undefined}
        values={names}
        read={plainName}
        onChange={(list) => set({ names: list })}
      />
      <ListField
        label={partsText('payers.ids')}
        hint={partsText('payers.ids.hint')}
        values={payerIds}
        read={(written) => written.toUpperCase().replace(/[^A-Z0-9]/g, '')}
        onChange={(list) => set({ payerIds: list })}
      />
      <ListField
        label={partsText('payers.hosts')}
        hint={partsText('payers.hosts.hint')}
        values={hosts}
        read={hostIn}
        onChange={(list) => set({ hosts: list })}
      />
    </div>
  );
}

/** The host of what was pasted, an address or a host. */
export const hostIn = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '');
