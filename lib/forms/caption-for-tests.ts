import { classify, THRESHOLD } from './classify.ts';
import type { Unit } from './unit.ts';
import { unitForTests } from './unit-for-tests.ts';

const KINDS = { c: 'check', r: 'choice', s: 'select' } as const;

/**
 * A box with one caption. `A < B` is caption A under heading B; `[x]` in front makes the box a check box (c), a choice of
 * radio buttons (r) or a list (s).
 */
export function unitOf(entry: string): Unit {
  const [, kind, caption = '', heading] = /^(?:\[(\w)\])?([^<]*?)(?:\s*<\s*(.*))?$/.exec(entry) ?? [];
  return unitForTests({
    kind: kind ? KINDS[kind as keyof typeof KINDS] : 'text',
    captions: [{ source: 'label', text: caption.trim(), weight: 0.95 }],
    context: heading ? [heading] : [],
  });
}

/** A row that is known to be a service line is satisfied with less. */
const LEAST = { claim: THRESHOLD, line: 0.4 };

/** The field that a box is taken for, or why it is taken for none. */
export function fieldNamed(scope: 'line' | 'claim', unit: Unit): string {
  const [best] = classify(unit, new Set())[scope];
  return best && best.score >= LEAST[scope] ? best.concept.path || `not: ${best.concept.name}` : 'unnamed';
}
