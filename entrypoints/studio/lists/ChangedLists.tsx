import type { SetChange } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { changePart, type DraftChange } from '../drafts/draft.ts';
import { ChangedParts } from '../pack/ChangedParts.tsx';
import { Reason } from '../pack/Reason.tsx';
import type { ListNames } from './list-names.ts';

/** The lists that the pack changes or brings along. */
export function ChangedLists({
  changes,
  names,
  state,
  addressOf,
  onChange,
}: {
  readonly changes: readonly SetChange[];
  readonly names: ListNames;
  readonly state: number;
  readonly addressOf: (set: string) => string;
  readonly onChange: (change: DraftChange) => void;
}) {
  return (
    <ChangedParts
      id="lists"
      title={partsText('lists')}
      what={partsText('lists.what')}
      {...{ state, onChange }}
      parts={changes.map((change) => ({
        id: change.set,
        says: (
          <>
            <a href={addressOf(change.set)}>{change.set}</a>{' '}
            <span className="soft" lang={RULES_LANGUAGE}>
              {names[change.set]?.title}
            </span>
            <p>
              {partsText('lists.line', {
                added: (change.add ?? []).length,
                removed: (change.remove ?? []).length,
              })}
            </p>
            <Reason why={change.why} />
          </>
        ),
        backLabel: partsText('lists.backOf', { set: change.set }),
        takenBack: partsText('lists.taken-back', { set: change.set }),
        remove: changePart('sets', (all) => all.filter(({ set }) => set !== change.set)),
        restore: changePart('sets', (all) => [...all, change]),
      }))}
    />
  );
}
