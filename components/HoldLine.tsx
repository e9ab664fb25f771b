import type { HoldState } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { isPracticeHost } from './practice-host.ts';
import { SetByOrganization } from './SetByOrganization.tsx';
import { useHoldSubmit } from './use-settings.ts';

/** Whether Submit is held on this portal: the switch, and what Box24 can really do here. */
export function HoldLine({ host, hold }: { readonly host: string; readonly hold: HoldState | undefined }) {
  const wanted = useHoldSubmit(host);
  if (!wanted || host === '') return null;
  // There it is always held: nobody is kept from sending anything.
  const isSwitched = !isPracticeHost(host);
  return (
    <section aria-labelledby="hold">
      <h2 id="hold">{pageText('hold.title')}</h2>
      {isSwitched && (
        <label className="hold-switch">
          <input
            type="checkbox"
            checked={wanted.on}
            disabled={wanted.isLocked}
            onChange={(event) => wanted.turn(event.target.checked)}
          />
          <span>{pageText('hold.on', { host })}</span>
        </label>
      )}
      {isSwitched && wanted.isLocked && <SetByOrganization />}
      {(wanted.on || !isSwitched) && hold && (
        <p className="soft" role="status">
          {pageText(`hold.${hold}`)}
        </p>
      )}
    </section>
  );
}
