import type { FormReport, ReadField } from '../messages/reading-types.ts';
import { type FrameAnswer, selectorOfFrame } from './frames.ts';

/**
 * One report for each claim: what the frames of a claim read stands in the report of the frame that leads it. Selectors of
 * fields in a frame begin with those of the frames around it.
 * @param answers in document order
 */
export function mergeReports(answers: readonly FrameAnswer<readonly FormReport[]>[]): FormReport[] {
  const all = answers.flatMap((answer) => {
    const frame = selectorOfFrame(answer.path, answers);
    return (answer.value ?? []).map((form) => ({ ...form, reading: inFrame(form.reading, frame) }));
  });
  const leading = new Set(all.flatMap(({ part }) => (part?.leads ? part.claim : [])));
  return all.flatMap(({ part, ...form }) => {
    if (!part || !leading.has(part.claim)) return [form];
    if (!part.leads) return [];
    const parts = all.filter((other) => other.part?.claim === part.claim && !other.part.leads);
    return [
      {
        ...form,
        // What both read is judged as the leading frame reads it.
        reading: Object.assign({}, ...parts.map(({ reading }) => reading), form.reading),
        unaddedInput: form.unaddedInput || parts.some(({ unaddedInput }) => unaddedInput),
      },
    ];
  });
}

function inFrame(reading: FormReport['reading'], frame: string): FormReport['reading'] {
  if (frame === '') return reading;
  const fields = Object.entries(reading).map(([path, field]): [string, ReadField] => [
    path,
    { ...field, selector: frame + field.selector },
  ]);
  return Object.fromEntries(fields);
}
