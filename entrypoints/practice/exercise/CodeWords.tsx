import { RULES_LANGUAGE, type RulePack } from '../../../lib/rules/types.ts';
import { practiceText, practiceWord } from '../../../lib/texts/practice-text.ts';
import type { Adjustment } from '../../../lib/training/answer-types.ts';

/** What the codes of a remittance say, in our own words, each once. */
export function CodeWords({
  adjustments,
  pack,
}: {
  readonly adjustments: readonly Adjustment[];
  readonly pack: Pick<RulePack, 'denialWords'> | undefined;
}) {
  const groups = unique(adjustments.map(({ group }) => group));
  const reasons = unique(adjustments.map(({ carc }) => carc));
  const remarks = unique(adjustments.flatMap(({ rarc = [] }) => rarc));
  const own = (kind: 'carc' | 'rarc', code: string) =>
    pack?.denialWords[`${kind}:${code}`] ?? practiceWord(`${kind}.${code}`) ?? practiceText('code.noWords');
  return (
    <section className="code-words" aria-labelledby="codes">
      <h4 id="codes">{practiceText('remit.codes')}</h4>
      <dl>
        {groups.map((group) => (
          <div key={group}>
            <dt>{group}</dt>
            <dd>{practiceWord(`group.${group}`)}</dd>
          </div>
        ))}
        {reasons.map((code) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>{own('carc', code)}</dd>
          </div>
        ))}
        {remarks.map((code) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd lang={RULES_LANGUAGE}>{own('rarc', code)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const unique = (codes: readonly string[]): readonly string[] => [...new Set(codes)];
