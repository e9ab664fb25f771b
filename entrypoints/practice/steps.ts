import type { Seen } from './seen.ts';

/** The tour: each step waits for the biller's own deed. */
export const STEPS = ['open', 'why', 'mend', 'answer', 'submit', 'finish'] as const;
export type Step = (typeof STEPS)[number];

/** Whether the deed of a step is done. @param before what was seen when the step began */
const DEEDS: Readonly<Record<Step, (now: Seen, before: Seen) => boolean>> = {
  open: (now) => now.isCardOpen,
  why: (now) => now.isWhyOpen,
  mend: (now, before) => before.open.some((key) => !now.open.includes(key)),
  answer: (now, before) => now.answers > before.answers,
  submit: (now) => now.isHeld,
  finish: (now) => now.isRead && now.open.length === 0,
};

/** The step after this one, once its deed is done; `undefined`: not yet, `done`: it was the last. */
export function nextStep(step: Step, now: Seen, before: Seen): Step | 'done' | undefined {
  return DEEDS[step](now, before) ? after(step) : undefined;
}

/** The step after this one. */
export const after = (step: Step): Step | 'done' => STEPS[STEPS.indexOf(step) + 1] ?? 'done';
