import { referenceAddress } from '../../../lib/messages/reference-address.ts';
import { withChange } from '../../../lib/packs/apply.ts';
import type { RuleChange } from '../../../lib/packs/types.ts';
import { worstOf } from '../../../lib/rules/rule-words.ts';
import type { ShippedRule } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { inWords, langAt } from '../../reference/rule-texts.ts';
import { changePart, type DraftChange } from '../drafts/draft.ts';
import { PlaceLevel } from './PlaceLevel.tsx';

/** One bundled rule: how it speaks as a whole, and where it says several things, each of them. */
export function RuleLevels({
  rule,
  changes,
  onChange,
}: {
  readonly rule: ShippedRule;
  readonly changes: readonly RuleChange[];
  readonly onChange: (change: DraftChange) => void;
}) {
  const { branches } = rule;
  const change = (place: string, now: Omit<RuleChange, 'rule'> | undefined) =>
    onChange(changePart('changes', (all) => replaced(all, place, now && { rule: place, ...now })));
  const changeOf = (place: string) => changes.find((one) => one.rule === place);
  const whole = changeOf(rule.id);
  const isOff = whole?.severity === 'off';
  const left = whole && branches.length > 1 ? (withChange([rule], whole)?.[0] ?? rule) : rule;
  return (
    <section aria-labelledby="changed-rule">
      <h2 id="changed-rule" lang={langAt(rule, 'title')}>
        {rule.title}
      </h2>
      <p className="soft">
        {rule.id} ·{' '}
        <a href={referenceAddress({ view: 'rule', id: rule.id })}>{partsText('changes.reference')}</a>
      </p>
      {branches.length > 1 && (
        <PlaceLevel
          label={partsText('changes.whole')}
          hint={partsText('changes.whole.hint')}
          own={worstOf(rule)}
          change={whole}
          onChange={(now) => change(rule.id, now)}
        />
      )}
      {(branches.length === 1 || !isOff) &&
        left.branches.map((branch) => {
          // A rule that says one thing is changed as a whole.
          const place = branches.length === 1 ? rule.id : `${rule.id}#${branch.id}`;
          return (
            <PlaceLevel
              key={branch.id}
              label={partsText('changes.level')}
              says={<span lang={langAt(rule, `${branch.id}.message`)}>{inWords(branch.message)}</span>}
              own={branch.severity}
              isOfWhole={left !== rule}
              change={changeOf(place)}
              onChange={(now) => change(place, now)}
            />
          );
        })}
    </section>
  );
}

/** Changes with another one at a place: that of a whole rule before those of what it says, which hold over it. */
function replaced(
  all: readonly RuleChange[],
  place: string,
  now: RuleChange | undefined,
): readonly RuleChange[] {
  if (!now) return all.filter(({ rule }) => rule !== place);
  if (all.some(({ rule }) => rule === place)) return all.map((one) => (one.rule === place ? now : one));
  const parts = all.findIndex(({ rule }) => rule.startsWith(`${place}#`));
  return parts < 0 ? [...all, now] : all.toSpliced(parts, 0, now);
}
