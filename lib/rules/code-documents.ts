import { payerDocuments } from '../facts/payer-lists.ts';
import { explainText, explainTextOf } from '../texts/explain-text.ts';
import { packName } from '../texts/pack-name.ts';
import {
  joined,
  notKnown,
  payerBasis,
  ruleBasis,
  type Statement,
  type Subject,
  said,
} from './code-statement.ts';
import type { PlannedBranch } from './plan.ts';

/** Rules on papers that every item has: order, delivery, the look-up of who ordered. */
const OF_EVERY_ITEM = ['documentation', 'order'];

/** Other rules for whole letters of HCPCS ask for papers on occasions that have little to do with the code. */
function counts({ compiled: { rule, branch } }: PlannedBranch): boolean {
  const { list, set } = branch.codes ?? rule.codes ?? {};
  return list !== undefined || set !== undefined || OF_EVERY_ITEM.includes(rule.category);
}

/**
 * The papers that rules ask for on a line with the code, in the order of the work; each says its stage.
 * @param speaking branches that may find something on a line with the code
 * @param stages see `RulePack`
 */
export function documentStatements(
  subject: Subject,
  speaking: readonly PlannedBranch[],
  stages: Readonly<Record<string, string>>,
): Statement[] {
  const told = speaking
    .filter(counts)
    .flatMap((planned) =>
      (planned.compiled.rule.documents ?? []).map((text) => said('documents', text, ruleBasis(planned))),
    );
  const ofPayer = payerDocuments(subject.scope, subject.code).map((paper) => ({
    ...said('documents', paper, payerBasis(subject, 'rules')),
    group: explainText('stage.payer'),
  }));
  if (told.length + ofPayer.length === 0) return [notKnown('documents', explainText('unknown.documents'))];
  const order = Object.keys(stages);
  const place = ({ text }: Statement) => order.indexOf(text);
  const ordered = joined(told)
    .toSorted((a, b) => place(a) - place(b))
    .map((statement) => {
      const stage = explainTextOf(`stage.${stages[statement.text]}`);
      return {
        ...statement,
        ...packName('document', statement.text),
        ...(stage !== undefined && { group: stage }),
      };
    });
  return [...ordered, ...ofPayer];
}
