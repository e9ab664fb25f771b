import type { FactInputs } from '../facts/types.ts';
import type { RuleNeeds, Span } from '../rules/rules-for.ts';

/** What a claim needs rules for. */
export function ruleNeeds({ claim, payer, context }: FactInputs): RuleNeeds {
  const { alsoApplies } = context.profile;
  const codes = claim.lines.flatMap(({ fields: { procedureCode } }) =>
    procedureCode?.state === 'known' ? [String(procedureCode.value)] : [],
  );
  const dates = spanOf(claim.lines.map(({ fields }) => fields.dateFrom));
  return {
    payer: payer.kind,
    also: Array.isArray(alsoApplies) ? alsoApplies : [],
    codes: [...new Set(codes)],
    ...(dates && { dates }),
  };
}

type DateField = FactInputs['claim']['lines'][number]['fields']['dateFrom'];

/** From the earliest to the latest, where all are known. */
function spanOf(fields: readonly DateField[]): Span | undefined {
  const dates = fields.flatMap((field) => (field?.state === 'known' ? [String(field.value)] : [])).sort();
  const [from] = dates;
  const to = dates.at(-1);
  return from !== undefined && to !== undefined && dates.length === fields.length ? { from, to } : undefined;
}
