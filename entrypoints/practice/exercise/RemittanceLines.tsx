import { practiceText } from '../../../lib/texts/practice-text.ts';
import type { Remittance } from '../../../lib/training/answer-types.ts';
import type { FormClaim } from '../../../lib/training/form-types.ts';
import { COLUMNS, type Column, type SentLine, sumOf } from './remittance-columns.tsx';
import { amount } from './words.ts';

/** What a remittance says line by line, and that it adds up. */
export function RemittanceLines({
  answer,
  sent,
  columns = COLUMNS,
}: {
  readonly answer: Remittance;
  /** The claim as it was sent. */
  readonly sent: FormClaim | undefined;
  /** Those that are shown, in the order of {@link COLUMNS}. */
  readonly columns?: readonly Column[];
}) {
  const untotalled = columns.findIndex(({ total }) => total !== undefined);
  return (
    <>
      <table className="remit-lines">
        <caption className="spoken">{practiceText('remit.lines')}</caption>
        <thead>
          <tr>
            {columns.map(({ head, isNumber }) => (
              <th key={head} scope="col" className={isNumber ? 'number' : undefined}>
                {practiceText(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.lines.map((line) => (
            <LineRow
              key={line.line}
              line={{ ...line, units: sent?.lines[line.line]?.units ?? '' }}
              columns={columns}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={untotalled}>
              {practiceText('remit.total')}
            </th>
            {columns.slice(untotalled).map((column) => (
              <Cell key={column.head} column={column}>
                {column.total?.(answer)}
              </Cell>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="balance">
        {practiceText('remit.balance', {
          billed: amount(answer.billed),
          paid: amount(answer.paid),
          adjusted: amount(answer.lines.reduce((sum, line) => sum + sumOf(line.adjustments), 0)),
        })}
      </p>
    </>
  );
}

function LineRow({ line, columns }: { readonly line: SentLine; readonly columns: readonly Column[] }) {
  return (
    <tr className={line.denied ? 'denied' : undefined}>
      {columns.map((column) => (
        <Cell key={column.head} column={column}>
          {column.cell(line)}
        </Cell>
      ))}
    </tr>
  );
}

/** A cell that says its column where the table is too narrow for one. */
function Cell({
  column: { head, isNumber },
  children,
}: {
  readonly column: Column;
  readonly children: React.ReactNode;
}) {
  const isBlank = children === undefined || children === '';
  return (
    <td data-name={isBlank ? undefined : practiceText(head)} className={isNumber ? 'number' : undefined}>
      {!isBlank && <div>{children}</div>}
    </td>
  );
}
