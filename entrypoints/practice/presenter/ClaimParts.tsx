import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import { presenterText } from '../../../lib/texts/presenter-text.ts';
import type { FormClaim } from '../../../lib/training/form-types.ts';
import type { FileSheet } from '../../../lib/training/presentation.ts';
import { EarlierServices } from '../exercise/EarlierServices.tsx';
import { factName, inWords } from '../exercise/file-words.ts';
import { whoFacts } from './who-facts.ts';

/** Who the claim is for, who pays and who ordered, as it was typed. */
export function Who({ claim }: { readonly claim: FormClaim }) {
  return (
    <dl className="facts">
      {whoFacts(claim).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={value === '' ? 'blank' : undefined}>{value || presenterText('nothing')}</dd>
        </div>
      ))}
    </dl>
  );
}

const HEADS = [
  'line.number',
  'line.date',
  'line.place',
  'line.code',
  'line.modifiers',
  'line.pointers',
  'line.units',
  'line.charge',
] as const;

/** What is billed, as it was typed. */
export function Lines({ claim: { diagnoses, lines, fields } }: { readonly claim: FormClaim }) {
  return (
    <div className="billed">
      <p className="diagnoses">
        <span className="soft">{presenterText('lines.diagnoses')}</span>{' '}
        {diagnoses.map((code, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a diagnosis is its letter.
          <span key={at}>
            {String.fromCodePoint(65 + at)} <b>{code}</b>
          </span>
        ))}
      </p>
      <table>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {presenterText(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the claim.
            <tr key={at}>
              <td>{at + 1}</td>
              <td>{days(line)}</td>
              <td>{line.placeOfService}</td>
              <td>
                <b>{line.procedureCode}</b>
                {line.description !== '' && <small lang={RULES_LANGUAGE}>{line.description}</small>}
              </td>
              <td>
                <b>{line.modifiers.join(' ')}</b>
              </td>
              <td>{line.diagnosisPointers}</td>
              <td>
                {line.units}
                {line.epsdt !== '' && <small>EPSDT {line.epsdt}</small>}
              </td>
              <td>{line.charge}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={HEADS.length - 1}>
              {presenterText('lines.total')}
            </th>
            <td>{fields.totalCharge}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** One day, or the first and the last of a span. */
const days = ({ dateFrom, dateTo }: FormClaim['lines'][number]): string =>
  dateTo === '' || dateTo === dateFrom ? dateFrom : `${dateFrom} – ${dateTo}`;

/** Papers of the patient's file, as they lie there when the claim is sent. */
export function Sheet({ sheet: { papers, earlier } }: { readonly sheet: FileSheet }) {
  return (
    <div className="sheet">
      {papers.map(({ id, says }) => (
        <section key={id}>
          <h2>{practiceText(`paper.${id}`)}</h2>
          <dl>
            {says.map(({ fact, value }) => (
              <div key={fact}>
                <dt>{factName(fact)}</dt>
                <dd>{inWords(value)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {earlier.length > 0 && (
        <section>
          <h2>{practiceText('paper.earlier')}</h2>
          <EarlierServices services={earlier} />
        </section>
      )}
    </div>
  );
}
