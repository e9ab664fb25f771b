import type { SetChange } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { changePart, type DraftChange } from '../drafts/draft.ts';
import { UndoRow, useUndo } from '../pack/UndoRow.tsx';
import type { ListNames } from './list-names.ts';

/** The lists that the pack changes or brings along. */
export function ChangedLists({
  changes,
  names,
  addressOf,
  onChange,
}: {
  readonly changes: readonly SetChange[];
  readonly names: ListNames;
  readonly addressOf: (set: string) => string;
  readonly onChange: (change: DraftChange) => void;
}) {
  const undo = useUndo(onChange);
  const takeBack = (change: SetChange) => {
    onChange(changePart('sets', (all) => all.filter(({ set }) => set !== change.set)));
    undo.offer(
      partsText('lists.taken-back', { set: change.set }),
      changePart('sets', (all) => [...all, change]),
    );
  };
  return (
    <section aria-labelledby="lists">
      <h2 id="lists">{partsText('lists')}</h2>
      <p>{partsText('lists.what')}</p>
      {changes.length === 0 && !undo.offered && <p className="soft">{partsText('changes.made.none')}</p>}
      <ul className="rows">
        {changes.map((change) => (
          <li key={change.set}>
            <span className="grow">
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
              {change.why.trim() ? (
                <p className="soft" lang={RULES_LANGUAGE}>
                  {change.why}
                </p>
              ) : (
                <p className="fault">{partsText('changes.no-why')}</p>
              )}
            </span>
            <button
              type="button"
              aria-label={partsText('lists.backOf', { set: change.set })}
              onClick={() => takeBack(change)}
            >
              {partsText('changes.back')}
            </button>
          </li>
        ))}
        <UndoRow undo={undo} />
      </ul>
    </section>
  );
}
