import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';

/** Why something of Box24 is changed, or that nobody has said so yet. */
export function Reason({ why }: { readonly why: string }) {
  if (why.trim() === '') return <p className="fault">{partsText('changes.no-why')}</p>;
  return (
    <p className="soft" lang={RULES_LANGUAGE}>
      {why}
    </p>
  );
}
