import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { hashOf } from '../address.ts';
import { changePart } from '../drafts/draft.ts';
import type { StepProps } from '../steps.tsx';
import { NewPortal } from './NewPortal.tsx';
import { OwnPortals } from './OwnPortals.tsx';
import { PortalEditor } from './PortalEditor.tsx';

/** Where the fields of portals are, as the team knows it. */
export function PortalsStep({ draft, base, view, onChange }: StepProps) {
  const { portals = [] } = draft.pack.content;
  // By its place: the id is among what is being written.
  const addressOf = (at: number) => hashOf({ draft: draft.id, step: 'portals', part: String(at) });
  const at = Number(view.part ?? -1);
  const open = portals[at];
  if (open)
    return (
      <>
        <p>
          <a href={hashOf({ draft: draft.id, step: 'portals' })}>{partsText('portals.all')}</a>
        </p>
        <PortalEditor key={at} {...{ draft, at, base, onChange }} profile={open} />
      </>
    );
  return (
    <>
      <OwnPortals {...{ draft, base, addressOf, onChange }} />
      <NewPortal
        {...{ base, portals }}
        onAdd={(profile) => {
          onChange(changePart('portals', (all) => [...all, profile]));
          location.hash = addressOf(portals.length);
        }}
      />
    </>
  );
}
