import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { spokenFault } from '../../../lib/texts/reason-text.ts';

/** Why something cannot be so, one below the other. @param faults as whoever checks packs says them */
export function FaultList({ faults }: { readonly faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="fault">
      {faults.map((fault) => {
        const { says, isEnglish } = spokenFault(fault);
        return (
          <li key={fault} lang={isEnglish ? RULES_LANGUAGE : undefined}>
            {says}
          </li>
        );
      })}
    </ul>
  );
}
