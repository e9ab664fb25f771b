import { useState } from 'react';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import { POINTS } from '../../../lib/training/attempt.ts';
import { fileNow } from '../../../lib/training/knowledge.ts';
import {
  earlierServices,
  type FilePaper,
  type PaperId,
  patientFile,
} from '../../../lib/training/patient-file.ts';
import { scenarioClaim } from '../../../lib/training/scenario-claim.ts';
import { EarlierServices } from './EarlierServices.tsx';
import { factName, inWords } from './file-words.ts';
import type { Exercise } from './use-exercise.ts';

/** What is in the supplier's hands beside the claim, paper by paper. A paper may be checked again, as a biller asks for it again. */
export function PatientFile({ exercise }: { readonly exercise: Exercise }) {
  const { scenario, cast, doings, asked, checkAgain, attempt } = exercise;
  const [said, setSaid] = useState<{ readonly paper: PaperId; readonly news: 'new' | 'same' | 'vain' }>();
  const right = scenarioClaim(scenario, cast, []).claim;
  const fileWith = (papers: ReadonlySet<PaperId>) =>
    patientFile(right, fileNow(scenario, cast, { ...doings(), asked: papers }));
  const file = fileWith(asked);
  const earlier = earlierServices(scenario.knows);
  const check = (id: PaperId): void => {
    const says = (papers: readonly FilePaper[]) => JSON.stringify(papers.find((one) => one.id === id));
    const isNew = says(fileWith(new Set([...asked, id]))) !== says(file);
    const costs = !asked.has(id) && attempt.ended === undefined;
    setSaid({ paper: id, news: isNew ? 'new' : costs ? 'vain' : 'same' });
    checkAgain(id, isNew);
  };
  return (
    <section className="patient-file" aria-labelledby="file">
      <h2 id="file">{practiceText('file')}</h2>
      <p className="soft">{practiceText('file.how', { points: POINTS.vainCheck })}</p>
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
                {said?.paper === paper.id &&
                  practiceText(`checkAgain.${said.news}`, { points: POINTS.vainCheck })}
              </span>
            </div>
          </li>
        ))}
        {earlier.length > 0 && (
          <li className="file-paper">
            <h3>{practiceText('paper.earlier')}</h3>
            <EarlierServices services={earlier} />
          </li>
        )}
      </ul>
    </section>
  );
}
