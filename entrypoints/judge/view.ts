import type { Mark } from '../../lib/overlay/types.ts';
import type { HoldState, LiveState } from '../../lib/session/types.ts';
import { keyIn } from './keys.ts';
import type { TrackedForm } from './tracked-form.ts';

/** What one form says now. */
interface View {
  readonly state: LiveState;
  readonly marks: readonly Mark[];
  /** Milliseconds after which it may say something else by itself. */
  readonly again: number | undefined;
}

/** What a form stands among. */
interface Setting {
  readonly forms: readonly TrackedForm[];
  readonly active: TrackedForm | undefined;
  readonly isOrphan: boolean;
  readonly hold: HoldState | undefined;
}

/** What one form says now, undefined while the rules of its payer are on their way. Where there are several, their numbers keep their findings apart. */
export function viewOf(form: TrackedForm, { forms, active, hold, isOrphan }: Setting): View | undefined {
  const evaluation = form.session.evaluate();
  if (!evaluation) return undefined;
  const { state, again } = evaluation;
  const number = forms.length === 1 ? undefined : forms.indexOf(form);
  const named = <One extends { readonly key: string }>(all: readonly One[]): readonly One[] =>
    number === undefined ? all : all.map((one) => ({ ...one, key: keyIn(number, one.key) }));
  const shown = named(state.shown);
  return {
    // Added to it, not copied: parts of it are worked out when a panel asks.
    state: Object.assign(state, {
      shown,
      ...(state.aside && { aside: named(state.aside) }),
      ...(number !== undefined && { form: number, active: form === active }),
      ...(form.map.portal && { portal: form.map.portal }),
      ...(hold && { hold }),
      // An orphan goes on with what it has, and says so.
      ...(isOrphan && { note: 'updated' as const }),
    }),
    marks: form.marks(shown),
    again,
  };
}
