import { parseMoney } from '../../../lib/claim/parse.ts';
import type { FormClaim, FormLine } from './portal.ts';

const NO_LINE: FormLine = {
  dateFrom: '',
  dateTo: '',
  placeOfService: '',
  procedureCode: '',
  modifiers: [],
  diagnosisPointers: '',
  charge: '',
  units: '',
  description: '',
  epsdt: '',
};

/** A line before anything is typed. @param known what a portal fills in itself */
export const newLine = (known: Partial<FormLine> = {}): FormLine => ({ ...NO_LINE, ...known });

/** Whether anything was typed into a line. */
export const isTyped = (line: FormLine): boolean =>
  Object.values(line).some((value) =>
    typeof value === 'string' ? value.trim() !== '' : value.some((one: string) => one.trim() !== ''),
  );

/** The claim while it is typed: what every box of a portal writes to, whether it is on the page or not. */
export class Draft {
  readonly #fields: Map<string, string>;
  /** By letter, A first; blank where nothing is typed. */
  diagnoses: string[];
  lines: FormLine[];

  constructor({ fields, diagnoses, lines }: FormClaim) {
    this.#fields = new Map(Object.entries(fields));
    this.diagnoses = [...diagnoses];
    this.lines = [...lines];
  }

  get(path: string): string {
    return this.#fields.get(path) ?? '';
  }

  set(path: string, value: string): void {
    this.#fields.set(path, value);
  }

  setDiagnosis(at: number, code: string): void {
    while (this.diagnoses.length < at) this.diagnoses.push('');
    this.diagnoses[at] = code;
  }

  setLine(at: number, part: Partial<FormLine>): void {
    this.lines[at] = { ...(this.lines[at] ?? NO_LINE), ...part };
  }

  setModifier(at: number, place: number, value: string): void {
    const before = this.lines[at]?.modifiers ?? [];
    const length = Math.max(before.length, place + 1);
    const modifiers = Array.from({ length }, (_, one) => (one === place ? value : (before[one] ?? '')));
    this.setLine(at, { modifiers });
  }

  /** What the portal sums up: the charges that can be read. */
  get total(): string {
    const cents = this.lines.reduce((sum, { charge }) => sum + (parseMoney(charge) ?? 0), 0);
    return (cents / 100).toFixed(2);
  }

  /** What stands in it now; lines and diagnoses into which nothing was typed are none. */
  claim(): FormClaim {
    const last = this.diagnoses.findLastIndex((code) => code.trim() !== '');
    return {
      fields: { ...Object.fromEntries(this.#fields), totalCharge: this.total },
      diagnoses: this.diagnoses.slice(0, last + 1),
      lines: this.lines
        .filter(isTyped)
        .map((line) => ({ ...line, modifiers: line.modifiers.filter((one) => one.trim() !== '') })),
    };
  }
}
