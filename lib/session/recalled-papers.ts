import type { Claim } from '../claim/claim.ts';
import { unknownValue } from '../facts/papers.ts';
import type { Context, ContextValue, RememberedLine } from '../facts/types.ts';

type Values = Readonly<Record<string, ContextValue>>;

/**
 * The earlier line whose papers hold for a line: the latest one of the same item.
 * @param memory the latest first
 */
export function papersBefore(
  { lines }: Claim,
  line: number,
  memory: readonly RememberedLine[],
): RememberedLine | undefined {
  const { procedureCode: code, dateFrom: from } = lines[line]?.fields ?? {};
  if (code?.state !== 'known' || from?.state !== 'known') return undefined;
  return memory.find(
    ({ procedureCode, date, papers }) => papers && procedureCode === code.value && date <= String(from.value),
  );
}

/** What holds of a line's papers: what was remembered, where the biller has not said otherwise or taken it back. */
export function papersWith(own: Values, remembered: Values): Values {
  const kept = Object.entries(remembered).filter(([name]) => own[unknownValue(name)] === undefined);
  return { ...Object.fromEntries(kept), ...own };
}

/** The answers of a claim with what earlier claims say of the papers of the same items. */
export function withRecalledPapers(
  context: Context,
  claim: Claim,
  memory: readonly RememberedLine[],
): Context {
  const lineValues: Record<number, Values> = { ...context.lineValues };
  for (const line of claim.lines.keys()) {
    const papers = papersBefore(claim, line, memory)?.papers;
    // What was said of the whole claim holds for this line, too.
    if (papers) lineValues[line] = papersWith(lineValues[line] ?? {}, unsaid(papers, context.values));
  }
  return { ...context, lineValues };
}

/** What is remembered, without what the biller said or could not tell. */
const unsaid = (remembered: Values, said: Values): Values =>
  Object.fromEntries(
    Object.entries(remembered).filter(
      ([name]) => said[name] === undefined && said[unknownValue(name)] === undefined,
    ),
  );
