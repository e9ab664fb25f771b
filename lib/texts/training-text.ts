import { enTraining } from './en-training.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

type TrainingTextId = keyof typeof enTraining;

/** A text of the training page; see `text` in text.ts. */
export function trainingText<Id extends TrainingTextId>(
  id: Id,
  ...values: ValuesFor<(typeof enTraining)[Id]>
): string {
  return fill(part('training', enTraining)[id], values[0]);
}
