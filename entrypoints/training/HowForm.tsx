import { useEffect, useId, useState } from 'react';
import { trainingText } from '../../lib/texts/training-text.ts';
import { MODES, type Mode, POINTS } from '../../lib/training/attempt.ts';
import type { Portal } from '../practice/portals/portal.ts';

/** How the next scenario is done: with marks or without, and on which portal. */
export function HowForm({
  mode,
  onMode,
  portal,
  onPortal,
}: {
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly portal: string;
  readonly onPortal: (portal: string) => void;
}) {
  const portals = usePortals();
  const id = useId();
  return (
    <div className="how">
      <fieldset className="modes">
        <legend>{trainingText('mode.name')}</legend>
        {MODES.map((one) => (
          <label key={one} className="mode">
            <input type="radio" name="mode" checked={one === mode} onChange={() => onMode(one)} />
            <span>
              <b>{trainingText(`mode.${one}`)}</b>
              <span className="soft">{trainingText(`mode.${one}.what`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <details>
        <summary>{trainingText('points.title')}</summary>
        <p className="soft">{trainingText('points.how', POINTS)}</p>
      </details>
      {portals.length > 1 && (
        <p className="on-portal">
          <label htmlFor={id}>{trainingText('portal.name')}</label>
          <select id={id} value={portal} onChange={({ target }) => onPortal(target.value)}>
            <option value="">{trainingText('portal.fitting')}</option>
            {portals.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  );
}

/** The portals that there are; they are programs, and the page does not wait for them. */
function usePortals(): readonly Pick<Portal, 'id' | 'name'>[] {
  const [portals, setPortals] = useState<readonly Pick<Portal, 'id' | 'name'>[]>([]);
  useEffect(() => {
    import('../practice/portals/portals.ts').then(
      (loaded) => setPortals(loaded.portals),
      () => undefined,
    );
  }, []);
  return portals;
}
