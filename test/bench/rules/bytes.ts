import type { CorePack } from '../../../lib/cli/build-pack.ts';
import { english } from '../../../lib/texts/english.ts';
import { judgeOf, testClaims } from '../../claims/corpus.ts';
import type { Figure } from '../figure.ts';
import { median } from '../measure.ts';
import { rowsOf, rulesOf } from './world.ts';

/** What the messages with rules and tables may come to for one claim, KB before any compression. */
const MOST_KB = 400;
const KINDS = ['medicare-dme', 'medicare-advantage', 'medicaid', 'commercial'] as const;

const kb = (value: unknown): number => JSON.stringify(value).length / 1024;

/**
 * The messages that bring a page its rules, rows, sets, payers and words, as the background answers them: for each payer kind the
 * largest of all test claims, as if that kind paid them.
 */
export function byteFigures(core: CorePack): Figure[] {
  const { read } = judgeOf(core);
  const { rules: _rules, ...pack } = core.pack;
  const basics = kb({ pack, payers: core.payers, texts: english });
  return KINDS.map((payer) => {
    const sizes = testClaims().map((claim) => {
      const { inputs } = read({ ...claim, payer });
      return { rules: kb({ rules: rulesOf(core, inputs) }), rows: kb({ tables: rowsOf(core, inputs) }) };
    });
    const all = sizes.map(({ rules, rows }) => rules + rows + basics);
    const middle = (part: 'rules' | 'rows') => median(sizes.map((one) => one[part])).toFixed(0);
    return {
      what: `sent to a page, ${payer}`,
      value: Math.max(...all),
      unit: 'KB',
      most: MOST_KB,
      how: `the largest of ${all.length} claims; median ${median(all).toFixed(0)}: rules ${middle('rules')}, rows ${middle('rows')}, sets, payers and words ${basics.toFixed(0)}`,
    };
  });
}
