import { useState } from 'react';
import { formatDate } from '../../../lib/claim/dates.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import { fileNow } from '../../../lib/training/knowledge.ts';
import {
  earlierServices,
  type FilePaper,
  type PaperId,
  patientFile,
} from '../../../lib/training/patient-file.ts';
import { scenarioClaim } from '../../../lib/training/scenario-claim.ts';
import { factName, inWords } from './file-words.ts';
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
