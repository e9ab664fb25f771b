import { enPresenter } from './en-presenter.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

type PresenterTextId = keyof typeof enPresenter;

/** A text of a scenario that is shown to a room; see `text` in text.ts. */
export function presenterText<Id extends PresenterTextId>(
  id: Id,
  ...values: ValuesFor<(typeof enPresenter)[Id]>
): string {
  return fill(part('presenter', enPresenter)[id], values[0]);
}
