import { useReducer, useState } from 'react';
import { type Draft, newLine } from '../draft.ts';
import { type FormFault, formFaults } from '../form-checks.ts';
import type { FormClaim } from '../portal.ts';
import { Header } from './Header.tsx';
import { LineCard } from './LineCard.tsx';
import { Review } from './Review.tsx';
import { RULES } from './rules.ts';

type View = 'form' | 'review' | 'sent';

/** The whole app. The draft is the claim; whatever changes it has the cards drawn anew. */
export function App({
  draft,
  name,
  submit,
}: {
  readonly draft: Draft;
  readonly name: string;
  readonly submit: (claim: FormClaim) => void;
}) {
  const [, changed] = useReducer((count: number) => count + 1, 0);
  const [view, setView] = useState<View>('form');
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const toReview = () => {
    const found = formFaults(draft.claim(), RULES);
    setFaults(found);
    if (found.length === 0) setView('review');
  };
  const send = () => {
    setView('sent');
    submit(draft.claim());
  };
  return (
    <div className="lk" lang="en">
      <header className="lk-head">
        <span className="lk-logo" aria-hidden="true">
          ◆
        </span>
        <b>{name}</b>
        <span className="lk-who">{draft.get('billing.name')}</span>
      </header>
      <div className="lk-says" role="status">
        {view === 'sent' && <p>Your claim is on its way.</p>}
        {view === 'form' && faults.length > 0 && <Faults faults={faults} />}
      </div>
      {view === 'review' ? (
        <Review claim={draft.claim()} back={() => setView('form')} send={send} />
      ) : (
        <Form draft={draft} changed={changed} toReview={toReview} />
      )}
    </div>
  );
}

const Faults = ({ faults }: { readonly faults: readonly FormFault[] }) => (
  <>
    <b>Almost there. These are still missing:</b>
    <ul>
      {faults.map(({ path, says }) => (
        <li key={path + says}>{says}</li>
      ))}
    </ul>
  </>
);

function Form({
  draft,
  changed,
  toReview,
}: {
  readonly draft: Draft;
  readonly changed: () => void;
  readonly toReview: () => void;
}) {
  const change = (deed: () => void) => {
    deed();
    changed();
  };
  return (
    <form
      autoComplete="off"
      aria-label="New claim"
      onSubmit={(event) => {
        event.preventDefault();
        toReview();
      }}
    >
      <h2>New claim</h2>
      <Header draft={draft} changed={changed} />
      {draft.lines.map((line, at) => (
        <LineCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the claim.
          key={at}
          line={line}
          number={at + 1}
          onChange={(part) => change(() => draft.setLine(at, part))}
          onModifier={(place, value) => change(() => draft.setModifier(at, place, value))}
          onRemove={() => change(() => draft.lines.splice(at, 1))}
        />
      ))}
      <div className="lk-foot">
        <button type="button" onClick={() => change(() => draft.lines.push(newLine()))}>
          + Add service line
        </button>
        <span className="lk-total">
          <span id="lk-total">Total charge</span>
          <output aria-labelledby="lk-total" data-path="totalCharge">
            ${draft.total}
          </output>
        </span>
        <button type="submit" id="submit" className="lk-main">
          Review claim
        </button>
      </div>
    </form>
  );
}
