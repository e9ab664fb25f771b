import { classify as whole } from '../../../lib/forms/classify.ts';
import type { Unit } from '../../../lib/forms/unit.ts';
import { WITHOUT } from './source.ts';

export * from '../../../lib/forms/classify.ts';

/** {@link whole} for a control of which one kind of evidence was not seen. */
export function classify(unit: Unit, noise: ReadonlySet<string>): ReturnType<typeof whole> {
  return whole(
    {
      ...unit,
      captions: unit.captions.filter(({ source }) => source !== WITHOUT),
      tokens: WITHOUT === 'token' ? [] : unit.tokens,
      context: WITHOUT === 'legend' ? [] : unit.context,
      item: WITHOUT === 'box-number' ? '' : unit.item,
    },
    noise,
  );
}
