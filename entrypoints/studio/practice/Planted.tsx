import type { PackBase } from '../../../lib/packs/extend.ts';
import type { Denial, Finding } from '../../../lib/rules/types.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { findingName } from '../../../lib/training/finding-name.ts';
import type { ScenarioWorld } from '../../../lib/training/prove.ts';
import { plainDenial } from '../../../lib/training/scenario-draft.ts';
import type { PlantedError, Scenario } from '../../../lib/training/scenario-types.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { namesIn } from '../rules/names.ts';
import { ErrorChanges } from './ErrorChanges.tsx';
import { found } from './found.ts';

/** The errors of a practice claim: what stands there instead, what finds it, what the payer answers. */
export function Planted({
  scenario,
  base,
  world,
  onChange,
}: {
  readonly scenario: Scenario;
  readonly base: PackBase;
  readonly world: ScenarioWorld;
  readonly onChange: (planted: readonly PlantedError[]) => void;
}) {
  const { planted } = scenario;
  return (
    <section aria-labelledby="planted">
      <h3 id="planted">{scenarioFormText('planted')}</h3>
      {planted.length === 0 && <p className="soft">{scenarioFormText('planted.none')}</p>}
      {planted.map((error, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two errors may be the same
        <fieldset key={at} className="branch">
          <legend>{scenarioFormText('planted.number', { number: at + 1 })}</legend>
          <ErrorFields
            {...{ scenario, error, base }}
            findings={found(scenario, world, [error])}
            onChange={(next) => onChange(planted.with(at, next))}
          />
          <p>
            <button
              type="button"
              aria-label={scenarioFormText('planted.delete', { number: at + 1 })}
              onClick={() => onChange(planted.filter((_, index) => index !== at))}
            >
              {studioText('delete')}
            </button>
          </p>
        </fieldset>
      ))}
      <p>
        <button type="button" onClick={() => onChange([...planted, BY_HAND])}>
          {scenarioFormText('planted.add')}
        </button>
      </p>
    </section>
  );
}

const BY_HAND: PlantedError = { changes: {}, finds: [], denial: { group: 'CO', carc: '' } };

function ErrorFields({
  scenario,
  error,
  findings,
  base,
  onChange,
}: {
  readonly scenario: Scenario;
  readonly error: PlantedError;
  /** What rules find of it now; undefined where it cannot be tried. */
  readonly findings: readonly Finding[] | undefined;
  readonly base: PackBase;
  readonly onChange: (error: PlantedError) => void;
}) {
  const now = (findings ?? []).map(findingName);
  const titles = new Map(base.pack.rules.map(({ id, title }) => [id, title]));
  const isSame = now.toSorted().join() === error.finds.toSorted().join();
  const take = () => {
    const [denial] = (findings ?? []).flatMap(({ denials }) => denials);
    const { rejection: _rejection, ...rest } = error;
    onChange({ ...rest, finds: now, ...(denial && { denial: plainDenial(denial) }) });
  };
  return (
    <div className="fields">
      <ErrorChanges {...{ scenario, error, base, onChange }} />
      <div className="field wide">
        <b>{scenarioFormText('planted.finds')}</b>
        <ul>
          {error.finds.map((name) => (
            <li key={name}>
              {titles.get(name.replace(/#.*/, '')) ?? name}{' '}
              <span className={now.includes(name) ? 'soft' : 'fault'}>{name}</span>
            </li>
          ))}
        </ul>
        {!isSame && now.length > 0 && (
          <p>
            <button type="button" onClick={take}>
              {scenarioFormText('planted.take')}
            </button>
          </p>
        )}
      </div>
      <DenialChoice {...{ error, base, onChange }} findings={findings ?? []} />
    </div>
  );
}

const keyOf = ({ group, carc, rarc = [] }: Denial): string => [`${group}-${carc}`, ...rarc].join(' ');

/** Those that the rules name which find it, the first one suggested. */
function DenialChoice({
  error,
  findings,
  base,
  onChange,
}: {
  readonly error: PlantedError;
  readonly findings: readonly Finding[];
  readonly base: PackBase;
  readonly onChange: (error: PlantedError) => void;
}) {
  const nameOf = namesIn(base, 'carc');
  const { denial, rejection, ...rest } = error;
  const known = [
    ...new Map(findings.flatMap(({ denials }) => denials.map(plainDenial)).map((one) => [keyOf(one), one])),
  ];
  const stated = denial ? keyOf(denial) : '';
  const options = known.map(([key, { carc }]) => [key, `${key} ${nameOf(carc) ?? ''}`] as const);
  const strange = known.some(([key]) => key === stated)
    ? []
    : ([
        [
          stated,
          rejection
            ? scenarioFormText('planted.rejection')
            : denial?.carc
              ? scenarioFormText('planted.denial.other', { denial: stated })
              : '–',
        ],
      ] as const);
  return (
    <SelectField
      isWide
      label={scenarioFormText('planted.denial')}
      value={stated}
      options={[...strange, ...options]}
      onChange={(key) => {
        const chosen = known.find(([one]) => one === key)?.[1];
        if (chosen) onChange({ ...rest, denial: chosen });
      }}
    />
  );
}
