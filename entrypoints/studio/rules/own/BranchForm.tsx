import { useId } from 'react';
import { CLAIM_FIELDS } from '../../../../lib/claim/fields.ts';
import { blank } from '../../../../lib/packs/condition-edit.ts';
import { branchText } from '../../../../lib/packs/condition-text.ts';
import { childrenOf } from '../../../../lib/rules/children.ts';
import { type Branch, type Condition, FAULTS, type Over, type Rule } from '../../../../lib/rules/types.ts';
import { factLabel } from '../../../../lib/rules/wording.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { ConditionNode } from '../conditions/ConditionNode.tsx';
import { keyOf, sameRow } from '../conditions/keys.ts';
import { useWorld } from '../conditions/world.ts';
import { SeverityField } from '../parts/SeverityField.tsx';
import { WordFields } from '../parts/WordFields.tsx';
import { put } from '../put.ts';
import { PARTS } from './faults.ts';

type Part = (typeof PARTS)[number];

/** One finding of a rule: when it speaks, how bad it is, what it says and where. */
export function BranchForm({
  rule,
  branch,
  path,
  number,
  onChange,
  onDelete,
}: {
  readonly rule: Rule;
  readonly branch: Branch;
  readonly path: string;
  /** Left out: the only one. */
  readonly number: number | undefined;
  readonly onChange: (branch: Branch) => void;
  readonly onDelete: () => void;
}) {
  const { faults, scope } = useWorld();
  const id = useId();
  const isWhole = ![...faults.keys()].some((place) =>
    PARTS.some((part) => place.startsWith(`${path}.${part}`)),
  );
  const faultOf = (key: string) => faults.get(`${path}.${key}`);
  const needed = (text: string, key: string) => (text.trim() ? faultOf(key) : studioText('fault.needed'));
  const fields = markFields(scope);
  const [mark = ''] = branch.fields;
  const over = onlySome(branch);
  return (
    <section className="field wide branch" aria-labelledby={id}>
      <h3 id={id}>
        {number === undefined ? ruleFormText('branch') : ruleFormText('branch.number', { number })}
      </h3>
      <p className="preview" role="status">
        {isWhole ? branchText(branch) : ruleFormText('branch.open')}
      </p>
      {PARTS.map((part) => (
        <PartTree key={part} {...{ branch, part, onChange }} path={`${path}.${part}`} />
      ))}
      <div className="fields">
        <SeverityField
          value={branch.severity}
          sources={rule.sources}
          onChange={(severity) => onChange({ ...branch, severity })}
        />
        <SelectField
          label={ruleFormText('fault')}
          hint={ruleFormText('fault.hint')}
          value={branch.fault}
          options={FAULTS.map((one) => [one, ruleFormText(`fault.${one}`)] as const)}
          onChange={(one) =>
            onChange({ ...branch, fault: FAULTS.find((each) => each === one) ?? 'contradiction' })
          }
        />
        <SelectField
          label={ruleFormText('mark')}
          fault={faultOf('fields[0]')}
          value={mark}
          options={fields.map((name) => [name, factLabel(name)] as const)}
          onChange={(name) =>
            onChange({ ...branch, fields: [name, ...branch.fields.slice(1).filter((one) => one !== name)] })
          }
        />
        {(branch.assumeWhy !== undefined || (branch.severity === 'will-deny' && assumes(branch))) && (
          <TextField
            label={ruleFormText('assumeWhy')}
            isWide
            fault={faultOf('assumeWhy') ?? (branch.assumeWhy ? undefined : studioText('fault.needed'))}
            value={branch.assumeWhy ?? ''}
            onChange={(why) => onChange(put(branch, 'assumeWhy', why || undefined))}
          />
        )}
      </div>
      <WordFields
        message={branch.message}
        fix={branch.fix}
        {...{ scope, over }}
        faults={{ message: needed(branch.message, 'message'), fix: needed(branch.fix, 'fix') }}
        hint={ruleFormText('words.hint')}
        onChange={(key, value) => onChange({ ...branch, [key]: value })}
      />
      {number !== undefined && (
        <p>
          <button type="button" onClick={onDelete}>
            {ruleFormText('branch.delete', { number })}
          </button>
        </p>
      )}
    </section>
  );
}

/** One of the conditions of a finding, with what adds and takes it away. */
function PartTree({
  branch,
  part,
  path,
  onChange,
}: {
  readonly branch: Branch;
  readonly part: Part;
  readonly path: string;
  readonly onChange: (branch: Branch) => void;
}) {
  const tree = branch[part];
  const isFault = part === 'fires' || part === 'expect';
  if (!tree)
    return isFault ? null : (
      <p>
        <button type="button" onClick={() => onChange({ ...branch, [part]: { all: [blank('leaf')] } })}>
          {ruleFormText(`part.add.${part}`)}
        </button>
      </p>
    );
  const set = ([first, ...more]: readonly Condition[]) => {
    if (first === undefined) return onChange(isFault ? branch : put(branch, part, undefined));
    const now = more.length > 0 ? sameRow(tree, { all: [first, ...more] }) : first;
    return onChange({ ...branch, [part]: now });
  };
  return (
    <div className="part">
      <h4>{studioText(`trace.${part}`)}</h4>
      {isFault && (
        <button
          type="button"
          onClick={() => {
            const other = part === 'fires' ? 'expect' : 'fires';
            onChange({ ...put(branch, part, undefined), [other]: tree });
          }}
        >
          {ruleFormText(part === 'fires' ? 'part.toExpect' : 'part.toFires')}
        </button>
      )}
      <ConditionNode key={keyOf(tree)} condition={tree} path={path} isFixed={isFault} onChange={set} />
    </div>
  );
}

/** The boxes that a mark may stand at. */
const markFields = (scope: 'line' | 'claim'): readonly string[] => {
  const own = CLAIM_FIELDS.map(({ path }) => path.replace(/^lines\[i\]\./, 'line.').replace(/\[j\]$/, ''));
  const fit = own.filter((name) => !name.includes('[') && (scope === 'line' || !name.startsWith('line.')));
  return ['diagnoses', ...fit];
};

const trees = (branch: Branch): readonly Condition[] => PARTS.flatMap((part) => branch[part] ?? []);

const nodesOf = (condition: Condition): readonly Condition[] => [
  condition,
  ...childrenOf(condition).flatMap(nodesOf),
];

const assumes = (branch: Branch): boolean =>
  trees(branch)
    .flatMap(nodesOf)
    .some((one) => 'assume' in one && one.assume !== undefined);

/** The list of which the finding has found a member, where there is exactly one. */
function onlySome({ when, fires }: Branch): Over | undefined {
  const found = [when, fires].flatMap((tree) =>
    tree ? nodesOf(tree).flatMap((one) => ('some' in one ? [one.some] : [])) : [],
  );
  return found.length === 1 ? found[0] : undefined;
}
