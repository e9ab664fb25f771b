/** What a generator of claims draws from: chance with a seed, and what the tables and sets of the pack say of codes. */
import type { CorePack } from '../../../lib/cli/build-pack.ts';
import { createTables } from '../../../lib/tables/lookup.ts';
import type { TableRow, Tables } from '../../../lib/tables/types.ts';
import { Random } from '../../fuzz/random.ts';

export class Draw extends Random {
  private readonly core: CorePack;
  private readonly tables: Tables;

  constructor(seed: number, core: CorePack) {
    super(seed);
    this.core = core;
    this.tables = createTables(core.tables, core.pack.sets);
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  /** Some members of a list, each once. @param most how many at most; at least one */
  some<T>(list: readonly T[], most: number): T[] {
    const left = [...list];
    const count = Math.min(left.length, this.between(1, most));
    return Array.from({ length: count }, () => left.splice(this.below(left.length), 1)[0] as T);
  }

  /** Members of a named set. @throws when there is no such set */
  members(set: string): readonly string[] {
    const list = this.core.pack.sets[set];
    if (!list) throw new Error(`No set is called "${set}".`);
    return list;
  }

  isIn(set: string, code: string): boolean {
    return this.tables.inSet(set, code);
  }

  /** The row of a table that holds on a date; without a date the last one. */
  row(table: string, code: string, on?: string): TableRow | undefined {
    const found = this.tables.lookup(table, code, on);
    return found.state === 'row' ? found.row : undefined;
  }

  /** A column that holds words, empty where the table has no row. */
  words(table: string, code: string, column: string): readonly string[] {
    const value = this.row(table, code)?.[column];
    return Array.isArray(value) ? value.map(String) : [];
  }

  /** States of the table of states, with their DME MAC. */
  macOf(state: string): { readonly mac: string; readonly contractor: string } {
    const row = this.row('states', state);
    return { mac: String(row?.mac), contractor: String(row?.contractor) };
  }

  /** How many units the usual maximum of a code allows at once; 1 where no limit was read. */
  usualMaximum(code: string): number {
    const max = this.row('limits', code)?.max;
    return typeof max === 'number' ? max : 1;
  }
}
