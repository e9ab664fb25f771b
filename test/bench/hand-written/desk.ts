import type { Claim, ClaimLine } from '../../../lib/claim/claim.ts';
import { monthsBetween } from '../../../lib/facts/calendar.ts';
import type { FactInputs } from '../../../lib/facts/types.ts';
import type { Severity } from '../../../lib/rules/types.ts';
import type { TableRow } from '../../../lib/tables/types.ts';

export interface HandFinding {
  readonly rule: string;
  readonly branch: string;
  readonly line: number;
  readonly severity: Severity;
}

/** Says what is wrong with one line. */
export type Add = (rule: string, branch: string, severity: Severity) => void;

/** One line with its values pulled out once; undefined = not seen, '' or 0 stand for themselves. */
export interface Line {
  readonly index: number;
  readonly code: string;
  readonly mods: readonly string[];
  readonly from: string | undefined;
  readonly pos: string | undefined;
  readonly charge: number | undefined;
  readonly units: number | undefined;
  readonly pointers: readonly string[];
  readonly note: string | undefined;
  readonly ownAuth: string | undefined;
  readonly renderingNpi: string | undefined;
  readonly orderingNpi: string | undefined;
}

/** Where a line stands in its rental series: the best count, and the earliest month it can be. */
export interface RentalMonth {
  readonly month?: number;
  readonly atLeast?: number;
}

const NO_MONTH: RentalMonth = {};

/** What stands in a field of the claim; undefined = not seen. */
export const text = (claim: Claim, path: keyof Claim['fields']): string | undefined => {
  const value = claim.fields[path];
  if (value?.state === 'known') return String(value.value);
  return value?.state === 'blank' ? '' : undefined;
};
const lineText = (line: ClaimLine, key: keyof ClaimLine['fields']): string | undefined => {
  const value = line.fields[key];
  if (value?.state === 'known') return String(value.value);
  return value?.state === 'blank' ? '' : undefined;
};
const lineNumber = (line: ClaimLine, key: 'charge' | 'units'): number | undefined => {
  const value = line.fields[key];
  return value?.state === 'known' ? Number(value.value) : undefined;
};

function pull(line: ClaimLine, index: number): Line {
  const pointers = line.diagnosisPointers.values;
  return {
    index,
    code: lineText(line, 'procedureCode') ?? '',
    mods: line.modifiers.values,
    from: lineText(line, 'dateFrom'),
    pos: lineText(line, 'placeOfService'),
    charge: lineNumber(line, 'charge'),
    units: lineNumber(line, 'units'),
    pointers,
    note: lineText(line, 'description'),
    ownAuth: lineText(line, 'priorAuthNumber'),
    renderingNpi: lineText(line, 'renderingNpi'),
    orderingNpi: lineText(line, 'orderingProvider.npi'),
  };
}

export const hasAny = (list: readonly string[], wanted: readonly string[]): boolean =>
  wanted.some((one) => list.includes(one));
export const count = (list: readonly string[], wanted: readonly string[]): number =>
  wanted.reduce((sum, one) => sum + (list.includes(one) ? 1 : 0), 0);

export const LIABILITY = ['GA', 'GZ', 'GY'];
export const MONTHS = ['KH', 'KI', 'KJ'];

/** What the rules by hand look at, and where they say what they found. */
export class Desk {
  readonly findings: HandFinding[] = [];
  /** Rules that could not decide somewhere, by what was missing first. */
  readonly undecided = new Map<string, string>();
  readonly inputs: FactInputs;
  readonly lines: readonly Line[];
  /** Whether Medicare's rules hold, its own or an Advantage plan's. */
  readonly medicare: boolean;
  /** Original Medicare. */
  readonly ffs: boolean;
  #isOneDelivery: boolean | undefined;

  constructor(inputs: FactInputs) {
    this.inputs = inputs;
    this.lines = inputs.claim.lines.map((line, i) => pull(line, i));
    this.ffs = inputs.payer.kind === 'medicare-dme';
    this.medicare = this.ffs || inputs.payer.kind === 'medicare-advantage';
  }

  add(rule: string, branch: string, line: number, severity: Severity): void {
    this.findings.push({ rule, branch, line, severity });
  }

  open(rule: string, missing: string): void {
    if (!this.undecided.has(rule)) this.undecided.set(rule, missing);
  }

  inSet(set: string, code: string): boolean {
    return this.inputs.tables.inSet(set, code);
  }

  row(table: string, line: Line): TableRow | undefined {
    const found = this.inputs.tables.lookup(table, line.code, line.from);
    return found.state === 'row' ? found.row : undefined;
  }

  context(name: string, line: number): unknown {
    const { lineValues, values } = this.inputs.context;
    return lineValues[line]?.[name] ?? values[name];
  }

  /** The line's own day of delivery, or the claim's where lines of a later rental month do not stand beside others. */
  delivered(line: Line): string | undefined {
    const { lineValues, values } = this.inputs.context;
    const own = (index: number) => lineValues[index]?.deliveryDate as string | undefined;
    if (own(line.index) !== undefined) return own(line.index);
    this.#isOneDelivery ??=
      new Set(
        this.lines
          .filter(({ code, index }) => code !== '' && own(index) === undefined)
          .map((one) => this.initial(one)),
      ).size < 2;
    return this.#isOneDelivery ? (values.deliveryDate as string | undefined) : undefined;
  }

  lower(severity: Severity): Severity {
    if (this.ffs || this.inputs.context.profile.followsFFSModifiers === true) return severity;
    return severity === 'will-deny' ? 'likely-deny' : severity === 'likely-deny' ? 'review' : 'info';
  }

  /** The month as answered, else by the months paid, else by the calendar since the first day. The claims of the bench have no history. */
  rental(line: Line): RentalMonth {
    if (!hasAny(line.mods, ['RR', ...MONTHS])) return NO_MONTH;
    const stated = this.context('rentalMonth', line.index);
    if (typeof stated === 'number') return { month: stated, atLeast: stated };
    const paid = this.context('paidMonths', line.index);
    if (typeof paid === 'number') return { month: paid + 1, atLeast: paid + 1 };
    const start = this.context('firstRentalDate', line.index);
    if (typeof start !== 'string' || !line.from || line.from < start) return NO_MONTH;
    const month = monthsBetween(start, line.from) + 1;
    const paused = this.context('breakInService', line.index);
    if (month === 1 || paused === false) return { month, atLeast: month };
    return paused === true ? { atLeast: 2 } : { month, atLeast: 2 };
  }

  month(line: Line): number | undefined {
    return this.rental(line).month;
  }

  initial(line: Line): boolean | undefined {
    if (hasAny(line.mods, ['KI', 'KJ', 'RB', 'MS'])) return false;
    if (!hasAny(line.mods, ['RR', 'KH'])) return true;
    const month = this.month(line);
    if (month !== undefined) return month === 1;
    return line.mods.includes('KH') ? true : undefined;
  }
}
