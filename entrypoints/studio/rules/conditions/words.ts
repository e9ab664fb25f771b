import type { FactType } from '../../../../lib/facts/types.ts';
import type { OperatorName } from '../../../../lib/packs/condition-edit.ts';
import { packsText, packsTextOf } from '../../../../lib/texts/packs-text.ts';

const GAP = '…';

/** An operator as a choice: its sentence with gaps, "is below …". */
export function operatorWords(operator: OperatorName, type: FactType): string {
  if (operator === 'countIn') return packsText('cond.countIn', { fact: GAP, of: GAP });
  if (operator === 'between') return packsText('cond.op.between', { fact: '', from: GAP, to: GAP }).trim();
  const value = operator === 'in' ? `${GAP}${packsText('list.or')}${GAP}` : GAP;
  const says =
    packsTextOf(type === 'date' ? `cond.date.${operator}` : '', { fact: '', value }) ??
    packsTextOf(`cond.op.${operator}`, { fact: '', value });
  return says?.trim() ?? operator;
}
