import { useContext } from 'react';
import type { PayerKind } from '../../../../lib/claim/claim.ts';
import { PAYER_KINDS } from '../../../../lib/claim/claim.ts';
import type { Rule, RuleCase } from '../../../../lib/rules/types.ts';
import { pageText } from '../../../../lib/texts/page-text.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import { DateField } from '../../fields/DateField.tsx';
import { Patience } from '../../fields/patience.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { put } from '../put.ts';
import { DataField } from './DataField.tsx';

const EXPECTS: readonly RuleCase['expect'][] = ['fails', 'passes', 'not-checked', 'not-applicable'];
/** As the rule's check asks for them. */
const FEWEST: Readonly<Record<RuleCase['expect'], number>> = {
  fails: 2,
  passes: 2,
  'not-checked': 1,
  'not-applicable': 1,
};
const DEFAULT_PAYER: PayerKind = 'medicare-dme';

/** Claims that say what the rule is to do: it is tried on each of them before it may be signed, and on every computer that gets it. */
export function Examples({
  rule,
  faults,
  onChange,
}: {
  readonly rule: Rule;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (rule: Rule) => void;
}) {
  const { cases } = rule;
  const isPatient = useContext(Patience);
  const set = (next: readonly RuleCase[]) => onChange({ ...rule, cases: next });
  const missing = EXPECTS.flatMap((expect) => {
    const count = FEWEST[expect] - cases.filter((one) => one.expect === expect).length;
    return count > 0 ? [`${count} × ${ruleFormText(`example.${expect}`)}`] : [];
  });
  const add = (like: RuleCase | undefined) => {
    const taken = new Set(cases.map(({ name }) => name));
    let number = cases.length + 1;
    while (taken.has(ruleFormText('example.name.new', { number }))) number += 1;
    const name = ruleFormText('example.name.new', { number });
    set([...cases, like ? { ...like, name } : blankCase(rule, name)]);
  };
  return (
    <section className="field wide" aria-labelledby="examples">
      <h3 id="examples">{ruleFormText('examples')}</h3>
      <p className="soft">{ruleFormText('examples.what')}</p>
      {missing.length > 0 && (
        <p className={isPatient ? 'soft' : 'fault'}>
          {ruleFormText('examples.missing', { list: missing.join(', ') })}
        </p>
      )}
      {cases.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names are written here, and two may be the same
        <details key={at} className="example">
          <summary>
            <b>{ruleFormText(`example.${one.expect}`)}</b> {one.name}
          </summary>
          <ExampleFields
            {...{ rule, one }}
            faults={[...faults].flatMap(([place, reason]) =>
              place.startsWith(`cases[${at}]`) ? [reason] : [],
            )}
            onChange={(next) => set(cases.map((each, index) => (index === at ? next : each)))}
          />
          <p className="actions">
            <button type="button" onClick={() => add(one)}>
              {ruleFormText('example.copy')}
            </button>
            <button type="button" onClick={() => set(cases.filter((_, index) => index !== at))}>
              {studioText('delete')}
            </button>
          </p>
        </details>
      ))}
      <p>
        <button type="button" onClick={() => add(undefined)}>
          {ruleFormText('example.add')}
        </button>
      </p>
    </section>
  );
}

function ExampleFields({
  rule,
  one,
  faults,
  onChange,
}: {
  readonly rule: Rule;
  readonly one: RuleCase;
  readonly faults: readonly string[];
  readonly onChange: (one: RuleCase) => void;
}) {
  const expect = (value: string) => {
    const next = EXPECTS.find((each) => each === value) ?? 'fails';
    const { branch = rule.branches[0]?.id, severity: _severity, missing: _missing, ...rest } = one;
    const needsBranch = next === 'fails' || next === 'not-checked';
    onChange({ ...rest, expect: next, ...(needsBranch && branch !== undefined && { branch }) });
  };
  return (
    <div className="fields">
      <TextField
        label={ruleFormText('example.name')}
        value={one.name}
        onChange={(name) => onChange({ ...one, name })}
      />
      <SelectField
        label={ruleFormText('example.expect')}
        value={one.expect}
        options={EXPECTS.map((each) => [each, ruleFormText(`example.${each}`)] as const)}
        onChange={expect}
      />
      {rule.branches.length > 1 && one.branch !== undefined && (
        <SelectField
          label={ruleFormText('branch')}
          value={one.branch}
          options={rule.branches.map(
            ({ id }, at) => [id, ruleFormText('branch.number', { number: at + 1 })] as const,
          )}
          onChange={(branch) => onChange({ ...one, branch })}
        />
      )}
      <SelectField
        label={ruleFormText('example.payer')}
        value={one.payer ?? DEFAULT_PAYER}
        options={PAYER_KINDS.map((kind) => [kind, pageText(`payer.${kind}`)] as const)}
        onChange={(value) =>
          onChange(
            put(
              one,
              'payer',
              PAYER_KINDS.find((kind) => kind === value),
            ),
          )
        }
      />
      <DateField
        label={ruleFormText('example.on')}
        value={one.on}
        onChange={(on) => onChange(put(one, 'on', on))}
      />
      <DataField
        label={ruleFormText('example.claim')}
        hint={ruleFormText('example.claim.hint')}
        value={one.claim}
        onChange={(claim) => onChange({ ...one, claim: claim ?? {} })}
      />
      <DataField
        label={studioText('optional', { label: ruleFormText('example.context') })}
        hint={ruleFormText('example.context.hint')}
        value={one.context}
        onChange={(context) => onChange(put(one, 'context', context))}
      />
      {faults.length > 0 && <p className="fault">{faults.join(' ')}</p>}
    </div>
  );
}

/** A line with a code of the rule, for a payer that it speaks to. */
function blankCase({ branches, codes, payers }: Rule, name: string): RuleCase {
  const [branch] = branches;
  const payer = PAYER_KINDS.find(
    (kind) => kind !== 'unknown' && (payers[kind] ?? payers.all ?? 'off') !== 'off',
  );
  return {
    name,
    expect: 'fails',
    ...(branch && { branch: branch.id }),
    ...(payer && { payer }),
    claim: { lines: [{ procedureCode: codes?.list?.[0] ?? 'E0601', modifiers: ['RR'], units: 1 }] },
  };
}
