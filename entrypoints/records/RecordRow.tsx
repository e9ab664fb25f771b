import { useId, useState } from 'react';
import { StatusIcon } from '../../components/StatusIcon.tsx';
import type { PreflightRecord, RecordFinding } from '../../lib/memory/record.ts';
import { papersByName } from '../../lib/memory/record-files.ts';
import { countOf } from '../../lib/memory/record-search.ts';
import { missingText } from '../../lib/rules/wording.ts';
import { memoryText } from '../../lib/texts/memory-text.ts';
import { packName } from '../../lib/texts/pack-name.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { text } from '../../lib/texts/text.ts';

const OUTCOMES = ['open', 'overridden', 'fixed'] as const;
/** Columns of the table, over which the details of a record go. */
const COLUMNS = 9;
const PAPER_STATES = ['have', 'missing'] as const;

const whenText = (at: number): string =>
  new Date(at).toLocaleString('en-US', { dateStyle: 'short', timeStyle: 'short' });

/** One record: a row that says what was sent and how it stood, and below it on demand what was found. */
export function RecordRow({
  record,
  titleOf,
}: {
  readonly record: PreflightRecord;
  readonly titleOf: (rule: string) => string;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const when = whenText(record.at);
  const codes = record.lines.map(({ code, modifiers }) => [code || '?', ...modifiers].join(' '));
  return (
    <>
      <tr>
        <th scope="row">
          <time dateTime={new Date(record.at).toISOString()}>{when}</time>
        </th>
        <td>{record.host}</td>
        <td>{pageText(`payer.${record.payer.kind}`)}</td>
        <td className="codes">
          {codes.map((code, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
            <span key={line}>{code}</span>
          ))}
        </td>
        {OUTCOMES.map((outcome) => (
          <td key={outcome} className="number">
            {countOf(record, outcome)}
          </td>
        ))}
        <td className="number">{record.papers && papersByName(record.papers, 'have').length}</td>
        <td>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={memoryText('records.detailsOf', { codes: codes.join(', '), when })}
            onClick={() => setOpen(!isOpen)}
          >
            {memoryText('records.details')}
          </button>
        </td>
      </tr>
      <tr id={id} hidden={!isOpen} className="details">
        <td colSpan={COLUMNS}>{isOpen && <Details record={record} titleOf={titleOf} />}</td>
      </tr>
    </>
  );
}

function Details({
  record: { checked, pack, packs = [], portal, rulesOff, notChecked, findings, papers = [] },
  titleOf,
}: {
  readonly record: PreflightRecord;
  readonly titleOf: (rule: string) => string;
}) {
  const facts = Object.keys(notChecked).map((fact) => missingText(fact));
  return (
    <div className="record-told">
      <p>{memoryText('records.checked', { count: checked, pack: pack.id, version: pack.version })}</p>
      {packs.length > 0 && (
        <p>
          {memoryText('records.packs', {
            packs: packs.map(({ title, version }) => `${title} ${version}`).join('; '),
          })}
        </p>
      )}
      {portal !== undefined && <p>{memoryText('records.profile', { portal })}</p>}
      {findings.length === 0 && <p>{memoryText('records.nothing')}</p>}
      {OUTCOMES.map((outcome) => {
        const some = findings.filter((finding) => finding.outcome === outcome);
        return (
          some.length > 0 && (
            <section key={outcome}>
              <h2>{memoryText(`records.outcome.${outcome}`)}</h2>
              <ul>
                {some.map((finding) => (
                  <Found
                    key={`${finding.rule}#${finding.branch}@${finding.line}`}
                    finding={finding}
                    title={titleOf(finding.rule)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {PAPER_STATES.map((state) => (
        <Papers
          key={state}
          title={memoryText(`records.papers.${state}`)}
          papers={papersByName(papers, state)}
        />
      ))}
      {facts.length > 0 && <p>{memoryText('records.notChecked', { facts: facts.join('; ') })}</p>}
      {rulesOff.length > 0 && (
        <p>{memoryText('records.rulesOff', { rules: rulesOff.map(titleOf).join('; ') })}</p>
      )}
    </div>
  );
}

function Papers({
  title,
  papers,
}: {
  readonly title: string;
  readonly papers: ReturnType<typeof papersByName>;
}) {
  if (papers.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {papers.map(({ name, lines }) => (
          <li key={name}>
            <span>
              <span lang={packName('document', name).lang}>{packName('document', name).text}</span>
              {lines.length > 0 &&
                ` · ${memoryText('records.papersOf', { count: lines.length, lines: lines.join(', ') })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ finding, title }: { readonly finding: RecordFinding; readonly title: string }) {
  const { severity, line, reason, rule, branch } = finding;
  const place =
    line === undefined ? memoryText('records.claim') : memoryText('records.line', { line: line + 1 });
  return (
    <li>
      <StatusIcon status={severity} />
      <span>
        {text(`severity.${severity}`)} · {place}: {title}{' '}
        <code className="soft">
          {rule}#{branch}
        </code>
        {reason && (
          <span className="reason">
            {' '}
            · {reason === 'not-now' ? memoryText('records.notNow') : text(`reason.${reason}`)}
          </span>
        )}
      </span>
    </li>
  );
}
