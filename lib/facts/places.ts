import type { FactValue } from './types.ts';

/** Places in a list by the value that stands there; where it was not seen it may be any. */
export class Places {
  /** All that were added, but those where nothing stands. */
  readonly all: number[] = [];
  private readonly byValue = new Map<unknown, number[]>();
  private readonly unseen: number[] = [];

  /** @param place after those that were added before */
  add(place: number, fact: FactValue): void {
    if (fact.state === 'blank') return;
    this.all.push(place);
    const known = fact.state === 'known' ? (this.byValue.get(fact.value) ?? []) : this.unseen;
    known.push(place);
    if (fact.state === 'known') this.byValue.set(fact.value, known);
  }

  /** Where one of some values may stand, in order. */
  of(values: readonly unknown[]): readonly number[] {
    const found = [...new Set(values)].flatMap((value) => this.byValue.get(value) ?? []);
    return [...found, ...this.unseen].sort((a, b) => a - b);
  }
}
