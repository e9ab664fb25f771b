import { useMemo } from 'react';
import type { PackBase } from '../../../../lib/packs/extend.ts';
import { groundOf } from '../../../../lib/packs/prove.ts';
import type { PackContent } from '../../../../lib/packs/types.ts';
import { parametersOfRule } from '../../../../lib/rules/lint.ts';
import { categoryName } from '../../../../lib/rules/rule-words.ts';
import type { Branch, Rule } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import { FaultList } from '../../fields/FaultList.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { WorldContext } from '../conditions/world.ts';
import { Payers } from '../Payers.tsx';
import { AboutFields } from '../parts/AboutFields.tsx';
import { CodeFields } from '../parts/CodeFields.tsx';
import { DateFields } from '../parts/DateFields.tsx';
import { DenialFields } from '../parts/DenialFields.tsx';
import { SourceFields } from '../parts/SourceFields.tsx';
import { put } from '../put.ts';
import { Verdict } from '../Verdict.tsx';
import { BranchForm } from './BranchForm.tsx';
import { blankBranch } from './blank.ts';
import { Examples } from './Examples.tsx';
import { ownFaults } from './faults.ts';
import { isUntitled, ruleIdOf } from './rule-id.ts';

const SCOPES = ['line', 'claim'] as const;

/** A rule with conditions of its own; beside it what it says to its examples and to claim files. */
export function OwnForm({
  rule,
  content,
  base,
  isFree,
  onChange,
}: {
  readonly rule: Rule;
  readonly content: PackContent;
  readonly base: PackBase;
  /** Whether no other rule is called so. */
  readonly isFree: (id: string) => boolean;
  readonly onChange: (rule: Rule) => void;
}) {
  const faults = useMemo(() => ownFaults(rule, content, base), [rule, content, base]);
  const sets = useMemo(() => Object.keys(groundOf(content, base).sets).toSorted(), [content, base]);
  const set = <K extends keyof Rule>(key: K, value: Rule[K] | undefined) => onChange(put(rule, key, value));
  const setBranches = (branches: readonly Branch[]) => {
    const params = [...parametersOfRule({ branches })];
    onChange(put({ ...rule, branches }, 'params', params.length > 0 ? params : undefined));
  };
  const at = (place: string) => [...faults.places].find(([one]) => one.startsWith(place))?.[1];
  const needed = (text: string) => (text.trim() ? undefined : studioText('fault.needed'));
  const nameByTitle = () => {
    const id = isUntitled(rule.id) ? ruleIdOf(rule.title, isFree) : undefined;
    if (id !== undefined) onChange({ ...rule, id });
  };
  return (
    <div className="editor">
      <div className="fields">
        <TextField
          label={ruleFormText('title')}
          isWide
          hint={isUntitled(rule.id) ? undefined : ruleFormText('title.id', { id: rule.id })}
          fault={needed(rule.title)}
          value={rule.title}
          onChange={(title) => onChange({ ...rule, title })}
          onLeave={nameByTitle}
        />
        {rule.branches.map((branch, index) => (
          <WorldContext
            key={branch.id}
            value={{ base, sets, scope: branch.scope ?? rule.scope, faults: faults.places }}
          >
            <BranchForm
              {...{ rule, branch }}
              path={`branches[${index}]`}
              number={rule.branches.length > 1 ? index + 1 : undefined}
              onChange={(next) =>
                setBranches(rule.branches.map((one, each) => (each === index ? next : one)))
              }
              onDelete={() => setBranches(rule.branches.filter((_, each) => each !== index))}
            />
          </WorldContext>
        ))}
        <p className="whole">
          <button type="button" onClick={() => setBranches([...rule.branches, blankBranch(rule)])}>
            {ruleFormText('branch.add')}
          </button>
        </p>
        <SelectField
          label={ruleFormText('scope')}
          value={rule.scope}
          options={SCOPES.map((one) => [one, ruleFormText(`scope.${one}`)] as const)}
          onChange={(one) => onChange({ ...rule, scope: one === 'claim' ? 'claim' : 'line' })}
        />
        <SelectField
          label={ruleFormText('category')}
          value={rule.category}
          options={[...new Set(base.pack.rules.map(({ category }) => category))].map(
            (one) => [one, categoryName(one)] as const,
          )}
          onChange={(category) => onChange({ ...rule, category })}
        />
        <CodeFields
          codes={rule.codes}
          base={base}
          fault={at('codes.list') || at('codes.prefix') ? studioText('fault.input.codes') : undefined}
          setFault={
            rule.codes?.set?.some((name) => !sets.includes(name)) ? studioText('fault.sets') : undefined
          }
          onChange={(codes) => set('codes', codes)}
        />
        <Payers
          value={rule}
          fault={
            Object.values(rule.payers).every((mode) => mode === 'off')
              ? studioText('fault.payers')
              : undefined
          }
          onChange={({ payers = {} }) => onChange({ ...rule, payers })}
        />
        <DateFields
          effective={rule.effective}
          fault={at('effective') && studioText('fault.dates')}
          onChange={(effective) => set('effective', effective)}
        />
        <SourceFields sources={rule.sources} onChange={(sources) => onChange({ ...rule, sources })} />
        <DenialFields
          denials={rule.denials}
          base={base}
          onChange={(denials = []) => onChange({ ...rule, denials })}
        />
        <AboutFields {...{ rule, onChange }} />
        <Examples {...{ rule, onChange }} faults={faults.places} />
        <FaultList faults={faults.others} />
      </div>
      <Verdict {...{ rule, content, base }} />
    </div>
  );
}
