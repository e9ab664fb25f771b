import type { Claim, FieldValue } from '../../lib/claim/claim.ts';
import type { RowsAnswer } from '../../lib/messages/types.ts';
import { createTables, mergeRows } from '../../lib/tables/lookup.ts';
import type { TableData, Tables } from '../../lib/tables/types.ts';
import { persist } from './persist.ts';

type LoadRows = (codes: readonly string[], diagnoses: readonly string[]) => Promise<RowsAnswer>;
type Sets = Readonly<Record<string, readonly string[]>>;

/** The table rows that this frame has: only those of codes that stand on the form. The rest is pending. */
export class Rows {
  readonly #sets: Sets;
  readonly #load: LoadRows;
  readonly #onArrival: () => void;
  readonly #asked = new Set<string>();
  #data: readonly TableData[] = [];
  #tables: Tables;
  #running: Promise<void> = Promise.resolve();

  constructor(sets: Sets, load: LoadRows, onArrival: () => void) {
    this.#sets = sets;
    this.#load = load;
    this.#onArrival = onArrival;
    this.#tables = createTables([], sets);
  }

  get tables(): Tables {
    return this.#tables;
  }

  /** Asks for the rows of those codes of a claim that were never asked for. Without codes, for the tables' dates. */
  want(claim: Claim): void {
    const codes = this.#fresh(claim.lines.map(({ fields }) => fields.procedureCode));
    const diagnoses = this.#fresh(claim.diagnoses.entries);
    if (codes.length + diagnoses.length === 0 && this.#data.length > 0) return;
    const before = this.#running;
    this.#running = Promise.all([before, this.#fetch(codes, diagnoses)]).then(() => undefined);
  }

  /** The codes that are known and were never asked for; from now on they were. */
  #fresh(values: readonly (FieldValue | undefined)[]): string[] {
    const codes = values.flatMap((value) => (value?.state === 'known' ? [String(value.value)] : []));
    const fresh = [...new Set(codes)].filter((code) => !this.#asked.has(code));
    for (const code of fresh) this.#asked.add(code);
    return fresh;
  }

  /** Settles when everything asked for has arrived, or will not. */
  arrived(): Promise<void> {
    return this.#running;
  }

  async #fetch(codes: readonly string[], diagnoses: readonly string[]): Promise<void> {
    const answer = await persist(() => this.#load(codes, diagnoses));
    // Nobody there: what needs these rows stays pending, the rest is checked.
    if (!answer) return;
    this.#data = mergeRows(this.#data, answer.tables);
    this.#tables = createTables(this.#data, this.#sets);
    this.#onArrival();
  }
}
