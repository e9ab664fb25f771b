/** For tests of facts: one fact of a claim file and a context file. */
import type { PayerKind } from '../claim/claim.ts';
import { claimFromJson } from '../claim/json.ts';
import { createTables } from '../tables/lookup.ts';
import type { TableData } from '../tables/types.ts';
import { contextFromJson } from './context-json.ts';
import { createFactScope } from './scope.ts';
import type { FactValue } from './types.ts';

/** A claim file; `lines` may be left out for a claim of one empty line. */
export interface TestClaim {
  readonly claim?: object;
  readonly context?: object;
  readonly payer?: PayerKind;
  readonly today?: string;
  readonly tables?: readonly TableData[];
  readonly sets?: Readonly<Record<string, readonly string[]>>;
  /** There may be lines that were not seen. */
  readonly linesComplete?: boolean;
}

/** @param line index of the line; the first, or -1 for a fact of the claim, which needs none */
export function factOf(name: string, test: TestClaim = {}, line = 0): FactValue {
  // A file has no undefined: such fields are left out.
  const file: unknown = JSON.parse(JSON.stringify({ lines: [{}], ...test.claim }));
  const { claim } = claimFromJson(file);
  const scope = createFactScope({
    claim: { ...claim, linesComplete: test.linesComplete ?? true },
    payer: { kind: test.payer ?? 'medicare-dme', reason: '' },
    tables: createTables(test.tables ?? [], test.sets ?? {}),
    context: contextFromJson(test.context ?? {}),
    today: test.today ?? '2026-11-24',
  });
  return scope.get(name, line);
}

/** What a fact holds; its state where it holds nothing, with what is missing where it is unknown. */
export function valueIn(fact: FactValue): unknown {
  if (fact.state === 'known') return fact.value;
  return fact.state === 'blank' ? 'blank' : `unknown: ${fact.missing}`;
}

/** The value of a fact of the first line of a claim with one line. */
export function onLine(name: string, line: object, more: TestClaim = {}): unknown {
  return valueIn(factOf(name, { ...more, claim: { ...more.claim, lines: [line] } }));
}

/** The value of a fact of a claim. */
export function onClaim(name: string, claim: object, more: TestClaim = {}): unknown {
  return valueIn(factOf(name, { ...more, claim }, -1));
}
