import type { RuleCase } from '../../rules/types.ts';
import { payerWords } from './rule-words.ts';

/** A rule's case in a line: what stands on the claim, what else is known, and when. */
export function exampleLine({ name, claim, context, on, payer }: RuleCase): string {
  const { lines = [], ...rest } = isRecord(claim) ? claim : {};
  const shown = [
    ...(Array.isArray(lines) ? lines : []).map((line) => `\`${lineText(line)}\``),
    ...pairs(rest),
    ...(isRecord(context) && Object.keys(context).length > 0 ? [`known: ${pairs(context).join(', ')}`] : []),
    ...(on ? [`service date ${on}`] : []),
    ...(payer ? [payerWords(payer)] : []),
  ];
  return `${name}: ${shown.join('; ')}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `E0601 RR KH`, then whatever else the line holds. */
function lineText(line: unknown): string {
  if (!isRecord(line)) return valueText(line);
  const { procedureCode, modifiers, ...rest } = line;
  const head = [procedureCode, ...(Array.isArray(modifiers) ? modifiers : [modifiers])]
    .filter((part) => part !== undefined)
    .map(valueText)
    .join(' ');
  return [head, ...pairs(rest)].filter(Boolean).join(', ');
}

const pairs = (values: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(values).map(([name, value]) => `${name} ${valueText(value)}`);

function valueText(value: unknown): string {
  if (value === '') return 'empty';
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  if (isRecord(value)) return `{ ${pairs(value).join(', ')} }`;
  return String(value);
}
