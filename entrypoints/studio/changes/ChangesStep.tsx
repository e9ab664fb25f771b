import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { hashOf } from '../address.ts';
import type { StepProps } from '../steps.tsx';
import { ChangedRules } from './ChangedRules.tsx';
import { FindRule } from './FindRule.tsx';
import { RuleLevels } from './RuleLevels.tsx';
import { useSpoken } from './use-spoken.ts';
import './changes.css';

/** The bundled rules as the team wants them: louder, milder, or off. */
export function ChangesStep({ draft, base, view, onChange }: StepProps) {
  const spoken = useSpoken(base.pack);
  const { changes = [] } = draft.pack.content;
  const open = spoken.rules.find(({ id }) => id === view.part);
  const addressOf = (part: string) => hashOf({ draft: draft.id, step: 'changes', part });
  if (open)
    return (
      <>
        <p>
          <a href={hashOf({ draft: draft.id, step: 'changes' })}>{partsText('changes.all')}</a>
        </p>
        <RuleLevels key={open.id} rule={open} {...{ changes, onChange }} />
      </>
    );
  return (
    <>
      <ChangedRules state={draft.changed} {...{ changes, addressOf, onChange }} rules={spoken.rules} />
      <FindRule pack={spoken} {...{ changes, addressOf }} />
    </>
  );
}
