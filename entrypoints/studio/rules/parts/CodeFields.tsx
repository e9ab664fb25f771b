import type { PackBase } from '../../../../lib/packs/extend.ts';
import type { CodeSelector } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import { TokenField } from '../../fields/TokenField.tsx';
import { namesIn } from '../names.ts';
import { put } from '../put.ts';

/** The codes that a rule speaks of, one by one, by lists and by how they begin, and those that it leaves out. */
export function CodeFields({
  codes = {},
  base,
  fault,
  setFault,
  onChange,
}: {
  readonly codes: CodeSelector | undefined;
  readonly base: PackBase;
  readonly fault: string | undefined;
  readonly setFault: string | undefined;
  /** Told undefined where none is named: every line. */
  readonly onChange: (codes: CodeSelector | undefined) => void;
}) {
  const { except = {} } = codes;
  const filled = (one: CodeSelector): CodeSelector | undefined =>
    Object.keys(one).length > 0 ? one : undefined;
  const list = (one: CodeSelector, key: 'list' | 'set' | 'prefix', values: readonly string[]) =>
    put(one, key, values.length > 0 ? values : undefined);
  const set = (key: 'list' | 'set' | 'prefix') => (values: readonly string[]) =>
    onChange(filled(list(codes, key, values)));
  const leaveOut = (key: 'list' | 'set') => (values: readonly string[]) =>
    onChange(filled(put(codes, 'except', filled(list(except, key, values)))));
  const isLimited = codes.prefix !== undefined || codes.except !== undefined;
  return (
    <>
      <TokenField
        label={studioText('rule.codes')}
        hint={studioText('rule.codes.hint')}
        fault={fault}
        values={codes.list ?? []}
        nameOf={namesIn(base, 'hcpcs')}
        onChange={set('list')}
      />
      <TokenField
        label={studioText('rule.sets')}
        hint={studioText('rule.sets.hint')}
        fault={setFault}
        values={codes.set ?? []}
        onChange={set('set')}
      />
      <details className="field wide" open={isLimited}>
        <summary>{ruleFormText('codes.more')}</summary>
        <div className="fields">
          <TokenField
            label={ruleFormText('codes.prefix')}
            hint={ruleFormText('codes.prefix.hint')}
            values={codes.prefix ?? []}
            onChange={set('prefix')}
          />
          <TokenField
            label={ruleFormText('codes.except')}
            values={except.list ?? []}
            nameOf={namesIn(base, 'hcpcs')}
            onChange={leaveOut('list')}
          />
          <TokenField
            label={ruleFormText('codes.except.sets')}
            values={except.set ?? []}
            onChange={leaveOut('set')}
          />
        </div>
      </details>
    </>
  );
}
