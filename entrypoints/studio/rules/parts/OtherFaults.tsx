import { RULES_LANGUAGE } from '../../../../lib/rules/types.ts';

/** What is wrong with a rule and stands at none of its fields, in the words of whoever checks rules. */
export function OtherFaults({ faults }: { readonly faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="fault" lang={RULES_LANGUAGE}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
