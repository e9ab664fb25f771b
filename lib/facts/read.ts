import type { FactScope, FactValue } from './types.ts';

/** The number that a fact holds, or undefined while it holds none. */
export function numberOf(scope: FactScope, name: string, line: number): number | undefined {
  const fact = scope.get(name, line);
  return fact.state === 'known' && typeof fact.value === 'number' ? fact.value : undefined;
}

/** The text, code or date that a fact holds, or undefined while it holds none. */
export function textOf(scope: FactScope, name: string, line: number): string | undefined {
  const fact = scope.get(name, line);
  return fact.state === 'known' && typeof fact.value === 'string' ? fact.value : undefined;
}

/** The answer to a yes-or-no question, or undefined while it is open. */
export function answerOf(scope: FactScope, name: string, line: number): boolean | undefined {
  const fact = scope.get(name, line);
  return fact.state === 'known' ? fact.value === true : undefined;
}

const NO_MEMBERS: readonly string[] = [];

/** The members of a list fact as far as they were seen. */
export function membersOf(fact: FactValue | undefined): readonly string[] {
  return fact?.state === 'known' ? (fact.value as readonly string[]) : NO_MEMBERS;
}

/** Whether a list can have no more members than were seen. */
export function isWhole(fact: FactValue | undefined): boolean {
  return fact?.state === 'blank' || (fact?.state === 'known' && fact.complete !== false);
}
