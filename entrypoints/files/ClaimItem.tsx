import { memo } from 'react';
import { FindingCard } from '../../components/FindingCard.tsx';
import { FindingList } from '../../components/FindingList.tsx';
import { StatusIcon } from '../../components/StatusIcon.tsx';
import { formatValue } from '../../lib/claim/format.ts';
import { payerName } from '../../lib/rules/payer-words.ts';
import { placeText } from '../../lib/session/fault-words.ts';
import { filesText } from '../../lib/texts/files-text.ts';
import { text } from '../../lib/texts/text.ts';
import { isClean, isWhole } from './list.ts';
import type { ClaimFindings, ClaimRow, FileFault } from './protocol.ts';

/** One claim of the list; opened, with its findings below. */
export const ClaimItem = memo(function ClaimItem({
  row,
  isOpen,
  findings,
  faults,
  onToggle,
}: {
  readonly row: ClaimRow;
  readonly isOpen: boolean;
  readonly findings: ClaimFindings | undefined;
  readonly faults: readonly FileFault[];
  readonly onToggle: (row: number) => void;
}) {
  const details = `claim-${row.id}`;
  return (
    <>
      <tr>
        <td className="claim-worst">
          <Worst row={row} />
        </td>
        <td>
          <button
            type="button"
            className="quiet claim-open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            onClick={() => onToggle(row.id)}
          >
            {row.account ?? filesText('files.noAccount')}
          </button>
          <span className="soft claim-place">{whereOf(row)}</span>
        </td>
        <td>{payerName(row.payerKind)}</td>
        <td className="claim-charge">{row.charge === undefined ? '' : formatValue('money', row.charge)}</td>
        <td>
          {row.title}
          {row.findings > 1 && (
            <span className="soft"> {filesText('files.more', { count: row.findings - 1 })}</span>
          )}
          {row.faults > 0 && (
            <span className="chip claim-malformed">
              {filesText('files.malformed', { count: row.faults })}
            </span>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr id={details} className="claim-details">
          <td colSpan={5}>
            <p className="soft">
              {filesText('files.because', { payer: payerName(row.payerKind), reason: row.payerReason })}
            </p>
            {faults.length > 0 && (
              <ul className="faults">
                {faults.map((fault) => (
                  <li key={`${fault.place?.offset}${fault.text}`}>
                    {fault.place && <b>{placeText(fault.place)}: </b>}
                    {fault.text}
                  </li>
                ))}
              </ul>
            )}
            {findings && (
              <FindingList
                findings={findings.shown}
                card={(shown, alike) => (
                  <FindingCard
                    key={shown.key}
                    shown={shown}
                    code={findings.codes[shown.finding.line ?? -1] ?? undefined}
                    alike={alike}
                  />
                )}
              />
            )}
            {findings && row.notChecked > 0 && (
              <details>
                <summary>{filesText('files.notChecked', { count: row.notChecked })}</summary>
                <ul className="missing">
                  {findings.missing.map((one) => (
                    <li key={one.text}>{filesText('files.missing', one)}</li>
                  ))}
                </ul>
              </details>
            )}
          </td>
        </tr>
      )}
    </>
  );
});

function Worst({ row }: { readonly row: ClaimRow }) {
  const { worst } = row;
  const clean = isClean(row);
  const status = worst ?? (clean && isWhole(row) ? 'passed' : 'not-checked');
  const unseen = row.faults > 0 ? 'files.partly' : 'files.nothingChecked';
  const word = worst ? text(`severity.${worst}`) : filesText(clean ? 'files.ok' : unseen);
  return (
    <span className={`claim-status ${status}`}>
      <StatusIcon status={status} />
      <span>{word}</span>
    </span>
  );
}

function whereOf({ number, place }: ClaimRow): string {
  return filesText('files.number', { number, place: place ? placeText(place) : '' }).replace(/, $/, '');
}
