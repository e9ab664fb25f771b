import type { Frame } from './frame.ts';
import type { Reference } from './references.ts';

/**
 * The boxes of item 21 that hold the codes of a fact, which a finding rests on.
 * @returns paths, `diagnoses[2]`, in the order of the form; none for a fact that is no list worked out from the diagnoses
 */
export function diagnosisBoxes({ name, type, read }: Reference, frame: Frame): string[] {
  const { registry, inputs } = frame.scope;
  if (type !== 'codes' || !registry.find(name)?.from.includes('diagnoses')) return [];
  const fact = read(frame);
  if (fact.state !== 'known') return [];
  const codes = fact.value as readonly string[];
  return inputs.claim.diagnoses.entries.flatMap((entry, at) =>
    entry.state === 'known' && codes.includes(entry.value) ? [`diagnoses[${at}]`] : [],
  );
}
