import type { PackBase } from '../../../lib/packs/extend.ts';
import { parametersOf } from '../../../lib/packs/kind-parameters.ts';
import { kindOf } from '../../../lib/packs/kinds/index.ts';
import { makeRule } from '../../../lib/packs/make-rule.ts';
import { groundOf } from '../../../lib/packs/prove.ts';
import { kindText } from '../../../lib/packs/text.ts';
import type { KindRule, PackContent } from '../../../lib/packs/types.ts';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { FaultList } from '../fields/FaultList.tsx';
import { TextField } from '../fields/TextField.tsx';
import { faultsOf } from './faults.ts';
import { ParameterField } from './ParameterField.tsx';
import { Payers } from './Payers.tsx';
import { AboutFields } from './parts/AboutFields.tsx';
import { CodeFields } from './parts/CodeFields.tsx';
import { DateFields } from './parts/DateFields.tsx';
import { DenialFields } from './parts/DenialFields.tsx';
import { SeverityField } from './parts/SeverityField.tsx';
import { SourceFields } from './parts/SourceFields.tsx';
import { WordFields } from './parts/WordFields.tsx';
import { put } from './put.ts';
import { Verdict } from './Verdict.tsx';

/** A rule by kind: what it asks for, for whom, its words and its source; beside it what it says to claims. */
export function KindForm({
  rule,
  content,
  base,
  onChange,
}: {
  readonly rule: KindRule;
  readonly content: PackContent;
  readonly base: PackBase;
  readonly onChange: (rule: KindRule) => void;
}) {
  const kind = kindOf(rule.kind);
  if (!kind) return <p>{studioText('rule.noKind', { kind: rule.kind })}</p>;
  const faults = faultsOf(rule, content, base);
  const set = <K extends keyof KindRule>(key: K, value: KindRule[K] | undefined) =>
    onChange(put(rule, key, value));
  const { payers: _kinds, forPayers: _single, ...rest } = rule;
  const { payers } = groundOf(content, base);
  return (
    <div className="editor">
      <div className="fields">
        <p className="preview" role="status">
          {faults.isWhole && !faults.payers ? kindText(rule, payers) : studioText('rule.unfinished')}
        </p>
        {parametersOf(kind).map((parameter) => (
          <ParameterField
            key={parameter.name}
            {...{ parameter, base }}
            value={rule.parameters[parameter.name]}
            fault={faults.parameters[parameter.name]}
            onChange={(value) => set('parameters', put(rule.parameters, parameter.name, value))}
          />
        ))}
        <CodeFields
          codes={rule.codes}
          base={base}
          fault={faults.codes}
          setFault={faults.sets}
          onChange={(codes) => set('codes', codes)}
        />
        <Payers
          value={rule}
          known={payers}
          fault={faults.payers}
          onChange={(value) => onChange({ ...rest, ...value })}
        />
        <SeverityField
          value={rule.severity}
          sources={rule.sources}
          onChange={(severity) => set('severity', severity)}
        />
        <DateFields
          effective={rule.effective}
          fault={faults.dates}
          onChange={(effective) => set('effective', effective)}
        />
        <SourceFields sources={rule.sources} onChange={(sources) => set('sources', sources)} />
        <details className="field wide" open={rule.message !== undefined || rule.fix !== undefined}>
          <summary>{studioText('rule.words')}</summary>
          <WordFields
            message={rule.message ?? ''}
            fix={rule.fix ?? ''}
            scope={scopeOfKind(rule, content, base)}
            hint={studioText('rule.words.hint', { braces: '{line.procedureCode}' })}
            onChange={(key, value) => set(key, value.trim() ? value : undefined)}
          />
        </details>
        <details className="field wide" open={isSaid(rule)}>
          <summary>{ruleFormText('about')}</summary>
          <div className="fields">
            <TextField
              label={studioText('optional', { label: ruleFormText('title') })}
              isWide
              value={rule.title ?? ''}
              onChange={(title) => set('title', title || undefined)}
            />
            <DenialFields
              denials={rule.denials}
              ofKind={kind.denials}
              base={base}
              onChange={(denials) => set('denials', denials)}
            />
            <AboutFields {...{ rule, onChange }} ofKind={kind} />
          </div>
        </details>
        <FaultList faults={faults.others} />
      </div>
      <Verdict {...{ rule, content, base }} />
    </div>
  );
}

const isSaid = ({ title, denials, remedy, why, unsure }: KindRule): boolean =>
  [title, denials, remedy, why, unsure].some((one) => one !== undefined);

/** Whether its kind speaks of lines or of the claim. */
function scopeOfKind(rule: KindRule, content: PackContent, base: PackBase): 'claim' | 'line' {
  try {
    return makeRule(rule, groundOf(content, base)).scope;
  } catch {
    // Unfinished: what is amiss stands at its field.
    return 'line';
  }
}
