import { fieldDefinition } from '../../../lib/claim/fields.ts';
import { presenterText } from '../../../lib/texts/presenter-text.ts';
import type { PresentStep } from '../../../lib/training/presentation.ts';
import { fieldName } from '../exercise/words.ts';

/** What a step is called, with its place among those of its kind where there are several. */
export function stepTitle(step: PresentStep, steps: readonly PresentStep[]): string {
  const { kind } = step;
  if (kind === 'claim') {
    if (step.part !== 'file') return presenterText(`title.claim.${step.part}`);
    const count = steps.filter((one) => one.kind === 'claim' && one.part === 'file').length;
    return count === 1
      ? presenterText('title.claim.file')
      : presenterText('title.claim.file.of', { at: step.sheet + 1, count });
  }
  if (kind === 'answer') return presenterText(`title.answer.${step.from}`);
  if (kind !== 'question' && kind !== 'reveal' && kind !== 'correction')
    return presenterText(`title.${kind}`);
  const count = steps.filter((one) => one.kind === kind).length;
  return count === 1
    ? presenterText(`title.${kind}`)
    : presenterText(`title.${kind}.of`, { at: step.error + 1, count });
}

/** What a changed field is called: one of a line by its line, a line by its number. */
export function changedName(path: string): string {
  const line = /^lines\[(\d+)\]$/.exec(path)?.[1];
  if (line !== undefined) return `${presenterText('line.number')} ${Number(line) + 1}`;
  // Modifiers of a line are one thing here, and have the name of their first.
  return fieldName(fieldDefinition(path) ? path : `${path}[0]`);
}
