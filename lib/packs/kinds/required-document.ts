import { z } from 'zod';
import { paperValue } from '../../facts/papers.ts';
import { type PaperKinds, tickOf } from '../../rules/papers.ts';
import type { Condition } from '../../rules/types.ts';
import { STAGES } from '../../texts/explain-text.ts';
import { packName } from '../../texts/pack-name.ts';
import { packsText } from '../../texts/packs-text.ts';
import { ruleKind } from './kind.ts';

/** Names of papers stand in one line of the panel. */
const LONGEST_NAME = 80;

/** A paper that is at hand before the claim goes out: one that rules name, or one of the payer's own. */
export const requiredDocument = ruleKind({
  name: 'required-document',
  category: 'documentation',
  remedy: 'correct-and-resubmit',
  denials: [{ group: 'CO', carc: '252' }],
  why: 'What a payer asks for after the claim has to be found in a hurry, and what cannot be found is taken back. At hand before Submit it costs a minute.',
  parameters: z.strictObject({
    /** By its name, as the panel and other rules have it; another name is a new paper. */
    paper: z.string().trim().min(3).max(LONGEST_NAME),
    /** Of a new paper: where in the work it comes into being. */
    stage: z.enum(STAGES).exactOptional(),
  }),
  papers: ({ paper, stage = 'payer' }) => ({ [paper]: stage }),
  branch: ({ paper }, { papers }) => ({
    scope: 'line',
    fault: 'missing-on-line',
    fires: isMissing(paper, papers),
    message: `Not at hand for {line.procedureCode}: ${paper}. This payer asks for it.`,
    fix: 'Get it before the claim goes out, then tick it in the panel.',
    fields: ['line.procedureCode'],
  }),
  examples: ({ paper }, { code, papers }) => {
    const tick = tickOf(paper, papers);
    const own = tick === paperValue(paper);
    const said = (isThere: boolean) => (own ? { papers: { [paper]: isThere } } : { [tick]: isThere });
    const claim = { lines: [{ procedureCode: code }] };
    return [
      { name: 'not at hand', expect: 'fails', context: said(false), claim },
      { name: 'not at hand for the line', expect: 'fails', context: { lines: [said(false)] }, claim },
      { name: 'at hand', expect: 'passes', context: said(true), claim },
      { name: 'at hand for the line', expect: 'passes', context: { lines: [said(true)] }, claim },
      {
        name: 'nothing said of it',
        expect: 'not-checked',
        missing: own ? 'line.papersAtHand' : `ctx.${tick}`,
        claim,
      },
    ];
  },
  reading: ({ paper }) =>
    packsText('kind.sentence.required-document', { paper: packName('document', paper).text }),
});

/** What was not ticked may be there all the same. */
function isMissing(paper: string, papers: PaperKinds): Condition {
  const tick = tickOf(paper, papers);
  if (tick !== paperValue(paper)) return { fact: `ctx.${tick}`, eq: false };
  return {
    any: [{ fact: 'line.papersMissing', has: paper }, { not: { fact: 'line.papersAtHand', has: paper } }],
  };
}
