import { useMemo } from 'react';
import { StatusIcon } from '../../../components/StatusIcon.tsx';
import { type Finding, RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import { presenterText } from '../../../lib/texts/presenter-text.ts';
import { text } from '../../../lib/texts/text.ts';
import { formClaim } from '../../../lib/training/form-claim.ts';
import {
  type ChangedFact,
  type ChangedField,
  changedFacts,
  changedFields,
} from '../../../lib/training/planted-changes.ts';
import { findingOf, spotPaths } from '../../../lib/training/presentation.ts';
import { scenarioClaim } from '../../../lib/training/scenario-claim.ts';
import { factName, inWords } from '../exercise/file-words.ts';
import type { ScreenOf } from './Screen.tsx';
import { Stage } from './Stage.tsx';
import { changedName } from './step-words.ts';

/** An error, in the light: what is wrong there, or how it is mended. */
export function SpotScreen({ show, error, isMended }: ScreenOf & { error: number; isMended: boolean }) {
  const { listed, portal, judged } = show;
  const { scenario, cast } = listed;
  const planted = scenario.planted[error];
  // Errors are mended one after the other: what comes later is still wrong.
  const claim = useMemo(
    () =>
      formClaim(
        scenarioClaim(scenario, cast, isMended ? scenario.planted.slice(error + 1) : scenario.planted).claim,
      ),
    [scenario, cast, error, isMended],
  );
  const finding = planted && findingOf(planted, judged.wrong.received.submission.findings);
  if (!planted || !finding) return null;
  const fields = changedFields(scenario, cast, planted);
  const facts = changedFacts(scenario, planted);
  return (
    <div className="in-the-light">
      <Stage portal={portal} claim={claim} paths={spotPaths(fields, finding, claim.lines.length)} />
      {isMended ? (
        <Mended fields={fields} facts={facts} finding={finding} />
      ) : (
        <Mark finding={finding} facts={facts} isOnForm={fields.length > 0} />
      )}
    </div>
  );
}

/** The words of the mark, as they stand on its card. */
function Mark({
  finding,
  facts,
  isOnForm,
}: {
  readonly finding: Finding;
  readonly facts: readonly ChangedFact[];
  readonly isOnForm: boolean;
}) {
  const { message = RULES_LANGUAGE, fix = RULES_LANGUAGE } = finding.languages ?? {};
  const { severity } = finding;
  return (
    <div className={`says ${severity}`}>
      <p className="finding-word">
        <StatusIcon status={severity} /> {text(`severity.${severity}`)}
      </p>
      <p className="finding-message" lang={message}>
        {finding.message}
      </p>
      <p lang={fix}>{finding.fix}</p>
      {!isOnForm && (
        <p>
          {presenterText('file.notOnForm')}{' '}
          {facts.map(({ fact, wrong }) => (
            <b key={fact}>
              {factName(fact)}: {factWords(wrong)}{' '}
            </b>
          ))}
        </p>
      )}
    </div>
  );
}

const factWords = (value: ChangedFact['wrong']): string =>
  value === undefined ? presenterText('nothing') : inWords(value);

function Mended({
  fields,
  facts,
  finding,
}: {
  readonly fields: readonly ChangedField[];
  readonly facts: readonly ChangedFact[];
  readonly finding: Finding;
}) {
  const blank = (path: string): string => presenterText(/^lines\[\d+\]$/.test(path) ? 'noLine' : 'nothing');
  const rows = [
    ...fields.map(({ path, wrong, right }) => ({
      name: changedName(path),
      wrong: wrong || blank(path),
      right: right || blank(path),
    })),
    ...facts.map(({ fact, wrong, right }) => ({
      name: factName(fact),
      wrong: factWords(wrong),
      right: factWords(right),
    })),
  ];
  return (
    <div className="says mended">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{presenterText('wrong')}</th>
            <th scope="col">{presenterText('right')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, wrong, right }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <del>{wrong}</del>
              </td>
              <td>
                <ins>{right}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{practiceText(`denied.remedy.${finding.remedy}`)}</p>
    </div>
  );
}
