import type { ReactNode } from 'react';
import { formatDate } from '../../../lib/claim/dates.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import type { Adjustment, Remittance, RemittanceLine } from '../../../lib/training/answer-types.ts';
import { amount } from './words.ts';

/** A line of a remittance, with how often the item was billed. */
export interface SentLine extends RemittanceLine {
  readonly units: string;
}

/** A column of a remittance's lines. */
export interface Column {
  /** Id of its text. */
  readonly head:
    | 'remit.line'
    | 'remit.service'
    | 'remit.units'
    | 'remit.billed'
    | 'remit.allowed'
    | 'remit.share'
    | 'remit.adjusted'
    | 'remit.remarks'
    | 'remit.paid'
    | 'remit.patientShare';
  /** Numbers stand at their end. */
  readonly isNumber: boolean;
  readonly cell: (line: SentLine) => ReactNode;
  /** What stands below it; left out where nothing does. */
  readonly total?: (answer: Remittance) => ReactNode;
  /** Whether the column says anything of a line. */
  readonly tells: (line: RemittanceLine) => boolean;
}

/** Adjustments that stand in a column of their own: deductible, coinsurance, copayment. */
const SHARES = ['1', '2', '3'];
const isShare = ({ group, carc }: Adjustment): boolean => group === 'PR' && SHARES.includes(carc);
const sharesOf = ({ adjustments }: RemittanceLine) => adjustments.filter(isShare);
const othersOf = ({ adjustments }: RemittanceLine) => adjustments.filter((one) => !isShare(one));

/** Cents of some adjustments together. */
export const sumOf = (adjustments: readonly Adjustment[]): number =>
  adjustments.reduce((sum, one) => sum + one.amount, 0);

const always = (): boolean => true;

/** All columns that a remittance has on paper. */
export const COLUMNS: readonly Column[] = [
  {
    head: 'remit.line',
    isNumber: false,
    cell: (line) => (
      <>
        <span className="whole">
          {line.line + 1} · {formatDate(line.date)}
        </span>
        {line.denied && <b className="denied-word"> {practiceText('remit.denied')}</b>}
      </>
    ),
    tells: always,
  },
  {
    head: 'remit.service',
    isNumber: false,
    cell: ({ procedureCode, modifiers }) => (
      <>
        <b>{procedureCode}</b> <span className="whole">{modifiers.join(' ')}</span>
      </>
    ),
    tells: always,
  },
  { head: 'remit.units', isNumber: true, cell: ({ units }) => units, tells: always },
  {
    head: 'remit.billed',
    isNumber: true,
    cell: ({ billed }) => amount(billed),
    total: ({ billed }) => amount(billed),
    tells: always,
  },
  {
    head: 'remit.allowed',
    isNumber: true,
    cell: ({ allowed }) => amount(allowed),
    total: ({ allowed }) => amount(allowed),
    tells: ({ allowed }) => allowed !== 0,
  },
  {
    head: 'remit.share',
    isNumber: true,
    cell: (line) => amount(sumOf(sharesOf(line))),
    total: ({ lines }) => amount(sumOf(lines.flatMap(sharesOf))),
    tells: (line) => sumOf(sharesOf(line)) !== 0,
  },
  {
    head: 'remit.adjusted',
    isNumber: true,
    cell: (line) =>
      othersOf(line).map(({ group, carc, amount: cents }) => (
        <span className="adjustment" key={`${group}${carc}`}>
          {group}-{carc} <span>{amount(cents)}</span>
        </span>
      )),
    total: ({ lines }) => amount(sumOf(lines.flatMap(othersOf))),
    tells: always,
  },
  {
    head: 'remit.remarks',
    isNumber: false,
    cell: (line) =>
      othersOf(line)
        .flatMap(({ rarc = [] }) => rarc)
        .join(' '),
    tells: (line) => othersOf(line).some(({ rarc = [] }) => rarc.length > 0),
  },
  {
    head: 'remit.paid',
    isNumber: true,
    cell: ({ paid }) => amount(paid),
    total: ({ paid }) => amount(paid),
    tells: always,
  },
  {
    head: 'remit.patientShare',
    isNumber: true,
    cell: ({ patientShare }) => amount(patientShare),
    total: ({ patientShare }) => amount(patientShare),
    tells: always,
  },
];
