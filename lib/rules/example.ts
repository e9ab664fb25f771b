import type { RuleCase } from './types.ts';

/** A name of the claim or context file and what it holds, in words. */
export type Pair = readonly [name: string, value: string];

/** A rule's case as people read it. */
export interface Example {
  readonly name: string;
  /** The lines of the claim: code and modifiers (`E0601 RR KH`), and whatever else they hold. */
  readonly lines: readonly { readonly head: string; readonly rest: readonly Pair[] }[];
  /** The other fields of the claim. */
  readonly claim: readonly Pair[];
  /** What is known beside the claim. */
  readonly known: readonly Pair[];
  /** Service date, `YYYY-MM-DD`. */
  readonly on?: string;
  readonly payer?: NonNullable<RuleCase['payer']>;
}

/** Takes a case apart: what stands on the claim, what else is known, when and for whom. */
export function exampleOf({ name, claim, context, on, payer }: RuleCase): Example {
  const { lines = [], ...rest } = isRecord(claim) ? claim : {};
  return {
    name,
    lines: (Array.isArray(lines) ? lines : []).map(lineOf),
    claim: pairs(rest),
    known: isRecord(context) ? pairs(context) : [],
    ...(on !== undefined && { on }),
    ...(payer && { payer }),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function lineOf(line: unknown): Example['lines'][number] {
  if (!isRecord(line)) return { head: valueText(line), rest: [] };
  const { procedureCode, modifiers, ...rest } = line;
  const head = [procedureCode, ...(Array.isArray(modifiers) ? modifiers : [modifiers])]
    .filter((part) => part !== undefined)
    .map(valueText)
    .join(' ');
  return { head, rest: pairs(rest) };
}

/** Names and values, those of records inside by the path that leads there: `insured.id`. */
const pairs = (values: Readonly<Record<string, unknown>>, before = ''): Pair[] =>
  Object.entries(values).flatMap(([name, value]): Pair[] => {
    const path = `${before}${name}`;
    return isRecord(value) ? pairs(value, `${path}.`) : [[path, valueText(value)]];
  });

function valueText(value: unknown): string {
  if (value === '') return 'empty';
  if (Array.isArray(value)) return value.length > 0 ? `[${value.map(valueText).join(', ')}]` : 'none';
  if (isRecord(value)) return `{ ${pairs(value).map(pairText).join(', ')} }`;
  return String(value);
}

/** `units 1`. */
export const pairText = ([name, value]: Pair): string => `${name} ${value}`;
