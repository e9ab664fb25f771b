import { SEVERITIES } from '../rules/types.ts';
import type { ShownFinding } from '../session/types.ts';
import type { Mark } from './types.ts';

/** What a shape stands for, worst first. */
export const STATUSES = [...SEVERITIES, 'not-checked', 'passed'] as const;
export type Status = (typeof STATUSES)[number];

export function statusOf(shown: ShownFinding): Status {
  return shown.finding.status === 'failed' ? shown.finding.severity : 'not-checked';
}

/** Negative when the first is worse. */
export function compareStatus(a: ShownFinding, b: ShownFinding): number {
  return STATUSES.indexOf(statusOf(a)) - STATUSES.indexOf(statusOf(b));
}

const hasMark = (shown: ShownFinding): boolean => shown.loudness !== 'silent' && shown.loudness !== 'count';
export const isLoud = (shown: ShownFinding): boolean =>
  shown.loudness === 'loud' || shown.loudness === 'hold';

/** All that stands at one control: one mark, worst finding first. */
export interface Group {
  readonly anchor: Element;
  readonly shown: readonly [ShownFinding, ...ShownFinding[]];
}

/** Findings that carry a mark, by control, in the order in which the controls stand on the page. */
export function groupMarks(marks: readonly Mark[]): Group[] {
  const byAnchor = new Map<Element, [ShownFinding, ...ShownFinding[]]>();
  for (const { shown, anchor } of marks) {
    if (!hasMark(shown)) continue;
    const there = byAnchor.get(anchor);
    if (there) there.push(shown);
    else byAnchor.set(anchor, [shown]);
  }
  const groups = [...byAnchor].map(([anchor, shown]) => ({ anchor, shown: shown.sort(compareStatus) }));
  return groups.sort((a, b) =>
    a.anchor.compareDocumentPosition(b.anchor) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
