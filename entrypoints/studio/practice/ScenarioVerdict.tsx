import type { ReactNode } from 'react';
import { StatusIcon } from '../../../components/StatusIcon.tsx';
import { type Finding, RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { spokenFault } from '../../../lib/texts/reason-text.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { findingName } from '../../../lib/training/finding-name.ts';
import type { ScenarioWorld } from '../../../lib/training/prove.ts';
import type { Scenario } from '../../../lib/training/scenario-types.ts';
import { type PracticeFault, placeText, withTitles } from './faults.ts';
import { found } from './found.ts';

/** What Box24 finds on the claim that is right and with its errors, and what keeps it from being signed. */
export function ScenarioVerdict({
  scenario,
  world,
  faults,
  titles,
  onPlant,
}: {
  readonly scenario: Scenario;
  readonly world: ScenarioWorld;
  readonly faults: readonly PracticeFault[];
  /** Of rules, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** What is found on the claim now is the error that learners are to find. */
  readonly onPlant: (finding: Finding) => void;
}) {
  const { planted } = scenario;
  const right = found(scenario, world, []);
  return (
    <section className="verdict practice-verdict" aria-labelledby="verdict">
      <h3 id="verdict">{scenarioFormText('verdict')}</h3>
      <h4>{scenarioFormText('verdict.right')}</h4>
      <Findings findings={right} none={scenarioFormText('verdict.right.none')}>
        {(finding) =>
          !planted.some(({ finds }) => finds.includes(findingName(finding))) && (
            <button
              type="button"
              aria-label={scenarioFormText('verdict.plantOf', { title: finding.title })}
              onClick={() => onPlant(finding)}
            >
              {scenarioFormText('verdict.plant')}
            </button>
          )
        }
      </Findings>
      {planted.map((error, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two errors may be the same
        <div key={at} className="verdict-part">
          <h4>{scenarioFormText('verdict.planted', { number: at + 1 })}</h4>
          <Findings findings={found(scenario, world, [error])} none={scenarioFormText('verdict.nothing')} />
        </div>
      ))}
      {planted.length > 1 && (
        <div className="verdict-part">
          <h4>{scenarioFormText('verdict.together')}</h4>
          <Findings findings={found(scenario, world, planted)} none={scenarioFormText('verdict.nothing')} />
        </div>
      )}
      <div role="status">
        {faults.length === 0 ? (
          <p>
            <StatusIcon status="passed" /> {scenarioFormText('verdict.ok')}
          </p>
        ) : (
          <>
            <h4>{scenarioFormText('verdict.mend')}</h4>
            <ul className="to-do">
              {faults.map(({ place, reason }) => {
                const { says, isEnglish } = spokenFault(withTitles(reason, titles));
                return (
                  <li key={`${place} ${reason}`}>
                    {place !== '' && <b>{placeText(place)}: </b>}
                    <span lang={isEnglish ? RULES_LANGUAGE : undefined}>{says}</span>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

function Findings({
  findings,
  none,
  children,
}: {
  readonly findings: readonly Finding[] | undefined;
  readonly none: string;
  /** What may be done with one. */
  readonly children?: (finding: Finding) => ReactNode;
}) {
  if (!findings) return <p className="soft">{scenarioFormText('verdict.unread')}</p>;
  if (findings.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="rows">
      {findings.map((finding) => (
        <li key={findingName(finding)} className="found">
          <StatusIcon status={finding.severity} />
          <span className="grow">
            <span lang={RULES_LANGUAGE}>{finding.message}</span>{' '}
            {finding.line !== undefined && (
              <span className="soft">{scenarioFormText('verdict.line', { line: finding.line + 1 })}</span>
            )}
          </span>
          {children?.(finding)}
        </li>
      ))}
    </ul>
  );
}
