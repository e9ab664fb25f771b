import type { PackBase } from '../../../lib/packs/extend.ts';
import { parametersOf } from '../../../lib/packs/kind-parameters.ts';
import { kindOf } from '../../../lib/packs/kinds/index.ts';
import { kindText } from '../../../lib/packs/text.ts';
import type { KindRule, PackContent } from '../../../lib/packs/types.ts';
import { CONFIDENCES, SEVERITIES, type Source } from '../../../lib/rules/types.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { text } from '../../../lib/texts/text.ts';
import { DateField } from '../fields/DateField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { TokenField } from '../fields/TokenField.tsx';
import { faultsOf } from './faults.ts';
import { namesIn } from './names.ts';
import { ParameterField } from './ParameterField.tsx';
import { Payers } from './Payers.tsx';
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
  const [source] = rule.sources;
  const setSource = (part: Partial<Source>) =>
    onChange({
      ...rule,
      sources: [
        { title: '', read: '', confidence: 'verified', ...source, ...part },
        ...rule.sources.slice(1),
      ],
    });
  const { codes, effective, message, fix, ...rest } = rule;
  const { list: _list, set: _set, ...others } = codes ?? {};
  const setCodes = (list: readonly string[], set: readonly string[]) => {
    const next = { ...others, ...(list.length > 0 && { list }), ...(set.length > 0 && { set }) };
    const words = { ...(message && { message }), ...(fix && { fix }), ...(effective && { effective }) };
    onChange({ ...rest, ...words, ...(Object.keys(next).length > 0 && { codes: next }) });
  };
  const setDates = (from: string | undefined, to: string | undefined) => {
    const { effective: _gone, ...bare } = rule;
    const dates = { ...(from && { from }), ...(to && { to }), basis: effective?.basis ?? 'service' } as const;
    onChange(from || to ? { ...bare, effective: dates } : bare);
  };
  const setWords = (key: 'message' | 'fix', value: string) => {
    const { [key]: _gone, ...bare } = rule;
    onChange(value.trim() ? { ...bare, [key]: value } : bare);
  };
  return (
    <div className="editor">
      <div className="fields">
        <p className="preview" role="status">
          {faults.isWhole ? kindText(rule, base.payers) : studioText('rule.unfinished')}
        </p>
        {parametersOf(kind).map((parameter) => (
          <ParameterField
            key={parameter.name}
            {...{ parameter, base }}
            value={rule.parameters[parameter.name]}
            fault={faults.parameters[parameter.name]}
            onChange={(value) => {
              const { [parameter.name]: _gone, ...left } = rule.parameters;
              onChange({
                ...rule,
                parameters: value === undefined ? left : { ...left, [parameter.name]: value },
              });
            }}
          />
        ))}
        <TokenField
          label={studioText('rule.codes')}
          hint={studioText('rule.codes.hint')}
          fault={faults.codes}
          values={codes?.list ?? []}
          nameOf={namesIn(base, 'hcpcs')}
          onChange={(list) => setCodes(list, codes?.set ?? [])}
        />
        <TokenField
          label={studioText('rule.sets')}
          hint={studioText('rule.sets.hint')}
          fault={faults.sets}
          values={codes?.set ?? []}
          onChange={(set) => setCodes(codes?.list ?? [], set)}
        />
        <Payers {...{ rule, onChange }} payers={base.payers} fault={faults.payers} />
        <SelectField
          label={studioText('rule.severity')}
          value={rule.severity}
          options={SEVERITIES.map((one) => [one, text(`severity.${one}`)] as const)}
          onChange={(one) =>
            onChange({ ...rule, severity: SEVERITIES.find((each) => each === one) ?? 'review' })
          }
        />
        <DateField
          label={studioText('rule.from')}
          value={effective?.from}
          fault={faults.dates}
          onChange={(from) => setDates(from, effective?.to)}
        />
        <DateField
          label={studioText('rule.to')}
          value={effective?.to}
          onChange={(to) => setDates(effective?.from, to)}
        />
        <TextField
          label={studioText('rule.source')}
          hint={studioText('rule.source.hint')}
          fault={source?.title.trim() ? undefined : studioText('fault.needed')}
          value={source?.title ?? ''}
          onChange={(title) => setSource({ title })}
        />
        <DateField
          label={studioText('rule.read')}
          value={source?.read || undefined}
          fault={source?.read ? undefined : studioText('fault.needed')}
          onChange={(read) => setSource({ read: read ?? '' })}
        />
        <SelectField
          label={studioText('rule.confidence')}
          value={source?.confidence ?? 'verified'}
          options={CONFIDENCES.map((one) => [one, text(`card.confidence.${one}`)] as const)}
          onChange={(one) =>
            setSource({ confidence: CONFIDENCES.find((each) => each === one) ?? 'expertise' })
          }
        />
        <details className="field wide" open={message !== undefined || fix !== undefined}>
          <summary>{studioText('rule.words')}</summary>
          <p className="soft">{studioText('rule.words.hint', { braces: '{line.procedureCode}' })}</p>
          <TextField
            label={studioText('rule.message')}
            isLong
            value={message ?? ''}
            onChange={(value) => setWords('message', value)}
          />
          <TextField
            label={studioText('rule.fix')}
            isLong
            value={fix ?? ''}
            onChange={(value) => setWords('fix', value)}
          />
        </details>
        {faults.others.length > 0 && (
          <ul className="fault" lang="en">
            {faults.others.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </div>
      <Verdict {...{ rule, content, base }} />
    </div>
  );
}
