import { type Finding, RULES_LANGUAGE } from '../lib/rules/types.ts';
import type { Trial } from '../lib/session/trial.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { text } from '../lib/texts/text.ts';
import { tryText } from '../lib/texts/try-text.ts';
import { placeOf } from './finding-place.ts';
import { StatusIcon } from './StatusIcon.tsx';
import { diffOf } from './trial-diff.ts';
import './try.css';

/** What would go, come and stay at Submit, and what would be left unchecked. */
export function TrialView({
  now,
  tried,
  missingLabel,
}: {
  readonly now: Trial;
  readonly tried: Trial;
  readonly missingLabel: (missing: string) => string;
}) {
  const { goes, comes, stays, alsoMissing } = diffOf(now, tried);
  const notChecked = Object.values(tried.notChecked).reduce((sum, count) => sum + count, 0);
  const parts = [
    goes.length > 0 && tryText('try.goes', { count: goes.length }),
    comes.length > 0 && tryText('try.comes', { count: comes.length }),
    stays.length > 0 && tryText('try.stays', { count: stays.length }),
  ].filter((part) => part !== false);
  const isSame = goes.length + comes.length === 0;
  const code = tried.line?.procedureCode;
  return (
    <div className="trial">
      <p className="trial-sum" role="status">
        {isSame ? tryText('try.same') : tryText('try.change', { parts: parts.join(', ') })}
      </p>
      {tried.line && (
        <p>
          <b>{tried.line.procedureCode}</b>{' '}
          <span className="chip">{pageText(`category.${tried.line.category}`)}</span>{' '}
          <span className="soft">{tried.line.description}</span>
        </p>
      )}
      <FindingLines title={tryText('try.comesTitle')} findings={comes} code={code} isWhole />
      <FindingLines title={tryText('try.goesTitle')} findings={goes} code={code} isGone />
      {stays.length > 0 && (
        <details>
          <summary>{tryText('try.staysTitle', { count: stays.length })}</summary>
          <FindingLines findings={stays} code={code} />
        </details>
      )}
      <p className="soft">
        {pageText('panel.checked', { count: tried.checked })} ·{' '}
        {tryText('try.unchecked', { count: notChecked })}
      </p>
      {alsoMissing.length > 0 && (
        <div className="soft">
          <p>{tryText('try.alsoUnchecked')}</p>
          <ul className="trial-missing">
            {alsoMissing.map((missing) => (
              <li key={missing}>{missingLabel(missing)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function FindingLines({
  title,
  findings,
  code,
  isGone = false,
  isWhole = false,
}: {
  readonly title?: string;
  readonly findings: readonly Finding[];
  /** HCPCS code of the line that is tried. */
  readonly code: string | undefined;
  readonly isGone?: boolean;
  /** Also says what to do. */
  readonly isWhole?: boolean;
}) {
  if (findings.length === 0) return null;
  return (
    <>
      {title && <h4>{title}</h4>}
      <ul className="trial-findings">
        {findings.map((finding) => (
          <li key={`${finding.rule}#${finding.branch}@${finding.line}`} className={finding.severity}>
            <StatusIcon status={isGone ? 'passed' : finding.severity} />
            <div>
              <p className="trial-word">
                {!isGone && <b className="finding-word">{text(`severity.${finding.severity}`)}</b>}{' '}
                <span className="soft">
                  {placeOf(finding, finding.line === undefined ? undefined : code)}
                </span>
              </p>
              <p lang={finding.languages?.message ?? RULES_LANGUAGE}>
                {isGone ? <s>{finding.message}</s> : finding.message}
              </p>
              {isWhole && (
                <p className="soft" lang={finding.languages?.fix ?? RULES_LANGUAGE}>
                  {finding.fix}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
