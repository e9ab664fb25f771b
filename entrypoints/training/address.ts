import type { Mode } from '../../lib/training/attempt.ts';
import { presentationHash } from '../practice/address.ts';

export const VIEWS = ['scenarios', 'quiz', 'record'] as const;
/** What the page shows: one of its views, or a learner's certificate. */
export type TrainingView =
  | { readonly view: (typeof VIEWS)[number] }
  | { readonly view: 'certificate'; readonly learner: string };

/** What an address asks for; the scenarios where it asks for nothing that there is. */
export function viewOf(hash: string): TrainingView {
  const [name = '', learner = ''] = hash.replace(/^#/, '').split('/');
  if (name === 'certificate' && learner !== '') return { view: name, learner: decoded(learner) };
  return { view: VIEWS.find((one) => one === name) ?? 'scenarios' };
}

/** An address that somebody typed may hold a percent sign that stands for nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a learner's certificate. */
export const certificateAddress = (learner: string): string => `#certificate/${encodeURIComponent(learner)}`;

/** The practice page with a scenario in it. @param portal blank: the one that fits the payer */
export const practiceAddress = (key: string, portal: string, mode: Mode): string =>
  `/practice.html#${key}/${portal}/${mode}`;

/** The practice page with a scenario shown to a room. @param lesson the assignment whose scenarios follow each other; left out: it stands alone */
export const presentAddress = (scenario: string, portal: string, lesson?: number): string =>
  `/practice.html${presentationHash({ scenario, portal, view: 'present', of: String(lesson ?? '') })}`;
