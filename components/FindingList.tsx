import { type ReactNode, useState } from 'react';
import type { ShownFinding } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { groupFindings, lineNumbers } from './finding-groups.ts';

/**
 * Findings as cards in the order given; what is alike on many lines is told once, and its other lines unfold.
 * @param card draws one, `alike` inside it
 */
export function FindingList({
  findings,
  card,
}: {
  readonly findings: readonly ShownFinding[];
  readonly card: (shown: ShownFinding, alike?: ReactNode) => ReactNode;
}) {
  // By rule and not by card: a group stays open when its first finding is mended and the next one heads it.
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const turn = (rule: string, isOpen: boolean) =>
    setOpen((now) => new Set(isOpen ? [...now, rule] : [...now].filter((one) => one !== rule)));
  return (
    <ul className="findings">
      {groupFindings(findings).map(({ first, others }) => {
        const rule = `${first.finding.rule}#${first.finding.branch}`;
        return card(
          first,
          others.length > 0 && (
            <details
              className="alike"
              open={open.has(rule)}
              onToggle={({ currentTarget }) => turn(rule, currentTarget.open)}
            >
              <summary>
                {pageText('panel.alike', {
                  count: others.length,
                  lines: lineNumbers(others.flatMap(({ finding }) => finding.line ?? [])),
                })}
              </summary>
              {open.has(rule) && <ul className="findings">{others.map((shown) => card(shown))}</ul>}
            </details>
          ),
        );
      })}
    </ul>
  );
}
