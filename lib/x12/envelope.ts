import type { FaultKind, Place, Segment, X12Fault } from './types.ts';

/** Told what is wrong with the envelope. */
export type ReportFault = (fault: X12Fault) => void;

/** The guides of the professional claim, its addenda among them. */
const PROFESSIONAL = /^005010X222(A[12])?$/;
/** Guides that people take for it. */
const OTHER_GUIDES: readonly (readonly [RegExp, FaultKind])[] = [
  [/^005010X223/, 'institutional'],
  [/^005010X224/, 'dental'],
];
/** Codes and versions have no more; a longer text is a value that stands in a wrong place. */
const SHORT_CODE = /^[A-Z0-9]{1,12}$/;

interface Open {
  readonly control: string;
  /** What its end must count. */
  count: number;
}

/** Follows interchanges, groups and transactions: which of them can be read, and whether their ends say what was there. */
export class Envelope {
  private readonly report: ReportFault;
  private interchange: Open | undefined;
  private group: (Open & { readonly version: string }) | undefined;
  private transaction: (Open & { readonly isRead: boolean }) | undefined;
  private isForeign = false;

  constructor(report: ReportFault) {
    this.report = report;
  }

  /** Whether a transaction that can be read is open. */
  get isReading(): boolean {
    return this.transaction?.isRead ?? false;
  }

  /** @returns whether the segment was one of the envelope's, or belongs to nothing that is read */
  take(segment: Segment): boolean {
    const { id, place } = segment;
    const own = this.handlers[id];
    if (own) {
      if (this.transaction) this.transaction.count++;
      own(segment);
      return true;
    }
    if (this.transaction) {
      this.transaction.count++;
      return !this.transaction.isRead;
    }
    if (this.interchange) {
      if (id !== 'TA1') this.tell('out-of-envelope', nameOf(id), place);
    } else if (!this.isForeign) this.tell('not-x12', '', place);
    this.isForeign ||= !this.interchange;
    return true;
  }

  /** The file has ended. @param place where */
  end(place: Place): void {
    if (this.interchange) this.tell('cut-off', '', place);
  }

  private readonly handlers: Readonly<Record<string, (segment: Segment) => void>> = {
    ISA: ({ elements, place, odd }) => {
      this.closeInterchange(place);
      if (odd) this.tell('odd-header', 'ISA', place);
      this.interchange = { control: elements[13] ?? '', count: 0 };
      this.isForeign = false;
    },
    GS: ({ elements, place }) => {
      this.closeGroup(place);
      if (this.interchange) this.interchange.count++;
      this.group = { control: elements[6] ?? '', count: 0, version: elements[8]?.trim() ?? '' };
    },
    ST: ({ elements, place }) => {
      this.closeTransaction(place);
      if (this.group) this.group.count++;
      const [, code = '', control = '', version = ''] = elements.map((element) => element.trim());
      const fault = faultOf(code, version || (this.group?.version ?? ''));
      if (fault) this.report({ ...fault, place });
      this.transaction = { control, count: 1, isRead: fault === undefined };
    },
    SE: ({ elements, place }) => {
      this.check(this.transaction, 'SE', elements, place);
      this.transaction = undefined;
    },
    GE: ({ elements, place }) => {
      this.closeTransaction(place);
      this.check(this.group, 'GE', elements, place);
      this.group = undefined;
    },
    IEA: ({ elements, place }) => {
      this.closeGroup(place);
      this.check(this.interchange, 'IEA', elements, place);
      this.interchange = undefined;
    },
  };

  private check(
    open: Open | undefined,
    id: string,
    [, count = '', control = '']: readonly string[],
    place: Place,
  ): void {
    if (!open) {
      this.tell('out-of-envelope', id, place);
      return;
    }
    if (!/^\d+$/.test(count.trim()) || Number(count) !== open.count)
      this.report({
        kind: 'wrong-count',
        at: `${id}01`,
        place,
        stated: shortOf(count),
        found: String(open.count),
      });
    if (control.trim() !== open.control.trim()) this.tell('wrong-control', `${id}02`, place);
  }

  private closeTransaction(place: Place): void {
    if (this.transaction) this.tell('missing-end', 'SE', place);
    this.transaction = undefined;
  }

  private closeGroup(place: Place): void {
    this.closeTransaction(place);
    if (this.group) this.tell('missing-end', 'GE', place);
    this.group = undefined;
  }

  private closeInterchange(place: Place): void {
    this.closeGroup(place);
    if (this.interchange) this.tell('missing-end', 'IEA', place);
    this.interchange = undefined;
  }

  private tell(kind: FaultKind, at: string, place: Place): void {
    this.report({ kind, at, place });
  }
}

/** Why a transaction cannot be read. */
function faultOf(code: string, version: string): Omit<X12Fault, 'place'> | undefined {
  if (code !== '837') return { kind: 'other-transaction', at: 'ST01', found: shortOf(code) };
  if (PROFESSIONAL.test(version)) return undefined;
  const kind = OTHER_GUIDES.find(([guide]) => guide.test(version))?.[1] ?? 'other-version';
  return { kind, at: 'ST03', found: shortOf(version) };
}

const shortOf = (code: string): string => (SHORT_CODE.test(code.trim()) ? code.trim() : '?');

/** A segment's name as far as it is one; anything else may be a value. */
export const nameOf = (id: string): string => (/^[A-Z][A-Z0-9]{1,2}$/.test(id) ? id : '');
