import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { hashOf } from '../address.ts';
import type { StepProps } from '../steps.tsx';
import { ChangedLists } from './ChangedLists.tsx';
import { FindList } from './FindList.tsx';
import { ListEditor } from './ListEditor.tsx';
import { SET_NAME, useListNames } from './list-names.ts';
import './lists.css';

/** Lists of codes that rules read: members come in or are taken out, and lists of the team's own. */
export function ListsStep({ draft, base, view, onChange }: StepProps) {
  const names = useListNames();
  const { content } = draft.pack;
  const addressOf = (part: string) => hashOf({ draft: draft.id, step: 'lists', part });
  if (view.part && SET_NAME.test(view.part))
    return (
      <>
        <p>
          <a href={hashOf({ draft: draft.id, step: 'lists' })}>{partsText('lists.all')}</a>
        </p>
        {names && (
          <ListEditor
            key={view.part}
            set={view.part}
            named={names[view.part]}
            {...{ content, base, onChange }}
          />
        )}
      </>
    );
  return (
    <>
      <ChangedLists
        state={draft.changed}
        changes={content.sets ?? []}
        names={names ?? {}}
        {...{ addressOf, onChange }}
      />
      <FindList sets={base.pack.sets} names={names ?? {}} addressOf={addressOf} />
    </>
  );
}
