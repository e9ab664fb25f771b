import { useId, useState } from 'react';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { RULE_KINDS } from '../../../lib/packs/kinds/index.ts';
import { kindTitle } from '../../../lib/packs/text.ts';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { studioText, studioTextOf } from '../../../lib/texts/studio-text.ts';
import { Field } from '../fields/Field.tsx';
import { namesIn } from './names.ts';

/** Begins a rule: with what the payer answered, or by choosing a kind. */
export function NewRule({
  base,
  payersAt,
  onKind,
  onOwn,
}: {
  readonly base: PackBase;
  /** Address of what payers want. */
  readonly payersAt: string;
  readonly onKind: (kind: string) => void;
  /** A rule with conditions of its own. */
  readonly onOwn: () => void;
}) {
  const [denial, setDenial] = useState('');
  const list = useId();
  const code = denial
    .trim()
    .toUpperCase()
    .replace(/^(CO|PR|OA)-?/, '');
  const nameOf = namesIn(base, /^[MN]/.test(code) ? 'rarc' : 'carc');
  const kinds = kindsFor(code, base);
  const carcs = base.tables.find(({ name }) => name === 'carc')?.rows ?? {};
  return (
    <section aria-labelledby="new-rule">
      <h3 id="new-rule">{studioText('rules.new')}</h3>
      <Field
        label={studioText('rules.denial')}
        hint={
          code === '' ? studioText('rules.denial.hint') : (nameOf(code) ?? studioText('rules.denial.unknown'))
        }
      >
        {(tied) => (
          <input
            {...tied}
            list={list}
            value={denial}
            autoComplete="off"
            onChange={({ target }) => setDenial(target.value)}
          />
        )}
      </Field>
      <datalist id={list}>
        {Object.keys(carcs).map((one) => (
          <option key={one} value={one}>
            {namesIn(base, 'carc')(one)}
          </option>
        ))}
      </datalist>
      <ul className="kinds">
        {(kinds.length > 0 ? kinds : RULE_KINDS.map(({ name }) => name)).map((name) => (
          <li key={name}>
            <button type="button" onClick={() => onKind(name)}>
              {kindTitle(name)}
            </button>{' '}
            <span className="soft">{studioTextOf(`kind.${name}`)}</span>
          </li>
        ))}
        <li>
          <button type="button" onClick={onOwn}>
            {ruleFormText('own')}
          </button>{' '}
          <span className="soft">{ruleFormText('own.what')}</span>
        </li>
      </ul>
      <p className="soft">
        {studioText('rules.or-value')} <a href={payersAt}>{studioText('rules.or-value.go')}</a>
      </p>
    </section>
  );
}

/** Kinds that find what leads to a denial: those that name it first, then those of the categories whose rules name it. */
function kindsFor(code: string, { pack }: PackBase): readonly string[] {
  if (code === '') return [];
  const named = ({ carc, rarc = [] }: { readonly carc: string; readonly rarc?: readonly string[] }) =>
    carc === code || rarc.includes(code);
  const categories = new Set(
    pack.rules.filter(({ denials }) => denials.some(named)).map(({ category }) => category),
  );
  return RULE_KINDS.filter(({ denials, category }) => denials.some(named) || categories.has(category))
    .toSorted((a, b) => Number(b.denials.some(named)) - Number(a.denials.some(named)))
    .map(({ name }) => name);
}
