import type { ReactNode } from 'react';
import type { PackBase } from '../../lib/packs/extend.ts';
import { proveText } from '../../lib/texts/prove-text.ts';
import { publishText } from '../../lib/texts/publish-text.ts';
import { scenarioFormText } from '../../lib/texts/scenario-form-text.ts';
import { partsText } from '../../lib/texts/studio-parts-text.ts';
import { studioText } from '../../lib/texts/studio-text.ts';
import type { StudioView } from './address.ts';
import { ChangesStep } from './changes/ChangesStep.tsx';
import type { DraftChange, PackDraft } from './drafts/draft.ts';
import { ListsStep } from './lists/ListsStep.tsx';
import { PackStep } from './pack/PackStep.tsx';
import { PayersStep } from './payers/PayersStep.tsx';
import { PortalsStep } from './portals/PortalsStep.tsx';
import { PracticeStep } from './practice/PracticeStep.tsx';
import { ProveStep } from './prove/ProveStep.tsx';
import { PublishStep } from './publish/PublishStep.tsx';
import { RulesStep } from './rules/RulesStep.tsx';

/** What a step gets. */
export interface StepProps {
  readonly draft: PackDraft;
  readonly base: PackBase;
  readonly view: StudioView;
  /** Makes another state of the draft, shown and kept at once. */
  readonly onChange: (change: DraftChange) => void;
}

/** One step from an idea to a pack that is published. */
export interface Step {
  readonly id: string;
  readonly title: () => string;
  readonly View: (props: StepProps) => ReactNode;
}

/** The steps, in the order of the work. */
export const STEPS: readonly [Step, ...Step[]] = [
  { id: 'rules', title: () => studioText('step.rules'), View: RulesStep },
  { id: 'changes', title: () => partsText('changes'), View: ChangesStep },
  { id: 'lists', title: () => partsText('lists'), View: ListsStep },
  { id: 'payers', title: () => partsText('payers'), View: PayersStep },
  { id: 'portals', title: () => partsText('portals'), View: PortalsStep },
  { id: 'practice', title: () => scenarioFormText('step'), View: PracticeStep },
  { id: 'pack', title: () => studioText('step.pack'), View: PackStep },
  { id: 'prove', title: () => proveText('step'), View: ProveStep },
  { id: 'publish', title: () => publishText('step'), View: PublishStep },
];
