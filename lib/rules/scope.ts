import type { Branch, Rule, Scope } from './types.ts';

/** Whether a branch speaks of the claim or of a line: its own word, else its rule's. */
export function scopeOf(rule: Pick<Rule, 'scope'>, branch: Branch): Scope {
  return branch.scope ?? rule.scope;
}

/** A field as a branch names it (`line.modifiers`, `priorAuthNumber`), with the number of the line. */
export function fieldPath(field: string, line: number): string {
  return field.startsWith('line.') ? `lines[${line}].${field.slice('line.'.length)}` : field;
}
