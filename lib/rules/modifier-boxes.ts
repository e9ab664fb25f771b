import { knownFact } from '../facts/values.ts';
import { holdsNone, type ListMask } from './bits.ts';
import type { CompiledBranch } from './compile.ts';
import type { Frame } from './frame.ts';

/**
 * The boxes of a line's modifiers that hold what a fault speaks of: of NU KX the NU, where the fault is that the line says it was sold.
 * @param needs what the line must have for the fault to be there, by the branch
 * @returns paths, `lines[0].modifiers[1]`, in the order of the form; none where something is missing rather than wrong
 */
export function modifierBoxes(
  { branch }: Pick<CompiledBranch, 'branch'>,
  needs: ListMask | undefined,
  { line, scope }: Frame,
): string[] {
  if (!needs || branch.fault === 'missing-on-line') return [];
  const { vocabulary, mask } = needs;
  const modifiers = scope.inputs.claim.lines[line]?.modifiers.values ?? [];
  return modifiers.flatMap((modifier, at) =>
    holdsNone(vocabulary.bitsOf(knownFact([modifier])), mask) ? [] : [`lines[${line}].modifiers[${at}]`],
  );
}
