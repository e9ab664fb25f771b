import { useState } from 'react';
import type { PayerChange } from '../../../lib/packs/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { localToday } from '../../judge/today.ts';
import { hashOf } from '../address.ts';
import { changePart } from '../drafts/draft.ts';
import type { StepProps } from '../steps.tsx';
import { ChangedPayers } from './ChangedPayers.tsx';
import { NewPayer } from './NewPayer.tsx';
import { PayerEditor } from './PayerEditor.tsx';

/** What payers want, as the team knows it; and payers that Box24 does not know. */
export function PayersStep({ draft, base, view, onChange }: StepProps) {
  const { payers: changes = [] } = draft.pack.content;
  /** Payers that were opened or begun without anything said of them. */
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const addressOf = (part: string) => hashOf({ draft: draft.id, step: 'payers', part });
  const known = base.payers.find(({ id }) => id === view.part);
  const change = changes.find(({ id }) => id === view.part);
  const put = (next: PayerChange) =>
    onChange(
      changePart('payers', (all) =>
        all.some(({ id }) => id === next.id)
          ? all.map((one) => (one.id === next.id ? next : one))
          : [...all, next],
      ),
    );
  if (view.part && (known || change))
    return (
      <>
        <p>
          <a href={hashOf({ draft: draft.id, step: 'payers' })}>{partsText('payers.all')}</a>
        </p>
        <PayerEditor
          key={view.part}
          isFresh={!change || fresh.has(view.part)}
          change={change ?? { id: view.part, values: {}, source: noSource() }}
          {...{ known, base }}
          onChange={(next) => {
            if (!change) setFresh(new Set([...fresh, next.id]));
            put(next);
          }}
        />
      </>
    );
  return (
    <>
      <ChangedPayers state={draft.changed} payers={base.payers} {...{ changes, addressOf, onChange }} />
      <NewPayer
        payers={base.payers}
        taken={changes.map(({ id }) => id)}
        addressOf={addressOf}
        onAdd={({ id, payer, values }) => {
          setFresh(new Set([...fresh, id]));
          put({ id, payer, values, source: noSource() });
          location.hash = addressOf(id);
        }}
      />
    </>
  );
}

const noSource = (): PayerChange['source'] => ({ source: '', read: localToday(), confidence: 'verified' });
