import { useState } from 'react';
import { formatDate } from '../../../lib/claim/dates.ts';
import { practiceText, practiceWord } from '../../../lib/texts/practice-text.ts';
import { plainText } from '../../../lib/texts/text.ts';
import { fileNow } from '../../../lib/training/knowledge.ts';
import {
  earlierServices,
  type FilePaper,
  type PaperId,
  patientFile,
} from '../../../lib/training/patient-file.ts';
import { scenarioClaim } from '../../../lib/training/scenario-claim.ts';
import type { Plain } from '../../../lib/training/scenario-types.ts';
import type { Exercise } from './use-exercise.ts';

/** What is in the supplier's hands beside the claim, paper by paper. A paper may be checked again, as a biller asks for it again. */
export function PatientFile({ exercise }: { readonly exercise: Exercise }) {
  const { scenario, cast, doings, asked, checkAgain } = exercise;
  const [said, setSaid] = useState<{ readonly paper: PaperId; readonly isNew: boolean }>();
  const right = scenarioClaim(scenario, cast, []).claim;
  const fileWith = (papers: ReadonlySet<PaperId>) =>
    patientFile(right, fileNow(scenario, cast, { ...doings(), asked: papers }));
  const file = fileWith(asked);
  const earlier = earlierServices(scenario.knows);
  const check = (id: PaperId): void => {
    const says = (papers: readonly FilePaper[]) => JSON.stringify(papers.find((one) => one.id === id));
    setSaid({ paper: id, isNew: says(fileWith(new Set([...asked, id]))) !== says(file) });
    checkAgain(id);
  };
  return (
    <section className="patient-file" aria-labelledby="file">
      <h2 id="file">{practiceText('file')}</h2>
      <ul>
        {file.map((paper) => (
          <li key={paper.id} className="file-paper">
            <h3>{practiceText(`paper.${paper.id}`)}</h3>
            <dl>
              {paper.says.map(({ fact, value }) => (
                <div key={fact}>
                  <dt>{factName(fact)}</dt>
                  <dd>{inWords(value)}</dd>
                </div>
              ))}
            </dl>
            <div className="check-again">
              <button type="button" className="quiet" onClick={() => check(paper.id)}>
                {practiceText('checkAgain')}
                <span className="spoken">: {practiceText(`paper.${paper.id}`)}</span>
              </button>
              <span role="status">
                {said?.paper === paper.id && practiceText(said.isNew ? 'checkAgain.new' : 'checkAgain.same')}
              </span>
            </div>
          </li>
        ))}
        {earlier.length > 0 && (
          <li className="file-paper">
            <h3>{practiceText('paper.earlier')}</h3>
            <ul>
              {earlier.map(({ date, procedureCode, modifiers = [], units = 1 }) => (
                <li key={`${date}${procedureCode}`}>
                  {formatDate(date)} {[procedureCode, ...modifiers].join(' ')} × {units}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What a fact is called on a paper; what only scenarios of teams know has the name that rules have for it. */
const factName = (fact: string): string =>
  practiceWord(`says.${fact}`) ?? plainText(`fact.ctx.${fact}`) ?? fact;

function inWords(value: Plain): string {
  if (typeof value === 'boolean') return practiceText(value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([code, most]) => `${code}: ${String(most)}`)
      .join(', ');
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text;
}
