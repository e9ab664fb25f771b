import { practiceText } from '../../../lib/texts/practice-text.ts';
import { presenterText } from '../../../lib/texts/presenter-text.ts';
import type { ListedScenario } from '../../../lib/training/scenario-list.ts';
import type { PresentationAddress } from '../address.ts';
import { useListed } from '../exercise/use-listed.ts';
import { Notes } from './Notes.tsx';
import { Presenter } from './Presenter.tsx';
import { useShow } from './use-show.ts';
import '../exercise/paper.css';
import './presenter.css';
import './claim-parts.css';
import './stage.css';
import './answer.css';

/** A scenario on the wall, or the notes of whoever shows it; or why there is none. */
export function PresentationPage({ address }: { readonly address: PresentationAddress }) {
  const listed = useListed(address.scenario);
  if (listed === 'awaited') return null;
  if (!listed) return <Nothing why={practiceText('unknown', { id: address.scenario })} />;
  return <Shown listed={listed} address={address} />;
}

function Shown({
  listed,
  address,
}: {
  readonly listed: ListedScenario;
  readonly address: PresentationAddress;
}) {
  const show = useShow(listed, address.portal);
  if (show === undefined) return <p role="status">{presenterText('loading')}</p>;
  if (show === 'failed' || show === 'unshown') return <Nothing why={presenterText(show)} />;
  return address.view === 'notes' ? (
    <Notes show={show} address={address} />
  ) : (
    <Presenter show={show} address={address} />
  );
}

function Nothing({ why }: { readonly why: string }) {
  return (
    <main className="practice">
      <h1>{why}</h1>
      <p>
        <a href="/training.html">{practiceText('all')}</a>
      </p>
    </main>
  );
}
