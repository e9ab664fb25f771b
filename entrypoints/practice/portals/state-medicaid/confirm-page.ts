import { element } from '../element.ts';
import { panel } from './controls.ts';
import { diagnosisGrid, lineGrid } from './service-page.ts';
import type { Step } from './step.ts';
import { summary } from './summary.ts';

/** All of the claim as text, before Submit. */
export function confirmPage(step: Step): readonly HTMLElement[] {
  const { draft, controls } = step;
  const shown = (path: string, caption: string) => controls.shown(path, caption, draft.get(path));
  return [
    summary(step),
    panel(
      'Claim Information',
      [
        ...shown('orderingProvider.name', 'Ordering Provider Name'),
        ...shown('orderingProvider.npi', 'Ordering Provider NPI'),
      ],
      [...shown('priorAuthNumber', 'Authorization Number'), ...shown('resubmission.code', 'Claim Frequency')],
    ),
    diagnosisGrid(draft),
    element('section', { class: 'tg-panel' }, element('h3', {}, 'Service Details'), lineGrid(draft)),
  ];
}
