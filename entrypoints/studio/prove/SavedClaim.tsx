import { useState } from 'react';
import { PAYER_KINDS } from '../../../lib/claim/claim.ts';
import type { PackContent } from '../../../lib/packs/types.ts';
import { pageText } from '../../../lib/texts/page-text.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import type { SampleClaim } from '../drafts/draft.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { rulesOf } from '../rules/content.ts';
import { titleOf } from '../rules/names.ts';
import { ClaimContents } from './ClaimContents.tsx';

/** A kept claim: its name and payer, what it holds, and what rules of the pack are expected to say of it. */
export function SavedClaim({
  sample,
  content,
  onChange,
  onDelete,
}: {
  readonly sample: SampleClaim;
  readonly content: PackContent;
  readonly onChange: (make: (sample: SampleClaim) => SampleClaim) => void;
  readonly onDelete: () => void;
}) {
  const { name, payer } = sample;
  return (
    <li>
      <details className="grow saved-claim">
        <summary>{name}</summary>
        <div className="fields">
          <TextField
            label={proveText('saved.name')}
            value={name}
            onChange={(value) => onChange((one) => ({ ...one, name: value }))}
          />
          <SelectField
            label={proveText('saved.payer')}
            value={payer}
            options={PAYER_KINDS.map((kind) => [kind, pageText(`payer.${kind}`)] as const)}
            onChange={(value) => {
              const kind = PAYER_KINDS.find((one) => one === value);
              if (kind) onChange((one) => ({ ...one, payer: kind }));
            }}
          />
        </div>
        <Expectations {...{ sample, content, onChange }} />
        <ClaimContents sample={sample} heading="h3" />
      </details>
      <button type="button" aria-label={proveText('saved.delete', { name })} onClick={onDelete}>
        {studioText('delete')}
      </button>
    </li>
  );
}

function Expectations({
  sample: { expects = [] },
  content,
  onChange,
}: {
  readonly sample: SampleClaim;
  readonly content: PackContent;
  readonly onChange: (make: (sample: SampleClaim) => SampleClaim) => void;
}) {
  const titles = new Map(rulesOf(content).map((one) => [one.id, titleOf(one)]));
  const open = [...titles].filter(([id]) => !expects.some(({ rule }) => rule === id));
  const [chosen, setChosen] = useState<string>();
  const [how, setHow] = useState('speaks');
  const rule = open.find(([id]) => id === chosen)?.[0] ?? open[0]?.[0];
  const expectOne = () => {
    if (rule === undefined) return;
    onChange((one) => ({ ...one, expects: [...(one.expects ?? []), { rule, speaks: how === 'speaks' }] }));
  };
  const leave = (id: string) =>
    onChange((one) => ({ ...one, expects: (one.expects ?? []).filter((each) => each.rule !== id) }));
  if (titles.size === 0 && expects.length === 0) return null;
  return (
    <fieldset>
      <legend>{proveText('saved.expects')}</legend>
      <ul>
        {expects.map(({ rule: id, speaks }) => {
          const title = titles.get(id) ?? id;
          return (
            <li key={id}>
              {proveText(speaks ? 'saved.expects.one.speaks' : 'saved.expects.one.silent', { title })}{' '}
              <button
                type="button"
                aria-label={proveText('saved.expects.remove', { title })}
                onClick={() => leave(id)}
              >
                {proveText('saved.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      {rule !== undefined && (
        <div className="fields">
          <SelectField
            label={proveText('saved.expects.rule')}
            value={rule}
            options={open}
            onChange={setChosen}
          />
          <SelectField
            label={proveText('saved.expects.how')}
            value={how}
            options={[
              ['speaks', proveText('saved.expects.speaks')],
              ['silent', proveText('saved.expects.silent')],
            ]}
            onChange={setHow}
          />
          <button type="button" onClick={expectOne}>
            {proveText('saved.expects.add')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
